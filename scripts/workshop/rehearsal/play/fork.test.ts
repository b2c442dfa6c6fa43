// No job of any workflow runs on a fork, whatever the event; each does where its owner asks for it.
import { expect, test } from 'vitest';
import { repositoryText, workflowFiles } from '../../hygiene/files.ts';
import { workflowJob } from '../../hygiene/steps.ts';
import { type Context, isMet } from './expression.ts';

const jobs = workflowFiles()
  .filter(({ events }) => events.size > 0)
  .flatMap((file) =>
    file.jobs.flatMap(({ id }) => [...file.events.keys()].map((event) => [file.path, id, event] as const)),
  );

function runs([path, id, event]: (typeof jobs)[number], isFork: boolean, variable: string | null): boolean {
  const { if: condition } = workflowJob(repositoryText(path), id, event);
  const outputs = { changed: 'true', again: 'true' };
  const context: Context = {
    github: {
      event_name: event,
      event: { repository: { fork: isFork }, schedule: '29 4 * * *', issue: { pull_request: true } },
    },
    vars: { DESK_FORK: variable },
    needs: { reconcile: { outputs }, build: { outputs: { pages: 'on' } } },
  };
  return isMet(condition, context, 'success');
}

test.each(jobs)('%s, %s on %s', (...job) => {
  expect([runs(job, false, null), runs(job, true, null), runs(job, true, 'true')]).toEqual([
    true,
    false,
    true,
  ]);
});
