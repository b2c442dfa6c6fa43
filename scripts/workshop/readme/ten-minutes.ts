// The steps of the README from the template to a desk, carried over to the rehearsal GitHub and a clone of its repository.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckName } from '../../words/shapes/terminal/doctor-words.ts';
import * as hands from '../rehearsal/hands.ts';
import { templateFiles } from '../rehearsal/play/template.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../rehearsal/server.ts';
import { called } from '../testing/call.ts';
import { submission, vulnerability } from '../testing/reports.ts';

export interface Adopter extends AsyncDisposable {
  github: RehearsalGitHub;
  /** A folder of the adopter's machine; the clone is below it. */
  home: string;
  clone: string;
  /** Runs a line of the README in the clone, as its shell does. */
  shell(line: string, environment?: Readonly<Record<string, string>>): string;
  /** Calls the desk in the clone; with the token of its owner, unless the environment says otherwise. */
  desk(line: string, environment?: Readonly<Record<string, string>>): ReturnType<typeof called>;
}

const packages = join(import.meta.dirname, '../../../node_modules');

export async function adopter(): Promise<Adopter> {
  const github = await rehearsalGitHub({ owner: 'contoso', name: 'security' });
  const home = mkdtempSync(join(tmpdir(), 'adopter-'));
  const clone = join(home, 'security');
  const shell: Adopter['shell'] = (line, environment = {}) =>
    execFileSync('bash', ['-e', '-c', line], {
      cwd: clone,
      env: { ...own(github), ...environment },
    }).toString();
  return {
    ...{ github, home, clone, shell },
    desk: (line, environment = {}) =>
      called({ root: clone }, line, {
        terminal: {
          environment: { ...onGitHub(github), ...environment },
          now: () => github.world.clock.now(),
          randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
        },
      }),
    [Symbol.asyncDispose]: async () => {
      rmSync(home, { recursive: true });
      await github.close();
    },
  };
}

// What tests say of themselves is no business of the commands that they run.
function own({ world }: RehearsalGitHub): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const person = (role: string) => ({
    [`GIT_${role}_NAME`]: 'Alice',
    [`GIT_${role}_EMAIL`]: 'alice@example.com',
    [`GIT_${role}_DATE`]: new Date(world.clock.now()).toISOString(),
  });
  return { PATH, HOME, CI: 'true', ...person('AUTHOR'), ...person('COMMITTER') };
}

function onGitHub(github: RehearsalGitHub): Record<string, string> {
  return {
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: github.tokenOf('contoso'),
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    DESK_PACE: '0',
  };
}

export interface Step {
  /** What the doctor asks for until the step is done. */
  checks: readonly CheckName[];
  hand(adopter: Adopter): unknown;
}

/** One run of the desk, as its workflow makes it. */
async function runsDesk({ github, desk }: Adopter): Promise<void> {
  const { world } = github;
  world.clock.advance(60);
  const { code, errors } = await desk('reconcile', {
    GITHUB_TOKEN: github.token,
    GITHUB_EVENT_NAME: 'schedule',
  });
  if (code !== 0) throw new Error(errors);
  hands.endsRun(world, 'desk.yml');
}

function edits(path: string, replacements: readonly (readonly [string | RegExp, string])[]): void {
  const before = readFileSync(path, 'utf8');
  const after = replacements.reduce((text, [from, to]) => text.replaceAll(from, to), before);
  writeFileSync(path, after);
}

/** Each step by the words that begin it in the README. */
export const steps: Readonly<Record<string, Step>> = {
  'Create the repository': {
    checks: [],
    hand: ({ github: { folder, world }, home, clone }) => {
      hands.commitsManyOnMain(world, 'contoso', templateFiles({ withTickets: true }));
      hands.changesSettings(world, { pages: null });
      hands.addsCollaborator(world, 'alice', 'write');
      execFileSync('git', ['clone', '--quiet', folder, clone], { cwd: home });
      symlinkSync(packages, join(clone, 'node_modules'));
    },
  },
  'Turn on Pages': {
    checks: ['pages'],
    hand: ({ github: { world } }) =>
      hands.changesSettings(world, { pages: { buildType: 'workflow', host: 'security.contoso.com' } }),
  },
  'Turn on private reporting': {
    checks: ['private-reporting'],
    hand: ({ github: { world } }) => hands.changesSettings(world, { hasPrivateReporting: true }),
  },
  'Protect the records': {
    checks: ['rules'],
    hand: ({ github: { world } }) => hands.setsRuleset(world, 'main', ['deletion', 'non_fast_forward']),
  },
  'Describe your desk': {
    checks: ['name', 'site', 'contact', 'staff', 'on-call', 'holidays', 'code-owners', 'contact-links'],
    hand: ({ clone }) => {
      edits(join(clone, '.github/desk.yml'), [
        [/^name: .*$/gm, 'name: Contoso security desk'],
        [/^site: .*$/gm, 'site: https://security.contoso.com/'],
        [/^staff: .*$/gm, 'staff: { users: [alice] }'],
        [/^on_call: .*$/gm, 'on_call: [alice]'],
        [/^contact: .*$/gm, 'contact: [security@contoso.com]'],
      ]);
      edits(join(clone, '.github/CODEOWNERS'), [[/@example\/desk/g, '@alice']]);
      edits(join(clone, '.github/ISSUE_TEMPLATE/config.yml'), [
        ['https://example.github.io/desk/', 'https://security.contoso.com/'],
        ['github.com/example/desk/', 'github.com/contoso/security/'],
      ]);
    },
  },
  'Remove the sample tickets': {
    checks: ['samples'],
    hand: ({ clone, shell }) => {
      shell('git rm -rq tickets/20* tickets/inbox/*');
      writeFileSync(join(clone, 'README.md'), '# Contoso security desk\n\nReport here.\n');
    },
  },
  'Make a key': {
    checks: ['recipients'],
    hand: async ({ clone, home, desk }) => {
      const { output } = await desk(`keys new --output ${join(home, 'desk-identity.txt')}`);
      edits(join(clone, '.github/desk.yml'), [[/^seal: .*$/gm, '']]);
      appendFileSync(
        join(clone, '.github/desk.yml'),
        `seal: { recipients: { staff: [${output.trim()}] } }\n`,
      );
    },
  },
  'Commit and push.': {
    checks: ['pushed'],
    hand: ({ shell }) => shell('git add --all . && git commit --quiet -m "Our own desk" && git push --quiet'),
  },
  'Start the desk': { checks: ['last-run'], hand: runsDesk },
  'Ask the doctor': { checks: [], hand: () => undefined },
  'Report something': {
    checks: [],
    hand: async (adopter) => {
      const files = { 'tickets/inbox/first.yaml': submission({ ...vulnerability, disclosure: 'public' }) };
      hands.opensPullRequest(adopter.github.world, { author: 'octocat', files });
      await runsDesk(adopter);
    },
  },
};
