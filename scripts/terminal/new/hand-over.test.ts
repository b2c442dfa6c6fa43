// In a clone of a desk on GitHub a report ends in the link that opens its pull request, and nothing else takes it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { hybrid } from '../../ticket/seal/testing.ts';
import { words } from '../../words/words.ts';
import { vulnerabilityAnswers } from '../../workshop/testing/answers.ts';
import { called } from '../../workshop/testing/call.ts';
import { configuration, incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { answering } from '../../workshop/testing/scripted-prompts.ts';
import { type Files, type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import type { Prompts } from './prompts.ts';

const scripted = vi.hoisted(() => ({}) as Prompts);

vi.mock('./screen-prompts.ts', () => ({ screenPrompts: () => ({ ...scripted, close: () => undefined }) }));

const { github } = words('en').terminal.wizard;
const path = 'tickets/inbox/report-abcd1234.yaml';
const newFile = 'https://github.com/example/desk/new/HEAD/tickets/inbox';
const sealing = `${configuration}seal: {recipients: {staff: [${hybrid.recipient}]}}\n`;

function clone(files: Files = {}, origin = 'git@github.com:example/desk.git'): TemporaryDesk {
  const desk = temporaryDesk(files);
  execFileSync('git', ['-C', desk.root, 'init', '--quiet']);
  execFileSync('git', ['-C', desk.root, 'remote', 'add', 'origin', origin]);
  return desk;
}

const linkIn = (output: string) => new URL(/^https:.*$/m.exec(output)?.[0] ?? '');

describe('a report in a clone', () => {
  test('ends in the link that holds it whole', async () => {
    using desk = clone({ 'mine.yaml': submission(incident) });
    const { code, output, errors } = await called(desk, 'new --from mine.yaml');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const link = linkIn(output);
    const file = 'mail-archive-readable-by-strangers.yaml';
    expect(link.origin + link.pathname).toBe(newFile);
    expect(link.searchParams.get('filename')).toBe(file);
    expect(link.searchParams.get('value')).toBe(desk.read(`tickets/inbox/${file}`));
  });

  test('too long for a link, in one that opens an empty file', async () => {
    using desk = clone({ 'mine.yaml': submission(incident, { impact: 'é'.repeat(5_000) }) });
    const { output } = await called(desk, 'new --from mine.yaml');
    expect(linkIn(output).searchParams.has('value')).toBe(false);
    expect(output).toContain(github.empty('tickets/inbox/mail-archive-readable-by-strangers.yaml'));
  });

  test('as JSON has the link beside the path', async () => {
    using desk = clone({ 'mine.yaml': submission(incident) });
    const { output } = await called(desk, 'new --from mine.yaml --format json');
    expect(JSON.parse(output)).toEqual({
      path: 'tickets/inbox/mail-archive-readable-by-strangers.yaml',
      link: expect.stringContaining(newFile),
    });
  });

  test('under embargo, without keys, says who could read it', async () => {
    using desk = clone({ 'mine.yaml': submission(vulnerability) });
    expect((await called(desk, 'new --from mine.yaml')).errors).toBe(`${github.embargoOpen}\n`);
  });

  test('under embargo is sealed for the account that will send it, and no word of it stays', async () => {
    using desk = clone({ '.github/desk.yml': sealing });
    const answers = [...vulnerabilityAnswers, 'not a login', 'ada'];
    const { code, output, errors, refused } = await answering(scripted, desk, answers);
    expect(code).toBe(0);
    expect(refused.at(-1)?.typed).toBe('not a login');
    expect(errors).toContain('example/desk');
    expect(Object.keys(parse(desk.read(path)).report)).toEqual([
      'category',
      'disclosure',
      'language',
      'sealed',
    ]);
    expect(`${output}${JSON.stringify(desk.tree())}`).not.toContain('Crafted');
    expect(existsSync(desk.at('.git/desk-draft'))).toBe(false);
    expect(linkIn(output).pathname).toContain('/new/HEAD/');
  });

  test('under embargo needs the account by name where nobody can be asked', async () => {
    using desk = clone({ '.github/desk.yml': sealing, 'mine.yaml': submission(vulnerability) });
    expect((await called(desk, 'new --from mine.yaml')).code).toBe(2);
    expect((await called(desk, 'new --from mine.yaml --as ada')).code).toBe(0);
    expect(desk.read(path)).not.toContain(vulnerability.title);
  });

  test('that was stopped at the login is kept', async () => {
    using desk = clone({ '.github/desk.yml': sealing });
    const { code, errors } = await answering(scripted, desk, vulnerabilityAnswers);
    expect(code).toBe(1);
    expect(errors).toBe(`${words('en').terminal.wizard.kept.stopped('.git/desk-draft')}\n`);
    expect(desk.tree()).toEqual({});
  });
});

describe('intake', () => {
  test('refuses in a clone, and leaves the inbox as it is', async () => {
    using desk = clone({ [path]: submission(vulnerability) });
    const before = desk.tree();
    const refused = `${github.refused('example/desk')}\n`;
    expect(await called(desk, 'intake')).toEqual({ code: 1, output: '', errors: refused });
    expect((await called(desk, 'reconcile')).errors).toBe(refused);
    expect(desk.tree()).toEqual(before);
  });

  test.each(['https://example.com/desk.git', 'git@gitlab.com:example/desk.git'])(
    'works in a clone of %s',
    async (origin) => {
      using desk = clone({ [path]: submission(vulnerability) }, origin);
      expect((await called(desk, 'intake')).code).toBe(0);
    },
  );

  test('works in a desk that only lies inside of a clone', async () => {
    using outer = clone({
      'inner/.github/desk.yml': configuration,
      [`inner/${path}`]: submission(vulnerability),
    });
    expect((await called({ root: outer.at('inner') }, 'intake')).code).toBe(0);
  });
});
