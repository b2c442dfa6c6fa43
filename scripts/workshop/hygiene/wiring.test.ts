// The workflows fit together: each name, schedule, grant and input that one takes from another is there.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isMet } from '../rehearsal/play/expression.ts';
import { actionPaths, repositoryText, workflowFiles, workflowPaths } from './files.ts';
import { workflowJob } from './steps.ts';
import { type JobFile, type WorkflowFile, workflowFile } from './workflow-file.ts';

function file(path: string): WorkflowFile {
  return workflowFile(path, repositoryText(path));
}

const [desk, nudge, pages] = ['desk', 'nudge', 'pages'].map((name) =>
  file(`.github/workflows/${name}.yml`),
) as [WorkflowFile, WorkflowFile, WorkflowFile];

function jobOf({ jobs }: WorkflowFile, id: string): JobFile {
  const found = jobs.find((job) => job.id === id);
  if (!found) throw new Error(`no job ${id}`);
  return found;
}

function grants({ permissions }: JobFile): Record<string, unknown> {
  return Object.fromEntries([...permissions].map(([name, { value }]) => [name, value]));
}

describe('the desk', () => {
  test('is woken by the nudge, as soon as it is asked for and once it is over', () => {
    expect(desk.events.get('workflow_run')?.value).toEqual({
      workflows: [nudge.keys.get('name')?.value],
      types: ['requested', 'completed'],
    });
  });

  test('is woken by comments, by the clock and by hand', () => {
    expect([...desk.events.keys()]).toEqual([
      'workflow_run',
      'issue_comment',
      'schedule',
      'workflow_dispatch',
    ]);
  });

  test('grants its loop what it writes, what tells it of its last run, and nothing else', () => {
    const {
      contents,
      'pull-requests': pullRequests,
      issues,
      checks,
      actions,
      ...more
    } = grants(jobOf(desk, 'reconcile'));
    expect([contents, pullRequests, issues, checks]).toEqual(['write', 'write', 'write', 'write']);
    expect(actions).toBe('read');
    expect(more).toEqual({});
  });

  test('runs one at a time, in order, and keeps whoever waits', () => {
    expect(jobOf(desk, 'reconcile').keys.get('concurrency')?.value).toEqual({
      group: 'desk',
      'cancel-in-progress': false,
      queue: 'max',
    });
    expect(desk.keys.has('concurrency')).toBe(false);
  });

  test('compares only with schedules that there are', () => {
    const schedules = (desk.events.get('schedule')?.value ?? []) as { cron: string }[];
    const crons = schedules.map(({ cron }) => cron);
    const compared = desk.texts.flatMap(({ value }) => [
      ...String(value).matchAll(/event\.schedule == '(.*?)'/g),
    ]);
    expect(compared.map(([, cron]) => cron)).toEqual([crons[1], crons[1]]);
  });

  test('passes on exactly what the loop says', () => {
    const { outputs } = workflowJob(repositoryText(desk.path), 'reconcile', 'schedule');
    expect(Object.keys(outputs)).toEqual(['changed', 'again']);
  });

  test('publishes and goes on even after a run that failed halfway', () => {
    for (const job of ['publish', 'again'])
      expect(workflowJob(repositoryText(desk.path), job, 'schedule').if).toContain('!cancelled()');
  });

  test('starts and keeps alive itself, and no other workflow', () => {
    const addressed = desk.texts.flatMap(({ value }) => [
      ...String(value).matchAll(/workflows\/([\w.]+)\/\w+"/g),
    ]);
    expect(addressed.map(([, workflow]) => workflow)).toEqual(['desk.yml', 'desk.yml']);
  });
});

test('the nudge may do nothing, and hears of every event of a pull request that runs its file', () => {
  expect([...nudge.events.keys()]).toEqual([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
  ]);
  expect(nudge.jobs.map(grants)).toEqual([{}]);
});

test('the site is deployed by a job that runs nothing of ours', () => {
  const { steps } = jobOf(pages, 'deploy');
  expect(steps.map(({ keys }) => String(keys.get('uses')?.value).split('@')[0])).toEqual([
    'actions/deploy-pages',
  ]);
  expect(grants(jobOf(pages, 'build'))).toEqual({ contents: 'read', actions: 'read', pages: 'read' });
});

// So the first push of a copy, before its owner can switch Pages on, is not red.
test('the site is deployed unless Pages is off', () => {
  const { if: condition } = workflowJob(repositoryText(pages.path), 'deploy', 'push');
  const deploys = (state: string) =>
    isMet(
      condition,
      {
        github: { event: { repository: { fork: false } } },
        vars: { DESK_FORK: null },
        needs: { build: { outputs: { pages: state } } },
      },
      'success',
    );
  expect(['on', 'off'].map(deploys)).toEqual([true, false]);
});

test.each([
  ['on', 'exit 0', 'on'],
  ['off', 'echo "gh: Not Found (HTTP 404)" >&2; exit 1', 'off'],
  ['not to be asked', 'echo "gh: Forbidden (HTTP 403)" >&2; exit 1', 'on'],
  ['not answered', 'exit 4', 'on'],
])('where Pages is %s, the build says so', (_, gh, state) => {
  const { steps } = workflowJob(repositoryText(pages.path), 'build', 'push');
  const script = steps.find(({ id }) => id === 'pages')?.run ?? '';
  const played = `gh() { ${gh.replaceAll('exit', 'return')}; }\n{ ${script}\n} | cat`;
  const env = { ...process.env, GITHUB_REPOSITORY: 'contoso/security', GITHUB_OUTPUT: '/dev/stdout' };
  const told = execFileSync('bash', ['-e', '-o', 'pipefail', '-c', played], { env });
  expect(told.toString()).toContain(`state=${state}`);
});

// A call that grants less than the called jobs ask for does not even start.
test('who calls a workflow grants what its jobs ask for, and nothing else', () => {
  for (const { jobs } of workflowFiles())
    for (const job of jobs.filter(({ keys }) => String(keys.get('uses')?.value).startsWith('./'))) {
      const called = file(String(job.keys.get('uses')?.value).slice('./'.length));
      expect(called.events.has('workflow_call')).toBe(true);
      expect(grants(job)).toEqual(Object.assign({}, ...called.jobs.map(grants)));
    }
});

test('every step uses an action of ours that there is, with inputs that it takes', () => {
  const used = workflowFiles().flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps));
  const own = used.filter(({ keys }) => String(keys.get('uses')?.value).startsWith('./'));
  for (const step of own) {
    const path = `${String(step.keys.get('uses')?.value).slice('./'.length)}/action.yml`;
    expect(actionPaths).toContain(path);
    expect(Object.keys(file(path).keys.get('inputs')?.value ?? {})).toEqual([...step.with.keys()]);
    expect(['production', 'all']).toContain(step.with.get('dependencies')?.value);
  }
  expect(own).toHaveLength(5);
});

test('each workflow has the name of its file, by which the Actions page lists it', () => {
  const names = workflowPaths.map((path) => [path, file(path).keys.get('name')?.value]);
  expect(names).toEqual(workflowPaths.map((path) => [path, /([\w-]+)\.yml$/.exec(path)?.[1]]));
});

test('the tests of the code wait for no submission, and no submission for them', () => {
  const { events } = file('.github/workflows/ci.yml');
  expect(events.get('pull_request')?.value).toEqual({ 'paths-ignore': ['tickets/inbox/**'] });
});

test('both workflows that run the code of a pull request may only read', () => {
  const started = workflowFiles().filter(({ events }) =>
    [...events.keys()].some((event) => event.startsWith('pull_request')),
  );
  expect(started.map(({ path }) => path)).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/nudge.yml',
  ]);
  const all = started.flatMap(({ jobs }) => jobs.flatMap((job) => Object.values(grants(job))));
  expect(new Set(all)).toEqual(new Set(['read']));
});
