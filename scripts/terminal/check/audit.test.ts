// `desk audit`: every version of every record, whoever committed it and in however many steps.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { called } from '../../workshop/testing/call.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type Repository, repository } from '../../workshop/testing/repository.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const first = 'tickets/2026/0xxx/SEC-2026-000001-Z.yaml';
const elsewhere = first.replace('0xxx', '1xxx');

afterEach(() => {
  vi.unstubAllEnvs();
});

async function history(): Promise<{ desk: TemporaryDesk; git: Repository }> {
  const desk = temporaryDesk({
    '.gitignore': '.desk.lock\n*.tmp\n',
    'tickets/inbox/one.yaml': submission(vulnerability),
  });
  const git = repository(desk.root);
  await called(desk, 'intake');
  git.commitAll('the first ticket');
  await called(desk, 'triage SEC-2026-000001-Z "/ack P2 high" --as alice');
  git.commitAll('acknowledged');
  return { desk, git };
}

interface Report {
  verdict: string;
  audited_to: string;
  commits: {
    author: string;
    signature: string;
    records: string[];
    problems: { path: string; code: string }[];
  }[];
}

async function audit(desk: TemporaryDesk, line = 'audit'): Promise<Report> {
  const { code, output } = await called(desk, `${line} --format json`);
  const report: Report = JSON.parse(output);
  expect(code).toBe(report.verdict === 'holds' ? 0 : 1);
  return report;
}

const found = ({ commits }: Report) =>
  commits.map(({ problems }) => problems.map(({ path, code }) => `${path} ${code}`));

function edit(desk: TemporaryDesk, piece: string, replacement: string): void {
  desk.write({ [first]: desk.read(first).replace(piece, replacement) });
}

test('a history that only the desk wrote holds, and says who made it', async () => {
  const { desk, git } = await history();
  using _ = desk;
  desk.write({ 'README.md': '# Mine\n' });
  git.commitAll('no record');
  const report = await audit(desk);
  expect(report.commits).toEqual([
    expect.objectContaining({ author: 'Alice <alice@example.com>', signature: 'none', records: [first] }),
    expect.objectContaining({ records: [first], problems: [] }),
  ]);
  expect(report.audited_to).toBe(git.run('rev-parse', 'HEAD~1').trim());
});

test('a receipt that two commits rewrite is found, though none of them shows it alone', async () => {
  const { desk, git } = await history();
  using _ = desk;
  edit(desk, 'status: acknowledged', 'status: lost');
  git.commitAll('broken');
  edit(desk, 'status: lost', 'status: acknowledged');
  edit(desk, 'blob: ', 'blob: 0');
  desk.write({ [first]: desk.read(first).replace(/(blob: 0.{39})./, '$1') });
  git.commitAll('mended');
  const report = await audit(desk);
  expect(found(report)).toEqual([
    [],
    [],
    [`${first} not-one-of`],
    expect.arrayContaining([`${first} receipt-changed`]),
  ]);
  expect(await audit(desk, 'audit --since HEAD~1')).toMatchObject({
    commits: [{ problems: expect.arrayContaining([expect.objectContaining({ code: 'receipt-changed' })]) }],
  });
  expect(JSON.parse((await called(desk, 'check --base HEAD~1 --format json')).output)).toMatchObject([
    { path: first, code: 'receipt-changed' },
    { path: first, code: 'history-start' },
  ]);
});

test('a record that is taken away and put back in another shape is compared with what it was', async () => {
  const { desk, git } = await history();
  using _ = desk;
  const text = desk.read(first);
  rmSync(desk.at(first));
  git.commitAll('gone');
  desk.write({ [first]: text.replace('received_from: octocat', 'received_from: mallory') });
  git.commitAll('back');
  expect(found(await audit(desk))).toEqual([
    [],
    [],
    [`${first} record-deleted`],
    expect.arrayContaining([`${first} receipt-changed`]),
  ]);
});

test('a record that moves is followed', async () => {
  const { desk, git } = await history();
  using _ = desk;
  mkdirSync(desk.at('tickets/2026/1xxx'));
  renameSync(desk.at(first), desk.at(elsewhere));
  desk.write({ [elsewhere]: desk.read(elsewhere).replaceAll('priority: P2', 'priority: P1') });
  git.commitAll('moved');
  expect(found(await audit(desk)).at(-1)).toEqual(
    expect.arrayContaining([`${elsewhere} number-elsewhere`, `${elsewhere} history-rewritten`]),
  );
});

test('what the terminal dates before the version that it follows is found, in a commit and in the history', async () => {
  const { desk, git } = await history();
  using _ = desk;
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-12-01T14:00:00Z');
  desk.write({ 'tickets/inbox/two.yaml': submission(incident) });
  git.commitAll('later');
  await called(desk, 'triage SEC-2026-000001-Z /assess --as alice --at 2026-11-30T14:00:00Z');
  git.commitAll('backdated');
  const then = '--at 2026-12-02T14:00:00Z';
  expect(found(await audit(desk, `audit ${then}`)).at(-1)).toEqual([`${first} event-backdated`]);
  expect(JSON.parse((await called(desk, `check --base HEAD~1 ${then} --format json`)).output)).toMatchObject([
    { path: first, code: 'event-backdated' },
  ]);
});

test('a revision that nobody knows is a wrong call', async () => {
  const { desk } = await history();
  using _ = desk;
  expect((await called(desk, 'audit --since nowhere')).code).toBe(2);
});

test('on GitHub the samples of the template may go: every record there comes from a pull request', async () => {
  const { desk, git } = await history();
  using _ = desk;
  rmSync(desk.at(first));
  git.commitAll('without the samples');
  const onGitHub = { terminal: { environment: { GITHUB_REPOSITORY: 'example/desk' } } };
  const { code, output } = await called(desk, 'audit --format json', onGitHub);
  expect([code, JSON.parse(output).verdict]).toEqual([0, 'holds']);
  expect((await audit(desk)).verdict).toBe('broken');
});
