// `list`: each filter finds what it says and nothing else, and a value that cannot be is named.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { called } from '../../workshop/testing/call.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const { terminal } = words('en');
const late = '--at 2026-11-24T00:30:00Z';

const files = {
  'tickets/inbox/1-fresh.yaml': submission(vulnerability),
  'tickets/inbox/2-acknowledged.yaml': submission(incident, { publisher: 'Fabrikam GmbH' }),
  'tickets/inbox/3-closed.yaml': submission(incident, {
    offers: [{ id: 'contoso-waf' }, { id: 'adatum-crm' }],
  }),
  'tickets/inbox/4-withdrawn.yaml': submission(vulnerability, { cve: ['CVE-2025-1000'], title: 'Old' }),
};

const story = [
  'intake',
  `triage SEC-2026-000002-X "/ack P1 critical\\n/assign @Bob" --as alice ${late}`,
  `triage SEC-2026-000003-V "/ack P3 low\\n/close resolved" --as alice ${late}`,
  `triage SEC-2026-000004-T "/withdraw" --as octocat ${late}`,
];

let desk: TemporaryDesk;

beforeAll(async () => {
  desk = temporaryDesk(files);
  for (const line of story) expect(await called(desk, line)).toMatchObject({ code: 0 });
});

afterAll(() => desk[Symbol.dispose]());

/** The sequences of the tickets that are found. */
async function found(options: string, at = late): Promise<number[]> {
  const { code, output, errors } = await called(desk, `list ${options} ${at} --format json`);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return JSON.parse(output).map(({ number }: { number: string }) => Number(number.split('-')[2]));
}

describe('the filters', () => {
  test.each([
    ['', [1, 2, 3, 4]],
    ['--open', [1, 2]],
    ['--status received', [1]],
    ['--status Acknowledged', [2]],
    ['--status closed', [3, 4]],
    ['--status needs-information', []],
    ['--outcome resolved', [3]],
    ['--outcome withdrawn', [4]],
    ['--category vulnerability', [1, 4]],
    ['--category security-incident', [2, 3]],
    ['--priority p1', [2]],
    ['--severity low', [3]],
    ['--assignee bob', [2]],
    ['--assignee @BOB', [2]],
    ['--assignee bo', []],
    ['--publisher gmbh', [2]],
    ['--publisher "ＦＡＢＲＩＫＡＭ  gmbh"', [2]],
    ['--offer contoso', [1, 3, 4]],
    ['--offer ADATUM', [3]],
    ['--cve cve-2026-12345', [1]],
    ['--cve CVE-2026-1234', []],
    ['--text "two COLONS"', [1, 4]],
    ['--text firewall', [1]],
    ['--open --status closed', []],
    ['--category vulnerability --open', [1]],
    ['--severity low --priority p1', []],
  ])('%s', async (options, expected) => {
    expect(await found(options)).toEqual(expected);
  });

  test('overdue is what has passed its due instant, and not what meets it', async () => {
    expect(await found('--overdue', '--at 2026-11-24T01:00:00Z')).toEqual([]);
    expect(await found('--overdue', '--at 2026-11-24T01:00:01Z')).toEqual([1]);
    expect(await found('--overdue', '--at 2026-11-30T01:00:00Z')).toEqual([1, 2]);
  });
});

describe('a value that cannot be', () => {
  test.each([
    ['status', 'recieved', 'received'],
    ['outcome', 'solved', 'resolved'],
    ['category', 'incident', undefined],
    ['priority', 'P5', 'P1'],
    ['severity', 'hihg', 'high'],
  ] as const)('--%s %s is told, with those that can', async (option, value, suggestion) => {
    const { code, output, errors } = await called(desk, `list --${option} ${value}`);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    const allowed = errors.match(/\w+/g) ?? [];
    expect(allowed).toContain(value);
    if (suggestion) expect(allowed).toContain(suggestion);
  });
});

describe('on the screen', () => {
  test('a line for each ticket, and their number beside it', async () => {
    const { code, output, errors } = await called(desk, `list ${late}`);
    expect(code).toBe(0);
    expect(output.split('\n').map((line) => line.slice(0, 17))).toEqual([
      'SEC-2026-000001-Z',
      'SEC-2026-000002-X',
      'SEC-2026-000003-V',
      'SEC-2026-000004-T',
      '',
    ]);
    expect(errors).toBe(`${terminal.listed(4)}\n`);
  });

  test('nothing found is a number, too', async () => {
    expect(await called(desk, 'list --cve CVE-1999-0001')).toEqual({
      code: 0,
      output: '',
      errors: `${terminal.listed(0)}\n`,
    });
  });
});

test('a report that cannot wait comes first in the list and among the deadlines, and says so', async () => {
  using urgent = temporaryDesk({
    'tickets/inbox/1-first.yaml': submission(vulnerability),
    'tickets/inbox/2-urgent.yaml': submission(vulnerability, { title: 'Now', actively_exploited: true }),
  });
  const intake = await called(urgent, 'intake --at 2026-11-23T18:00:00Z');
  expect(intake.output.split('\n')[1]).toContain(terminal.urgent);
  await called(urgent, 'triage SEC-2026-000001-Z "/ack P1 high" --as alice --at 2026-11-23T18:00:00Z');
  for (const line of ['list', 'deadlines']) {
    const { output } = await called(urgent, `${line} --at 2026-11-23T18:30:00Z`);
    expect(output.split('\n').map((row) => row.slice(0, 17))).toEqual([
      'SEC-2026-000002-X',
      'SEC-2026-000001-Z',
      '',
    ]);
    expect(output.split('\n')[0]).toContain(`${terminal.urgent}: Now`);
  }
});
