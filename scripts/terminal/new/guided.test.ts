// The way through the questions: back, away and back again, and what is asked where an answer leaves something open.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { words } from '../../words/words.ts';
import {
  type Answers,
  incidentAnswers,
  shortestAnswers,
  vulnerabilityAnswers,
} from '../../workshop/testing/answers.ts';
import { called } from '../../workshop/testing/call.ts';
import { answering } from '../../workshop/testing/scripted-prompts.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import type { Prompts } from './prompts.ts';

const scripted = vi.hoisted(() => ({}) as Prompts);

vi.mock('./screen-prompts.ts', () => ({ screenPrompts: () => ({ ...scripted, close: () => undefined }) }));

const { wizard } = words('en').terminal;
const short = 'tickets/inbox/short.yaml';

async function reported(desk: TemporaryDesk, answers: Answers, line = 'new', path = short) {
  const outcome = await answering(scripted, desk, answers, line);
  expect({ code: outcome.code, left: outcome.left(), errors: outcome.errors }).toEqual({
    code: 0,
    left: 0,
    errors: '',
  });
  return { ...outcome, report: parse(desk.read(path)).report };
}

/** The answers with others in the place of some, counted from the first. */
function changed(answers: Answers, at: number, count: number, ...others: Answers): Answers {
  return [...answers.slice(0, at), ...others, ...answers.slice(at + count)];
}

describe('back', () => {
  test('to the question before, whose answer is changed', async () => {
    using desk = temporaryDesk();
    const { report } = await reported(desk, changed(shortestAnswers, 3, 0, '<', 'Fabrikam'));
    expect(report.publisher).toBe('Fabrikam');
  });

  test('several questions, and on to the one that was left', async () => {
    using desk = temporaryDesk();
    const { report } = await reported(
      desk,
      changed(shortestAnswers, 6, 0, '<', '<', '<', 'embargoed'),
      'new',
      'tickets/inbox/report-abcd1234.yaml',
    );
    expect(report).toMatchObject({ disclosure: 'embargoed', publisher: 'Contoso', title: 'Short' });
  });

  test('to another category takes out what only the first one has', async () => {
    using desk = temporaryDesk();
    const away = [...Array(11).fill('<'), 'security_incident', '', true, '', ''];
    const { report } = await reported(desk, changed(shortestAnswers, 13, 2, ...away));
    expect(report.category).toBe('security_incident');
    expect(report.incident).toEqual({ contained: true });
    expect(report).not.toHaveProperty('cve');
  });

  test('between the products, and within one', async () => {
    using desk = temporaryDesk();
    const products = [
      'waf',
      '<',
      'contoso-waf',
      '',
      true,
      '<',
      'contoso-vpn',
      '2.0',
      '<',
      'contoso-vpn',
      '2.1',
      false,
    ];
    const { report } = await reported(desk, changed(shortestAnswers, 3, 3, ...products));
    expect(report.offers).toEqual([{ id: 'contoso-vpn', versions: '2.1' }]);
  });

  test('from the end, to any answer', async () => {
    using desk = temporaryDesk();
    const { report } = await reported(desk, [
      ...shortestAnswers.slice(0, -1),
      'change',
      'publisher',
      'Fabrikam',
      'send',
    ]);
    expect(report.publisher).toBe('Fabrikam');
  });
});

