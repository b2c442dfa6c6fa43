// `check --base`: what changed since a revision is held against the rules, and against what it was.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { called } from '../../workshop/testing/call.ts';
import { incident, manySubmissions, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { repository } from '../../workshop/testing/repository.ts';
import { struckDisk } from '../../workshop/testing/struck-disk.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const first = 'tickets/2026/0xxx/SEC-2026-000001-Z.yaml';
const second = 'tickets/2026/0xxx/SEC-2026-000002-X.yaml';
const ignored = { '.gitignore': '.desk.lock\n*.tmp\n' };

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A repository with one commit that holds an acknowledged and a fresh ticket. */
async function repositoryWithRecords() {
  const desk = temporaryDesk({
    ...ignored,
    'tickets/inbox/one.yaml': submission(vulnerability),
    'tickets/inbox/two.yaml': submission(incident),
  });
  await called(desk, 'intake');
  await called(desk, 'triage SEC-2026-000001-Z "/ack P2 high\\n/note Seen." --as alice');
  const git = repository(desk.root);
  git.commitAll('two tickets');
  return { desk, git, [Symbol.dispose]: () => desk[Symbol.dispose]() };
}

async function told(desk: { root: string }, line: string): Promise<string[]> {
  const { code, output } = await called(desk, `${line} --format json`);
  const problems: { path: string; code: string }[] = JSON.parse(output);
  expect(code).toBe(problems.length > 0 ? 1 : 0);
  return problems.map(({ path, code: problem }) => `${path} ${problem}`);
}

function edit(desk: TemporaryDesk, path: string, piece: string | RegExp, replacement: string): void {
  desk.write({ [path]: desk.read(path).replace(piece, replacement) });
}

interface Change {
  name: string;
  make: (desk: TemporaryDesk) => unknown;
  told: readonly string[];
}

const changes: readonly Change[] = [
  { name: 'nothing', make: () => undefined, told: [] },
  {
    name: 'a new record',
    make: async (desk) => {
      desk.write({ 'tickets/inbox/three.yaml': submission(incident) });
      await called(desk, 'intake');
    },
    told: [],
  },
  {
    name: 'a record that a command changed',
    make: (desk) => called(desk, 'triage SEC-2026-000001-Z /assess --as alice'),
    told: [],
  },
  {
    name: 'a record that was deleted',
    make: (desk) => rmSync(desk.at(second)),
    told: [`${second} record-deleted`],
  },
  {
    name: 'a record that was moved',
    make: (desk) => {
      mkdirSync(desk.at('tickets/2026/1xxx'));
      renameSync(desk.at(second), desk.at(second.replace('0xxx', '1xxx')));
    },
    told: [`${second.replace('0xxx', '1xxx')} number-elsewhere`],
  },
  {
    name: 'a history that was rewritten',
    make: (desk) => edit(desk, first, 'Seen.', 'Not seen.'),
    told: [`${first} history-rewritten`],
  },
  {
    name: 'a history that was cut',
    make: (desk) =>
      edit(desk, first, / {2}- at: [^\n]*\n {4}by: alice\n {4}did: noted\n[^-]*note: Seen\.\n/, ''),
    told: [`${first} history-rewritten`],
  },
  {
    name: 'a receipt that was changed',
    make: (desk) => edit(desk, second, /received_from: octocat/, 'received_from: mallory'),
    told: [`${second} receipt-changed`, `${second} history-start`],
  },
  {
    name: 'a record that cannot be read any more',
    make: (desk) => edit(desk, second, 'status: received', 'status: lost'),
    told: [`${second} not-one-of`],
  },
  {
    name: 'a submission with a mistake',
    make: (desk) => desk.write({ 'tickets/inbox/wrong.yaml': 'report: []\n' }),
    told: ['tickets/inbox/wrong.yaml wrong-type'],
  },
  {
    name: 'a submission under a name that no intake takes',
    make: (desk) => desk.write({ 'tickets/inbox/Wrong Name.txt': submission(incident) }),
    told: ['tickets/inbox/Wrong Name.txt inbox-ending'],
  },
  {
    name: 'a stray file',
    make: (desk) => desk.write({ 'tickets/2026/notes é.txt': 'hello' }),
    told: ['tickets/2026/notes é.txt stray-file'],
  },
  {
    name: 'a page about the tickets',
    make: (desk) => desk.write({ 'tickets/README.md': '# Tickets\n' }),
    told: [],
  },
  {
    name: 'a file that is none of the desk’s',
    make: (desk) => desk.write({ 'README.md': '# Desk\n', 'tickets/.gitkeep': '' }),
    told: [],
  },
];

test.each(changes)('$name is told of before and after it is committed', async ({ make, told: expected }) => {
  using here = await repositoryWithRecords();
  await make(here.desk);
  expect(await told(here.desk, 'check --base HEAD')).toEqual(expected);
  here.git.commitAll('a change');
  expect(await told(here.desk, 'check --base HEAD~1')).toEqual(expected);
});

test('on GitHub the samples of the template may change and go: every record there comes from a pull request', async () => {
  using here = await repositoryWithRecords();
  rmSync(here.desk.at(first));
  edit(here.desk, second, /received_from: octocat/, 'received_from: mallory');
  const onGitHub = { terminal: { environment: { GITHUB_REPOSITORY: 'example/desk' } } };
  const { output } = await called(here.desk, 'check --base HEAD --format json', onGitHub);
  const codes = JSON.parse(output).map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
  expect(codes).toEqual([`${second} history-start`]);
});

test('a desk that is a folder of its repository is told of its own changes, by its own paths', async () => {
  using outer = temporaryDesk(ignored);
  const git = repository(outer.root);
  using inner = await repositoryWithRecords();
  rmSync(inner.desk.at('.git'), { recursive: true });
  renameSync(inner.desk.root, outer.at('desk'));
  git.commitAll('a desk inside');
  outer.write({
    'desk/tickets/inbox/wrong.yaml': 'report: []\n',
    'tickets/inbox/outside.yaml': 'report: []\n',
  });
  rmSync(outer.at(`desk/${second}`));
  const expected = [`${second} record-deleted`, 'tickets/inbox/wrong.yaml wrong-type'];
  expect(await told({ root: outer.at('desk') }, 'check --base HEAD')).toEqual(expected);
  git.commitAll('a change');
  expect(await told({ root: outer.at('desk') }, 'check --base HEAD~1')).toEqual(expected);
});

describe('only what changed', () => {
  test('is read', async () => {
    using desk = temporaryDesk({ ...ignored, ...manySubmissions(40) });
    await called(desk, 'intake');
    const git = repository(desk.root);
    git.commitAll('forty tickets');
    edit(desk, first, 'status: received', 'status: lost');
    const uncommitted = struckDisk();
    await called(desk, 'check --base HEAD', uncommitted);
    expect(new Set(uncommitted.reads)).toEqual(new Set(['.github/desk.yml', first]));

    git.commitAll('one changed');
    const committed = struckDisk();
    expect((await called(desk, 'check --base HEAD~1', committed)).errors).toMatch(/^1 /);
    expect(new Set(committed.reads)).toEqual(new Set(['.github/desk.yml']));
  });

  test('and only where it is asked for', async () => {
    using here = await repositoryWithRecords();
    rmSync(here.desk.at(second));
    here.desk.write({ 'tickets/inbox/wrong.yaml': 'report: []\n' });
    expect(await told(here.desk, 'check tickets/inbox --base HEAD')).toEqual([
      'tickets/inbox/wrong.yaml wrong-type',
    ]);
    expect(await told(here.desk, `check ${second} --base HEAD`)).toEqual([`${second} record-deleted`]);
  });
});

describe('is told that there is nothing to compare with', () => {
  test.each(['nowhere', '--output=x', 'HEAD~9', 'HEAD:tickets', ''])(
    'for the revision %j',
    async (revision) => {
      using here = await repositoryWithRecords();
      const { code, output, errors } = await called(here.desk, `check --base "${revision}"`);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).not.toBe('');
      expect(Object.keys(here.desk.tree())).not.toContain('x');
    },
  );

  test('where there is no repository', async () => {
    using desk = temporaryDesk();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', desk.at('..'));
    expect((await called(desk, 'check --base HEAD')).code).toBe(2);
  });

  test('where nothing was committed yet', async () => {
    using desk = temporaryDesk();
    repository(desk.root);
    expect((await called(desk, 'check --base HEAD')).code).toBe(2);
  });
});
