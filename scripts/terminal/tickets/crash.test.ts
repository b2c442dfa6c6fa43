// Killed before, in the midst of and after each of its steps, the desk is whole, and the next run ends where one in
// good weather does.
import { describe, expect, test } from 'vitest';
import { called } from '../../workshop/testing/call.ts';
import { foundRecords } from '../../workshop/testing/records.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { Killed, type Stroke, struckDisk } from '../../workshop/testing/struck-disk.ts';
import { type Files, type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

interface Scenario {
  name: string;
  files: Files;
  /** What has happened, what arrives then, and the call that is struck. */
  before?: readonly string[];
  arrives?: Files;
  line: string;
  /** How many mutations it takes, so that a path that takes fewer is noticed. */
  mutations: number;
}

const one: Files = { 'tickets/inbox/one.yaml': submission(vulnerability) };
const amendment: Files = {
  'tickets/inbox/SEC-2026-000001-Z.yaml': submission(vulnerability, { title: 'Two headers pass' }),
};

const scenarios: readonly Scenario[] = [
  {
    name: 'an intake of three submissions',
    files: {
      ...one,
      'tickets/inbox/three.yaml': submission(incident),
      'tickets/inbox/two.yaml': submission(incident, { publisher: 'Northwind' }),
    },
    line: 'intake',
    mutations: 21,
  },
  {
    name: 'an amendment',
    files: one,
    before: ['intake'],
    arrives: amendment,
    line: 'intake --at 2026-11-23T18:00:00Z',
    mutations: 7,
  },
  {
    name: 'a triage',
    files: one,
    before: ['intake'],
    line: 'triage SEC-2026-000001-Z "/ack P2 high" --as alice --at 2026-11-23T18:00:00Z',
    mutations: 5,
  },
  {
    name: 'a round of reminders',
    files: { ...one, 'tickets/inbox/two.yaml': submission(incident) },
    before: ['intake'],
    line: 'reconcile --at 2026-11-24T18:00:00Z',
    mutations: 10,
  },
];

async function prepared({ files, before = [], arrives = {} }: Scenario): Promise<TemporaryDesk> {
  const desk = temporaryDesk(files);
  for (const line of before) await called(desk, line);
  desk.write(arrives);
  return desk;
}

async function goodWeather(scenario: Scenario) {
  using desk = await prepared(scenario);
  const { onDisk, mutations } = struckDisk();
  await called(desk, scenario.line, { onDisk });
  return { tree: desk.tree(), mutations };
}

const moments = ['before', 'half', 'after'] as const;

describe.each(scenarios)('$name', (scenario) => {
  test('takes no more and no fewer steps', async () => {
    const { mutations } = await goodWeather(scenario);
    expect(mutations).toHaveLength(scenario.mutations);
  });

  test.each(moments)(
    'killed %s each step, is whole, and the next run ends as in good weather',
    async (when) => {
      const { tree, mutations } = await goodWeather(scenario);
      for (const [place, mutation] of mutations.entries()) {
        using desk = await prepared(scenario);
        const stroke = (_: string, at: number): Stroke =>
          at === place ? { when, error: new Killed(mutation) } : null;
        const struck = await called(desk, scenario.line, struckDisk(stroke));
        const found = foundRecords(desk);
        expect(struck.code, mutation).toBe(3);
        expect(found.problems, mutation).toEqual([]);
        expect(found.strays, mutation).toEqual([]);

        await called(desk, scenario.line);
        expect(desk.tree(), mutation).toEqual(tree);
      }
    },
  );
});

test('an amendment that was cut short is told by its number, and made once', async () => {
  const scenario = scenarios[1];
  if (!scenario) throw new Error('no such scenario');
  const number = 'SEC-2026-000001-Z';
  for (let place = 0; place < scenario.mutations - 1; place += 1) {
    using desk = await prepared(scenario);
    const stroke = (_: string, at: number): Stroke =>
      at === place ? { when: 'after', error: new Killed() } : null;
    await called(desk, scenario.line, struckDisk(stroke));
    const isMade = desk.read(`tickets/2026/0xxx/${number}.yaml`).includes('did: amended');
    const { output } = await called(desk, `${scenario.line} --format json`);
    const inbox = isMade ? 'one' : number;
    expect(JSON.parse(output), String(place)).toMatchObject([{ number, inbox }]);
  }
});

test('a new report that was cut short is in the inbox as a whole, or not at all', async () => {
  const draft: Files = { 'mine.yaml': submission(incident) };
  using whole = temporaryDesk(draft);
  const { onDisk, mutations } = struckDisk();
  await called(whole, 'new --from mine.yaml', { onDisk });
  const written = 'tickets/inbox/mail-archive-readable-by-strangers.yaml';
  for (const when of moments) {
    for (const [place, mutation] of mutations.entries()) {
      using desk = temporaryDesk(draft);
      const stroke = (_: string, at: number): Stroke =>
        at === place ? { when, error: new Killed(mutation) } : null;
      await called(desk, 'new --from mine.yaml', struckDisk(stroke));
      const texts = Object.entries(desk.tree()).filter(([path]) => !/^mine|draft/.test(path));
      expect(texts.length === 0 || texts, mutation).toEqual(
        texts.length === 0 || [[written, whole.read(written)]],
      );
      expect((await called(desk, 'check')).code, mutation).toBe(0);
    }
  }
});

test('an amendment is not made twice when a command came between the two runs', async () => {
  const scenario = scenarios[1];
  if (!scenario) throw new Error('no such scenario');
  using desk = await prepared(scenario);
  const stroke = (mutation: string, place: number): Stroke =>
    mutation === 'remove' && place === scenario.mutations - 1
      ? { when: 'before', error: new Killed() }
      : null;
  await called(desk, scenario.line, struckDisk(stroke));
  await called(desk, 'triage SEC-2026-000001-Z "/ack P2 high" --as alice --at 2026-11-23T18:05:00Z');
  await called(desk, 'intake --at 2026-11-23T18:10:00Z');
  const [record] = foundRecords(desk).records;
  expect(record?.history.map(({ did }) => did)).toEqual(['received', 'amended', 'acknowledged']);
  expect(Object.keys(desk.tree())).toHaveLength(1);
});