describe('a draft', () => {
  const begun = shortestAnswers.slice(0, 7);
  const rest = shortestAnswers.slice(7);

  test('is offered again, and goes once the report is written', async () => {
    using desk = temporaryDesk();
    expect((await answering(scripted, desk, begun)).code).toBe(1);
    const { report } = await reported(desk, [true, ...rest]);
    expect(report).toMatchObject({ publisher: 'Contoso', title: 'Short', description: 'Very.\n' });
    expect(Object.keys(desk.tree())).toEqual([short]);
  });

  test('can be deleted', async () => {
    using desk = temporaryDesk();
    await answering(scripted, desk, ['security_incident', 'embargoed', 'Fabrikam']);
    const { report } = await reported(desk, [false, ...shortestAnswers]);
    expect(report.publisher).toBe('Contoso');
  });

  test('remembers what was passed over', async () => {
    using desk = temporaryDesk();
    await answering(scripted, desk, shortestAnswers.slice(0, -1));
    const { asked } = await reported(desk, [true, 'send']);
    expect(asked).toHaveLength(2);
  });

  test('lies in the folder of Git, for one person alone', async () => {
    using desk = temporaryDesk();
    execFileSync('git', ['-C', desk.root, 'init', '--quiet']);
    const { errors } = await answering(scripted, desk, begun);
    expect(errors).toBe(`${wizard.kept.stopped('.git/desk-draft')}\n`);
    expect(statSync(desk.at('.git/desk-draft')).mode & 0o777).toBe(0o700);
    expect(statSync(desk.at('.git/desk-draft/draft.json')).mode & 0o777).toBe(0o600);
    expect(desk.tree()).toEqual({});
  });

  test('without Git lies in a folder that Git would ignore', async () => {
    using desk = temporaryDesk();
    await answering(scripted, desk, begun);
    execFileSync('git', ['-C', desk.root, 'init', '--quiet']);
    const status = execFileSync('git', ['-C', desk.root, 'status', '--porcelain', '-uall']).toString();
    expect(status).not.toContain('desk-draft');
  });

  test.each(['{', '[]', '{"begun_at":"2026-11-22T00:00:00Z","answers":[]}', '{"answers":{}}'])(
    'that cannot be read, %s, is none',
    async (text) => {
      using desk = temporaryDesk({ '.desk-draft/draft.json': text });
      await reported(desk, shortestAnswers);
    },
  );

  test('is kept of no rehearsal', async () => {
    using desk = temporaryDesk();
    await answering(scripted, desk, begun, 'new --dry-run');
    expect(desk.tree()).toEqual({});
  });
});

describe('a moment', () => {
  const found = (...others: Answers) => changed(shortestAnswers, 9, 1, ...others);

  test.each<[string, Answers, string]>([
    ['of day, month and year where that is certain', ['20/11/2026'], '2026-11-20'],
    ['that may be two days, of which one is chosen', ['11/10/2026', '2026-10-11'], '2026-10-11'],
    [
      'without a zone, in that of the desk',
      ['2026-11-20 01:40', '2026-11-20T01:40:00-08:00'],
      '2026-11-20T01:40:00-08:00',
    ],
    [
      'without a zone, in universal time',
      ['2026-11-20 01:40', '2026-11-20T01:40:00Z'],
      '2026-11-20T01:40:00Z',
    ],
    ['with its zone', ['2026-11-20 01:40 +01:00'], '2026-11-20T01:40:00+01:00'],
    ['whose zone is left for another spelling', ['2026-11-20 01:40', '<', '2026-11-20'], '2026-11-20'],
    [
      'that would still be to come',
      ['2026-11-22 12:00', '2026-11-22T12:00:00-08:00', '2026-11-22'],
      '2026-11-22',
    ],
  ])('%s', async (_, answers, expected) => {
    using desk = temporaryDesk();
    expect((await reported(desk, found(...answers))).report.discovered_at).toBe(expected);
  });

  test('of which one day is still to come can only be the other', async () => {
    using desk = temporaryDesk();
    await expect(reported(desk, found('11/12/2026', '2026-12-11'))).rejects.toThrow();
    using other = temporaryDesk();
    expect((await reported(other, found('11/12/2026', '2026-11-12'))).report.discovered_at).toBe(
      '2026-11-12',
    );
  });
});

