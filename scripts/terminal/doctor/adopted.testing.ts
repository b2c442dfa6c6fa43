// A copy of the template on the rehearsal GitHub, for the tests of the doctor.

import { repositoryText } from '../../workshop/hygiene/files.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { type RehearsalGitHub, rehearsalGitHub } from '../../workshop/rehearsal/server.ts';
import { type Called, called } from '../../workshop/testing/call.ts';
import { configuration } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const workflows = ['desk.yml', 'nudge.yml', 'pages.yml', 'ci.yml'].map((name) => `.github/workflows/${name}`);
const copied = [...workflows, '.github/dependabot.yml', '.github/actions/set-up/action.yml'];
const links = `contact_links:
  - { name: Report, url: "https://example.github.io/desk/report/", about: The wizard }
  - { name: The desk, url: "https://github.com/example/desk/security/policy", about: In private }
`;

const host = 'security.contoso.com';
const recipient = 'age1zwlyl6h27gzv0lfntr7fcqrjrzqazap8sy5zylkxwneh7llf0dksu37mwt';

/** A fresh copy of the template. What its owner edits stands here as it comes, so that an edit breaks no test. */
export const template = {
  ...Object.fromEntries(copied.map((path) => [path, repositoryText(path)])),
  '.github/desk.yml': repositoryText('scripts/workshop/samples/desk.yml')
    .replace(/, 2027-05-31.*\]/, ']')
    .replace('[alice, bob]', '[]')
    .replace('on_call: [alice]', 'on_call: []'),
  '.github/CODEOWNERS': '/scripts/ @example/desk\n',
  '.github/ISSUE_TEMPLATE/config.yml': links,
};

/** The same, made somebody's own. */
export const adopted = {
  ...template,
  '.github/desk.yml': configuration
    .replace('languages', `site: https://${host}/\nlanguages`)
    .replace('[2026-11-26]', '[2026-11-26, 2027-02-15]')
    .concat('contact: security@contoso.com\n')
    .concat(`seal: {recipients: {staff: [${recipient}]}}\n`),
  '.github/CODEOWNERS': '/scripts/ @alice\n',
  '.github/ISSUE_TEMPLATE/config.yml': links
    .replace('example.github.io/desk', host)
    .replace('example/desk', 'contoso/security'),
};

/** A finding in JSON. */
export interface Told {
  check: string;
  state: string;
  code: string;
  message: string;
  mend: string | null;
  address: string | null;
}

interface Adopted extends AsyncDisposable {
  github: RehearsalGitHub;
  local: TemporaryDesk;
  doctor(line?: string, more?: Readonly<Record<string, string | undefined>>): Promise<Called>;
  findings(more?: Readonly<Record<string, string | undefined>>): Promise<Told[]>;
}

/** These files here and on GitHub, where nothing is set up yet; its owner asks the doctor. */
export async function adoptedDesk(files: Readonly<Record<string, string>>): Promise<Adopted> {
  const github = await rehearsalGitHub({ owner: 'contoso', name: 'security' });
  const local = temporaryDesk(files);
  hands.commitsOnMain(github.world, 'contoso', files);
  const environment = {
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: github.tokenOf('contoso'),
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    DESK_PACE: '0',
  };
  const doctor: Adopted['doctor'] = (line = '', more = {}) =>
    called(local, `doctor ${line}`, {
      terminal: { environment: { ...environment, ...more }, now: () => github.world.clock.now() },
    });
  return {
    ...{ github, local, doctor },
    findings: async (more) => JSON.parse((await doctor('--format json', more)).output),
    [Symbol.asyncDispose]: async () => {
      local[Symbol.dispose]();
      await github.close();
    },
  };
}

/** Whatever is to be clicked, clicked. */
export function setsUp({ world }: RehearsalGitHub): void {
  hands.addsCollaborator(world, 'alice', 'write');
  hands.addsCollaborator(world, 'bob', 'triage');
  hands.setsRuleset(world, 'main', ['deletion', 'non_fast_forward']);
  hands.changesSettings(world, { hasPrivateReporting: true, pages: { buildType: 'workflow', host } });
  hands.endsRun(world, 'desk.yml');
}

/** The codes of the findings in a state. */
export const codes = (all: readonly Told[], state: string) =>
  all.filter((one) => one.state === state).map(({ code }) => code);
