// The story as it is played: the steps of the workflow files in processes of their own, and what the desk made of them.
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordPath } from '../../../ticket/number.ts';
import type { TicketRecord } from '../../../ticket/ticket.ts';
import { type Play, type PlayedAct, played } from './play.ts';
import type { Stage } from './stage.ts';
import { type Act, pull, story } from './story.ts';
import { secretKey, secretReport } from './texts.ts';

const number = 'SEC-2026-000001-Z';
const sealedNumber = 'SEC-2026-000002-X';
let play: Play;
let record: TicketRecord;
let sealedRecord: TicketRecord;
let end: { labels: readonly string[]; state: string | undefined };
let text = '';

beforeAll(async () => {
  const look = ({ text: onMain, github: { world } }: Stage) => {
    record = parse(onMain(recordPath(number))) as TicketRecord;
    sealedRecord = parse(onMain(recordPath(sealedNumber))) as TicketRecord;
    end = {
      labels: [...world.state.labels.values()].map(({ name }) => name),
      state: world.state.pulls.get(pull)?.state,
    };
  };
  const write = (part: string) => {
    text += part;
  };
  play = await played(story, write, { buildsSite: false, look });
}, 300_000);

function act(isIt: (act: Act) => boolean): PlayedAct {
  const found = play.acts.find((one) => isIt(one.act));
  if (found === undefined) throw new Error('the story has no such act');
  return found;
}

const says = (words: string) => act((one) => one.says?.includes(words) === true);
const woken = ({ runs }: PlayedAct) =>
  runs.map(({ workflow, happening, fate }) => [workflow, happening.event, fate]);

describe('every act', () => {
  test('goes well, and asks GitHub for little', () => {
    const runs = play.acts.flatMap((one) => one.runs);
    const ends = runs.flatMap(({ jobs }) => jobs.map(({ result }) => result));
    expect(new Set(ends)).toEqual(new Set(['success']));
    expect(Math.max(...runs.map(({ requests }) => requests))).toBeLessThanOrEqual(8);
  });

  test('is told', () => {
    for (const { act: one } of play.acts) expect(text).toContain(`${one.who} ${one.does}`);
    for (const { said } of play.acts) expect(said.length === 0 || text.includes('the desk says')).toBe(true);
    expect(text).toContain(play.summary);
  });

  test('runs the very step of the workflow', () => {
    const steps = says('/ofer').runs.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
    expect(steps.map(({ name }) => name)).toEqual([
      'actions/checkout',
      './.github/actions/set-up',
      'Observe, decide, perform: npm run -s desk -- reconcile',
    ]);
  });
});

describe('a pull request of a newcomer', () => {
  test('wakes the desk though its nudge waits for an approval', () => {
    expect(woken(says('disclosure: secret'))).toEqual([
      ['nudge', 'pull_request', 'held'],
      ['desk', 'workflow_run', 'played'],
    ]);
  });

  test('wakes it once more when that is given, and then nothing is left to do', () => {
    const { runs } = act(({ wakes }) => wakes === 'approval');
    expect(runs.map(({ workflow, happening }) => `${workflow} ${happening.activity}`)).toEqual([
      'nudge opened',
      'desk completed',
      'nudge synchronize',
      'desk completed',
    ]);
    expect(runs.reduce((sum, { writes }) => sum + writes, 0)).toBe(0);
  });
});

test('the desk answers what is wrong, then gives the number in the same comment', () => {
  const [wrong, mended] = [says('disclosure: secret').said, says('disclosure: embargoed').said];
  // With the receipt and, below it, the word to staff of the embargo that was pushed in the open; then the news of the number.
  expect([wrong.length, mended.length]).toEqual([2, 3]);
  expect(wrong[0]).not.toContain(number);
  expect(mended[0]).toContain(number);
});

test('the record tells the whole story, each command once', () => {
  expect(record).toMatchObject({ number, status: 'closed', outcome: 'resolved' });
  expect(record.receipt.received_at).toBe('2026-11-17T17:00:00Z');
  expect(record.history.map(({ did, by }) => `${by} ${did}`)).toMatchInlineSnapshot(`
    [
      "mona received",
      "desk reminded",
      "alice acknowledged",
      "alice assigned",
      "alice assessment_started",
      "alice information_requested",
      "mona information_given",
      "desk escalated",
      "bob message_drafted",
      "alice mitigation_reported",
      "alice conclusion_given",
      "alice offer_action_set",
      "alice message_approved",
      "alice disclosed",
      "alice message_sent",
      "alice closed",
    ]
  `);
  expect(end.state).toBe('CLOSED');
});

describe('the sealed report', () => {
  test('gets its number, and is disclosed once it was revealed', () => {
    const { receipt, history, report } = sealedRecord;
    expect(says('AGE ENCRYPTED FILE').said).toEqual([expect.stringContaining(sealedNumber)]);
    expect(receipt).toMatchObject({ received_from: 'mona', received_at: '2026-11-23T18:00:00Z' });
    expect(history.map(({ did }) => did)).toEqual([
      ...['received', 'acknowledged', 'assessment_started', 'revealed', 'disclosed', 'closed'],
    ]);
    expect(report).toMatchObject(secretReport);
  });

  test('is told by nothing before that, and the key by nothing at all', () => {
    const [before, after] = text.split(says('desk -- reveal').act.does);
    const { publisher, title, offers, description, cvss } = secretReport;
    for (const secret of [publisher, title, offers[0]?.id ?? '', description.trim(), cvss?.[0] ?? ''])
      expect([before?.includes(secret), secret]).toEqual([false, secret]);
    expect(after).toContain(publisher);
    expect(text).not.toContain(secretKey);
  });
});

test('a stranger is ignored, and a wrong command is answered once and changes nothing', () => {
  const [stranger, wrong] = [says('/close spam'), says('/ofer')];
  expect(stranger.runs.map(({ writes }) => writes)).toEqual([0]);
  expect(wrong.said).toHaveLength(stranger.said.length + 1);
  expect(wrong.runs.map(({ jobs }) => jobs.map(({ outputs }) => outputs))).toEqual([
    [{ changed: 'false', again: 'false' }],
  ]);
});

test('the site is published by each run that changed the record, and by no other', () => {
  for (const { runs } of play.acts)
    for (const { workflow, jobs } of runs.filter((run) => run.workflow === 'desk' && run.fate === 'played')) {
      const isChanged = jobs[0]?.outputs.changed === 'true';
      expect([workflow, ...jobs.map(({ id }) => id)]).toEqual(
        isChanged ? ['desk', 'reconcile', 'publish'] : ['desk', 'reconcile'],
      );
    }
});
