// The files for people say what the rest of the repository says.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { words } from '../../words/words.ts';
import { repositoryText, workflowFiles } from './files.ts';

const root = join(import.meta.dirname, '../../..');

function yaml(path: string): Record<string, unknown> {
  return parse(repositoryText(path)) as Record<string, unknown>;
}

describe('the template of a pull request', () => {
  const template = repositoryText('.github/pull_request_template.md');

  test.each(['en', 'fr'] as const)('defines both categories, in the words of the desk: %s', (language) => {
    const { category } = words(language).ticket;
    const rows = Object.entries(category).map(([name, { meaning }]) => `| \`${name}\` | ${meaning} |`);
    expect(rows.filter((row) => !template.includes(row))).toEqual([]);
  });

  test('names the folder of the submissions in both languages', () => {
    expect(template.match(/`tickets\/inbox\/<[\w-]+>\.yaml`/g)).toHaveLength(2);
  });
});

describe('who reports something is told', () => {
  const template = repositoryText('.github/pull_request_template.md').replaceAll(/\s+/g, ' ');
  const readers = { en: /(?:can|may) read/i, fr: /peut lire/i };

  // The threat model says that all of these do.
  test.each(['en', 'fr'] as const)('that anyone reads along: %s', (language) => {
    const { wizard, sealing, answers } = words(language);
    const { taken, refused } = answers.inTheOpen;
    for (const text of [template, wizard.disclosed.items[0], JSON.stringify(sealing), taken, refused])
      expect(text).toMatch(readers[language]);
  });

  test.each(['en', 'fr'] as const)('how to wake the desk, and to choose a branch: %s', (language) => {
    const { wizard, answers } = words(language);
    const { screens, receipt } = wizard.handOff;
    const handOff = [screens.branch.press, receipt.confirmed];
    const steps = [handOff, wizard.byHand.steps].map((list) => list.join(' '));
    for (const text of [template, ...steps]) {
      expect(text).toContain('/status');
      expect(text).toContain('Create a new branch');
    }
    expect(answers.refusal.noAnswer).toContain('/status');
    expect(template.match(/`\/status`/g)).toHaveLength(2);
  });
});

describe('who wants to open an issue', () => {
  const settings = yaml('.github/ISSUE_TEMPLATE/config.yml');
  const links = (settings.contact_links as { url: string }[]).map(({ url }) => url);

  test('finds no blank one', () => {
    expect(settings.blank_issues_enabled).toBe(false);
  });

  // Whether these are the adopter's own addresses is for `desk doctor` to say: the first edit of a desk breaks no test.
  test('is led to the wizard of a site', () => {
    expect(links[0]).toMatch(/^https:\/\/\S+\/report\/$/);
  });

  test('is led to the security policy of a repository, in private', () => {
    expect(links[1]).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w.-]+\/security\/policy$/);
    expect(links).toHaveLength(2);
  });
});

describe('the code owners', () => {
  const rules = repositoryText('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  test('own only what there is', () => {
    expect(rules.filter(([path = '']) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('look at whatever the desk runs with its token', () => {
    const owned = rules.map(([path]) => path);
    expect(owned).toEqual(
      expect.arrayContaining(['/scripts/', '/schema/', '/.github/', '/package-lock.json']),
    );
    expect(rules.filter(([, ...owners]) => !owners.every((one) => one.startsWith('@')))).toEqual([]);
  });

  test('need not look at records', () => {
    expect(rules.filter(([path = '']) => path.startsWith('/tickets'))).toEqual([]);
  });
});

describe('Dependabot', () => {
  interface Update {
    'package-ecosystem': string;
    directory?: string;
    directories?: string[];
    cooldown?: { 'default-days'?: number };
  }
  const updates = yaml('.github/dependabot.yml').updates as Update[];

  test('lets new versions of packages and actions cool down for a week', () => {
    const days = updates.map((one) => [one['package-ecosystem'], one.cooldown?.['default-days']]);
    expect(days).toEqual([
      ['npm', 7],
      ['github-actions', 7],
    ]);
  });

  // `/` stands for the workflows alone.
  test('looks wherever an action is pinned', () => {
    const pinning = workflowFiles().filter(({ texts }) =>
      texts.some(({ value }) => /@[0-9a-f]{40}$/.test(String(value))),
    );
    const folders = pinning.map(({ path }) =>
      path.includes('/workflows/') ? '/' : `/${path.replace('/action.yml', '')}`,
    );
    expect(new Set(folders)).toEqual(new Set(updates[1]?.directories));
  });
});

test.each(['SECURITY', 'CONTRIBUTING', 'THREAT-MODEL'])('%s.md leads to files that there are', (name) => {
  const text = repositoryText(`.github/${name}.md`);
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
  const own = targets.filter((target) => target !== '../../../security/advisories/new');
  expect(own.filter((target) => !existsSync(join(root, '.github', target)))).toEqual([]);
  expect(own).not.toEqual([]);
});

describe('the threat model', () => {
  const rows = repositoryText('.github/THREAT-MODEL.md')
    .split('\n')
    .filter((line) => /^\|.*\.test\.ts\)/.test(line));
  const proofs = rows.flatMap((row) => [...row.matchAll(/\]\(\.\.\/(\S+?\.test\.ts)\) “([^”]+)”/g)]);

  test('names a test for each attack', () => {
    expect(proofs).toHaveLength(rows.length);
    expect(rows.length).toBeGreaterThan(25);
  });

  test('has no attack without a test', () => {
    const attacks = repositoryText('.github/THREAT-MODEL.md')
      .split('\n\n')
      .map((part) => part.trim().split('\n'))
      .filter(([head = '']) => head.startsWith('| attack |'))
      .flatMap(([, , ...lines]) => lines);
    expect(attacks.filter((line) => !rows.includes(line))).toEqual([]);
    expect(attacks).toHaveLength(rows.length);
  });

  test('names tests that there are', () => {
    const untrue = proofs.filter(([, path = '', title = '']) => !repositoryText(path).includes(title));
    expect(untrue.map(([proof]) => proof)).toEqual([]);
  });
});
