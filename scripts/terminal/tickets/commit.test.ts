// `--commit`: one commit with what the command wrote, and nothing that somebody else was at work on.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { words } from '../../words/words.ts';
import { called } from '../../workshop/testing/call.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { repository } from '../../workshop/testing/repository.ts';
import { Killed, struckDisk } from '../../workshop/testing/struck-disk.ts';
import { type Files, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const first = 'tickets/2026/0xxx/SEC-2026-000001-Z.yaml';
const second = 'tickets/2026/0xxx/SEC-2026-000002-X.yaml';
const one: Files = { 'tickets/inbox/one.yaml': submission(vulnerability) };
const two: Files = { ...one, 'tickets/inbox/two.yaml': submission(incident) };

afterEach(() => {
  vi.unstubAllEnvs();
});

function deskInGit(files: Files) {
  const desk = temporaryDesk({ '.gitignore': '.desk.lock\n*.tmp\n' });
  const git = repository(desk.root);
  git.commitAll('the desk');
  desk.write(files);
  const commits = () => git.run('log', '--format=%s', '--name-only').trim().split(/\n+/);
  const uncommitted = () => git.run('status', '--porcelain', '--untracked-files=all').trim().split('\n');
  return { desk, git, commits, uncommitted, [Symbol.dispose]: () => desk[Symbol.dispose]() };
}

const before = ['the desk', '.github/desk.yml', '.gitignore'];
const message = (...numbers: string[]) => words('en').terminal.commitMessage(numbers);

describe('an intake', () => {
  test('commits the records that it made', async () => {
    using here = deskInGit(two);
    expect((await called(here.desk, 'intake --commit')).code).toBe(0);
    const numbers = ['SEC-2026-000001-Z', 'SEC-2026-000002-X'];
    expect(here.commits()).toEqual([message(...numbers), first, second, ...before]);
    expect(here.uncommitted()).toEqual(['']);
  });

  test('takes a submission that Git knows out of the inbox for good', async () => {
    using here = deskInGit({});
    here.desk.write(one);
    here.git.commitAll('a report');
    await called(here.desk, 'intake --commit');
    expect(here.uncommitted()).toEqual(['']);
    expect(here.git.run('ls-files', 'tickets').trim()).toBe(first);
  });

  test('leaves alone what is staged, changed or new', async () => {
    using here = deskInGit({
      ...one,
      'staged.txt': 'mine',
      'new.txt': 'mine',
      '.gitignore': '*.tmp\n.desk.lock\n',
    });
    here.git.run('add', 'staged.txt');
    await called(here.desk, 'intake --commit');
    expect(here.commits()).toEqual([message('SEC-2026-000001-Z'), first, ...before]);
    expect(here.uncommitted()).toEqual(['M .gitignore', 'A  staged.txt', '?? new.txt']);
  });

  test('that takes nothing makes no commit', async () => {
    using here = deskInGit({ 'tickets/inbox/wrong.yaml': 'report: {}\n' });
    expect((await called(here.desk, 'intake --commit')).code).toBe(1);
    expect(here.commits()).toEqual(before);
  });

  test('without it leaves the commit to the person', async () => {
    using here = deskInGit(one);
    await called(here.desk, 'intake');
    expect(here.commits()).toEqual(before);
    expect(here.uncommitted()).toEqual([`?? ${first}`]);
  });

  test('commits an amended record', async () => {
    using here = deskInGit(one);
    await called(here.desk, 'intake --commit');
    here.desk.write({
      'tickets/inbox/SEC-2026-000001-Z.yaml': submission(vulnerability, { title: 'Two headers pass' }),
    });
    await called(here.desk, 'intake --commit');
    expect(here.git.run('show', '--format=', '--name-status').trim()).toBe(`M\t${first}`);
  });

  test('commits what a run that was cut short had written', async () => {
    using here = deskInGit({ ...one, 'staged.txt': 'mine' });
    here.git.run('add', 'staged.txt');
    const killed = struckDisk((mutation, place) =>
      mutation === 'remove' && place > 4 ? { when: 'before', error: new Killed() } : null,
    );
    expect((await called(here.desk, 'intake --commit', killed)).code).toBe(3);
    expect(here.commits()).toEqual(before);
    expect((await called(here.desk, 'intake --commit')).code).toBe(0);
    expect(here.commits()).toEqual([message('SEC-2026-000001-Z'), first, ...before]);
    expect(here.uncommitted()).toEqual(['A  staged.txt']);
  });

  test('of a later run commits what one that was killed anywhere had written, once, and nothing of a person’s', async () => {
    for (let place = 0; ; place += 1) {
      using here = deskInGit({});
      here.desk.write(two);
      here.git.commitAll('two reports');
      await called(here.desk, 'intake');
      const mine = here.desk.read(first);
      here.desk.write({ 'tickets/inbox/three.yaml': submission(incident) });
      const killed = struckDisk((_, at) => (at === place ? { when: 'after', error: new Killed() } : null));
      const { code } = await called(here.desk, 'intake --commit', killed);
      await called(here.desk, 'intake --commit');
      const third = 'tickets/2026/0xxx/SEC-2026-000003-V.yaml';
      expect(here.git.run('log', '--format=', '--name-only', '--', third).trim().split('\n')).toEqual([
        third,
      ]);
      expect(here.desk.read(first)).toBe(mine);
      expect(here.uncommitted().filter((line) => line.includes('2026'))).toEqual([
        `?? ${first}`,
        `?? ${second}`,
      ]);
      if (code === 0) break;
    }
  });

  test('has nothing to commit where somebody has done so already', async () => {
    using here = deskInGit(one);
    const killed = struckDisk((mutation, place) =>
      mutation === 'remove' && place > 4 ? { when: 'before', error: new Killed() } : null,
    );
    await called(here.desk, 'intake', killed);
    here.git.run('add', first);
    here.git.run('commit', '--quiet', '--message', 'by hand');
    expect((await called(here.desk, 'intake --commit')).code).toBe(0);
    expect(here.commits()).toEqual(['by hand', first, ...before]);
  });
});

test('a triage commits the record', async () => {
  using here = deskInGit(one);
  await called(here.desk, 'intake --commit');
  await called(here.desk, 'triage SEC-2026-000001-Z "/ack P2 high" --as alice --commit');
  expect(here.git.run('show', '--format=%s', '--name-status').trim().split(/\n+/)).toEqual([
    message('SEC-2026-000001-Z'),
    `M\t${first}`,
  ]);
  await called(here.desk, 'triage SEC-2026-000001-Z /status --as alice --commit');
  expect(here.commits().filter((line) => line.startsWith('tickets: '))).toHaveLength(2);
});

test('a round commits what came in, and what the clock did', async () => {
  using here = deskInGit(one);
  await called(here.desk, 'intake --commit');
  here.desk.write({ 'tickets/inbox/two.yaml': submission(incident) });
  await called(here.desk, 'reconcile --commit --at 2026-11-24T18:00:00Z');
  expect(here.commits().slice(0, 4)).toEqual([
    message('SEC-2026-000001-Z'),
    first,
    message('SEC-2026-000002-X'),
    second,
  ]);
  expect(here.uncommitted()).toEqual(['']);
});

test('a rehearsal commits nothing', async () => {
  using here = deskInGit(one);
  await called(here.desk, 'reconcile --commit --dry-run');
  expect(here.commits()).toEqual(before);
});

test('where there is no repository the record is written, and the person is told', async () => {
  using desk = temporaryDesk(one);
  vi.stubEnv('GIT_CEILING_DIRECTORIES', desk.at('..'));
  const { code, errors } = await called(desk, 'intake --commit');
  expect(code).toBe(3);
  expect(errors.split('\n')[0]).toBe(words('en').terminal.failures['git-refused']);
  expect(Object.keys(desk.tree())).toEqual([first]);
});
