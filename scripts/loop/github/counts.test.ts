// What a new comment costs on a desk with very many open tickets.
import { expect, test } from 'vitest';
import { blobId } from '../../forge/blob.ts';
import { marked } from '../../plan/replies/answers/marker.ts';
import { receiptText } from '../../plan/replies/receipt/receipt.ts';
import { readConfiguration } from '../../ticket/desk/configuration.ts';
import { recordPath } from '../../ticket/number.ts';
import { newRecord } from '../../ticket/record/record.ts';
import { recordText } from '../../ticket/record/serialise.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import {
  comments,
  commitsOnMain,
  endsRun,
  labels,
  opensPullRequest,
} from '../../workshop/rehearsal/hands.ts';
import type { Pull } from '../../workshop/rehearsal/world/state.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import { configuration, incident, submission } from '../../workshop/testing/reports.ts';

const many = 1000;
const self = 'github-actions[bot]';
const { content: settings } = readConfiguration(Buffer.from(configuration));

test(`one new comment on a desk with ${many} open tickets costs at most 10 requests`, async () => {
  await using desk = await githubDesk();
  const { world, counts } = desk.github;
  const records = ticketsOn(desk);
  world.clock.advance(2 * 3600);
  counts.forget();
  expect(await desk.run()).toMatchObject({ code: 0, output: '' });
  console.info(`a thorough run on ${many} open tickets with nothing new: ${counts.requests} requests`);
  comments(world, 'alice', 1, '/ack P2 high');
  await desk.run(); // makes the labels that every later run finds
  endsRun(world, 'desk.yml');

  world.clock.advance(3600);
  counts.forget();
  comments(world, 'alice', 500, '/ack P2 high');
  expect((await desk.run('reconcile', 'issue_comment')).code).toBe(0);
  console.info(`a comment among ${many} open tickets: ${counts.requests} requests, ${counts.writes} writes`);
  const { number = '' } = records[499] ?? {};
  expect(desk.record(number)).toMatchObject({ status: 'acknowledged', triage: { priority: 'P2' } });
  expect(desk.labels(500)).toEqual(['status: acknowledged', 'priority: P2', 'severity: high']);
  expect(counts.requests).toBeLessThanOrEqual(10);
  expect(counts.byMutation).toMatchObject({ createCommitOnBranch: 1, addComment: 1, updateIssueComment: 1 });
});

/** So many tickets as the desk leaves them when it has nothing more to do. */
function ticketsOn({ github: { world } }: GitHubDesk): TicketRecord[] {
  const records = Array.from({ length: many }, (_, place) => {
    const text = submission(incident, { tracking_id: `case ${place}` });
    const files = { [`tickets/inbox/report-${place}.yaml`]: text };
    return recordOf(opensPullRequest(world, { author: `publisher-${place % 40}`, files }), place, text);
  });
  const files = records.map((record) => [recordPath(record.number), recordText(record)] as const);
  commitsOnMain(world, 'example', Object.fromEntries(files));
  for (const [place, record] of records.entries()) {
    const body = receiptText(record, desk(), { problems: [], isGone: false });
    const head = world.state.pulls.get(place + 1)?.head ?? '';
    comments(world, self, place + 1, marked(body, { key: 'receipt', head, isMending: false, news: 0 }));
    labels(world, self, place + 1, 'status: received');
  }
  return records;
}

function recordOf({ number, createdAt, head }: Pull, place: number, text: string): TicketRecord {
  const submitted = { pull_request: number, commit: head, blob: blobId(Buffer.from(text)) };
  return newRecord(
    { ...incident, tracking_id: `case ${place}` },
    {
      receivedAt: createdAt,
      receivedFrom: `publisher-${place % 40}`,
      submission: submitted,
      sequence: number,
      source: `pull_request/${number}`,
    },
    desk(),
  );
}

function desk() {
  if (settings === null) throw new Error('the sample configuration is not sound');
  return settings;
}