describe('not known', () => {
  test.each(['', 'unknown', 'Not known', '?', 'je ne sais pas'])('said as %j is no answer', async (typed) => {
    using desk = temporaryDesk();
    const answers = changed(incidentAnswers, 12, 4, typed, 'unknown', typed, typed);
    const { report } = await reported(
      desk,
      answers,
      'new',
      'tickets/inbox/archive-readable-by-strangers.yaml',
    );
    expect(report).not.toHaveProperty('incident');
  });

  test.each(['about 12', '~12', 'a dozen', '12-15'])(
    '%j customers is asked for as a number',
    async (typed) => {
      using desk = temporaryDesk();
      const answers = changed(incidentAnswers, 14, 0, typed);
      const { refused, report } = await reported(
        desk,
        answers,
        'new',
        'tickets/inbox/archive-readable-by-strangers.yaml',
      );
      expect(refused).toEqual([{ typed, because: wizard.numberNeeded(typed) }]);
      expect(report.incident.customers_affected).toBe(12);
    },
  );
});

describe('the calculator', () => {
  const rated = (...others: Answers) => [
    ...shortestAnswers.slice(0, 12),
    '',
    ...others,
    ...shortestAnswers.slice(14),
  ];

  test('asks each metric, goes back, and shows the score', async () => {
    using desk = temporaryDesk();
    const { report, shown } = await reported(
      desk,
      rated('3', '<', '3', 'N', 'L', 'N', 'N', '<', 'R', 'C', 'H', 'L', 'N'),
    );
    expect(report.cvss).toEqual(['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:L/A:N']);
    expect(shown.join('\n')).toContain('8.2');
  });

  test('of version 4.0 does likewise', async () => {
    using desk = temporaryDesk();
    const { report, shown } = await reported(desk, rated('4', ...'NLNNNHHHNNN'));
    expect(report.cvss).toEqual(['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N']);
    expect(shown.join('\n')).toContain('9.3');
  });

  test('cannot be passed over without a CVE', async () => {
    using desk = temporaryDesk();
    const { errors } = await answering(scripted, desk, rated('skip'));
    expect(errors).toContain('no such choice: skip');
  });
});

describe('what is typed', () => {
  test.each<[string, Answers, object]>([
    [
      'a line of the CWE list',
      changed(vulnerabilityAnswers, 20, 1, 'CWE-79: Improper Neutralization, and more'),
      { cwe: ['CWE-79'] },
    ],
    [
      'a list with bullets',
      changed(vulnerabilityAnswers, 22, 1, '- Update: now.\n2. Restart.'),
      { remediation: { status: 'vendor_fix', steps: ['Update: now.', 'Restart.'] } },
    ],
  ])('%s', async (_, answers, expected) => {
    using desk = temporaryDesk();
    const { report } = await reported(desk, answers, 'new', 'tickets/inbox/report-abcd1234.yaml');
    expect(report).toMatchObject(expected);
  });
});

describe('an advisory of others', () => {
  const ruby =
    '---\ngem: rack\ncve: 2026-1234\nurl: https://example.com/1\ntitle: Short\ndescription: Very.\n';

  test('gives what it has, and the questions ask for the rest', async () => {
    using desk = temporaryDesk({ 'mine.yml': ruby });
    const answers = [
      'public',
      'Contoso',
      '',
      '',
      'unknown',
      'unknown',
      'skip',
      '',
      'no_fix_planned',
      false,
      '',
      '',
      'send',
    ];
    const { report, shown } = await reported(desk, answers, 'new --from mine.yml');
    expect(report).toMatchObject({ offers: [{ id: 'rack' }], cve: ['CVE-2026-1234'], publisher: 'Contoso' });
    expect(shown.join('\n')).toContain('RubySec');
  });

  test.each(['mine.yml', 'mine.md'])('is named where nobody can be asked: %s', async (name) => {
    using desk = temporaryDesk({ 'mine.yml': ruby, 'mine.md': '```toml\n[advisory]\nid = "x"\n```\n' });
    const { code, errors } = await called(desk, `new --from ${name}`);
    expect(code).toBe(1);
    expect(errors).toMatch(/^mine\.\w+:1:1: other-format: [^\n]*\n$/);
  });
});
