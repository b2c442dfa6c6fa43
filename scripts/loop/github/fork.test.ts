// A fork of a desk, on the rehearsal GitHub: it answers nobody, unless its own name stands in its configuration.
import { expect, test } from 'vitest';
import * as hands from '../../workshop/rehearsal/hands.ts';
import { githubDesk } from '../../workshop/testing/github-desk.ts';
import { configuration, submission, vulnerability } from '../../workshop/testing/reports.ts';

async function ranOnFork(named: string | null) {
  await using desk = await githubDesk(
    {},
    named === null ? configuration : `fork: ${named}\n${configuration}`,
  );
  const { world, counts } = desk.github;
  hands.becomesFork(world);
  const { number } = hands.opensPullRequest(world, {
    author: 'octocat',
    files: { 'tickets/inbox/mine.yaml': submission(vulnerability) },
  });
  counts.forget();
  const { code, errors } = await desk.run();
  return { code, errors, writes: counts.writes, said: desk.said(number).length };
}

test.each([null, 'example/another'])('is silent where its configuration names %s', async (named) => {
  const { errors, ...outcome } = await ranOnFork(named);
  expect(outcome).toEqual({ code: 1, writes: 0, said: 0 });
  expect(errors).toMatch(/^\.github\/desk\.yml:1:1: desk-fork: .*example\/desk/);
});

test('is a desk where its configuration names it', async () => {
  expect(await ranOnFork('Example/Desk')).toMatchObject({ code: 0, said: 1 });
});
