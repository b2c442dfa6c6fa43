// The guided questions: what they make of the answers, and that nothing is written before the last of them.
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
import { foundRecords } from '../../workshop/testing/records.ts';
import { incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { answering } from '../../workshop/testing/scripted-prompts.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import type { Prompts } from './prompts.ts';

const scripted = vi.hoisted(() => ({}) as Prompts);

vi.mock('./screen-prompts.ts', () => ({ screenPrompts: () => ({ ...scripted, close: () => undefined }) }));

const { wizard } = words('en').terminal;

describe('the questions', () => {
  test('about a vulnerability make a whole report, under a name that tells nothing', async () => {
    using desk = temporaryDesk();
    const { code, output, errors, left, refused, shown } = await answering(
      scripted,
      desk,
      vulnerabilityAnswers,
    );
    const path = 'tickets/inbox/report-abcd1234.yaml';
    expect({ code, errors, left: left() }).toEqual({ code: 0, errors: '', left: 0 });
    expect(output).toBe(`${wizard.written(path)}\n${wizard.nextStep}\n`);
    expect(refused.map(({ typed }) => typed)).toEqual(['cve 26 1', 'weakness 79']);
    expect(shown.at(0)).toBe(wizard.greeting);
    expect(shown.slice(-2)).toEqual([wizard.review, desk.read(path)]);
    expect(parse(desk.read(path))).toEqual({
      report: {
        category: 'vulnerability',
        disclosure: 'embargoed',
        language: 'en',
        publisher: 'Contoso',
        offers: [{ id: 'contoso-waf', versions: '2.0 to 2.3.1' }, { id: 'contoso-vpn' }],
        title: 'Crafted header passes the firewall',
        description: 'Two colons\nare enough.\n',
        impact: 'Rules do not apply.\n',
        discovered_at: '2026-11-20',
        actively_exploited: 'unknown',
        publicly_known: false,
        cve: ['CVE-2026-12345', 'CVE-2025-1000'],
        cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
        cwe: ['CWE-79', 'CWE-20'],
        remediation: { status: 'vendor_fix', steps: ['Update to 2.3.2.', 'Restart.'] },
        customer_message: { wanted: true, draft: 'Please update.\n' },
        references: ['https://example.com/1', 'https://example.com/2'],
        credits: ['Ada', 'KoreLogic, Inc.'],
        tracking_id: 'C-17',
      },
    });
  });

  test('about an incident make a whole report, under the name of its title', async () => {
    using desk = temporaryDesk();
    const { code, errors, left, asked } = await answering(scripted, desk, incidentAnswers);
    const path = 'tickets/inbox/archive-readable-by-strangers.yaml';
    expect({ code, errors, left: left() }).toEqual({ code: 0, errors: '', left: 0 });
    expect(parse(desk.read(path)).report).toMatchObject({
      category: 'security_incident',
      incident: {
        detected_at: '2026-11-21T08:00:00Z',
        contained: true,
        customers_affected: 12,
        data_types: ['names', 'addresses'],
      },
      remediation: { status: 'none_available' },
      customer_message: { wanted: false },
    });
    const { report } = words('en').ticket.properties;
    expect(asked.some((message) => message.startsWith(report.cve.label))).toBe(false);
  });

  test('can be left open where they may be', async () => {
    using desk = temporaryDesk();
    expect((await answering(scripted, desk, shortestAnswers)).code).toBe(0);
    expect(Object.keys(parse(desk.read('tickets/inbox/short.yaml')).report)).toEqual([
      ...['category', 'disclosure', 'language', 'publisher', 'offers', 'title', 'description'],
      ...['actively_exploited', 'publicly_known', 'cve', 'remediation', 'customer_message'],
    ]);
  });

  test.each([vulnerabilityAnswers, incidentAnswers, shortestAnswers])(
    'write what passes the check, and what the intake takes',
    async (...answers) => {
      using desk = temporaryDesk();
      await answering(scripted, desk, answers);
      expect((await called(desk, 'check')).code).toBe(0);
      expect((await called(desk, 'intake')).code).toBe(0);
      expect(foundRecords(desk)).toMatchObject({ records: [{ number: 'SEC-2026-000001-Z' }], problems: [] });
    },
  );

  test('come in the language of the person', async () => {
    using desk = temporaryDesk();
    const { asked } = await answering(scripted, desk, shortestAnswers, 'new --language fr');
    const { category } = words('fr').ticket.properties.report;
    expect(asked[0]).toContain(category.label);
    expect(parse(desk.read('tickets/inbox/short.yaml')).report.language).toBe('fr');
  });
});

describe('cancelled', () => {
  test.each([
    ['vulnerability', vulnerabilityAnswers],
    ['incident', incidentAnswers],
  ])('at any question about a %s, nothing is written', async (_, answers) => {
    for (let given = 0; given < answers.length; given += 1) {
      using desk = temporaryDesk();
      const { code, output, errors, mutations } = await answering(scripted, desk, answers.slice(0, given));
      const said = given === 0 ? wizard.kept.nothing : wizard.kept.stopped('.desk-draft');
      expect({ code, output, errors }, String(given)).toEqual({ code: 1, output: '', errors: `${said}\n` });
      expect(mutations, String(given)).toEqual([]);
      const left = Object.keys(desk.tree()).filter((path) => !path.startsWith('.desk-draft/'));
      expect(left).toEqual([]);
    }
  });

  test('at the end, nothing is written', async () => {
    using desk = temporaryDesk();
    const { code, mutations } = await answering(scripted, desk, [...shortestAnswers.slice(0, -1), 'later']);
    expect(code).toBe(1);
    expect(mutations).toEqual([]);
  });
});

describe('a file and the questions that it leaves open', () => {
  test('asks for what is missing or wrong, and for nothing else', async () => {
    const { title: _, ...untitled } = { ...incident, disclosure: 'secret' as 'public' };
    using desk = temporaryDesk({ 'mine.yaml': submission(untitled as typeof incident) });
    const { code, errors, asked, left } = await answering(
      scripted,
      desk,
      ['public', 'A title', '', '', 'unknown', 'unknown', '', '', '', '', '', 'send'],
      'new --from mine.yaml',
    );
    expect({ code, errors, left: left() }).toEqual({ code: 0, errors: '', left: 0 });
    expect(asked.join('\n')).not.toContain(words('en').ticket.properties.report.publisher.label);
    expect(parse(desk.read('tickets/inbox/a-title.yaml')).report).toMatchObject({
      disclosure: 'public',
      publisher: 'Fabrikam',
      incident: incident.incident,
    });
  });

  test.each([
    ['a key that no question is about', 'extra: 1\n', 'unknown-key'],
    ['a language that is none', 'language: de\n', 'not-one-of'],
  ])('with %s is refused in the end, at the place in the file', async (_, line, problem) => {
    const text = submission(incident).replace(/^ {2}title: .*\n/m, `  ${line}`);
    using desk = temporaryDesk({ 'mine.yaml': text });
    const answers: Answers = ['A title', '', '', 'unknown', 'unknown', '', '', '', '', '', true];
    const { code, errors, mutations } = await answering(scripted, desk, answers, 'new --from mine.yaml');
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^mine\\.yaml:\\d+:\\d+: ${problem}: `, 'm'));
    expect(mutations).toEqual([]);
  });

  test('that holds an incident in a vulnerability is refused in the end', async () => {
    const text = submission(vulnerability, { incident: { contained: true } }).replace(
      /^ {2}title: .*\n/m,
      '',
    );
    using desk = temporaryDesk({ 'mine.yaml': text });
    const answers: Answers = ['A title', '', '', 'unknown', 'unknown', 'skip', '', '', '', ''];
    const { code, errors } = await answering(scripted, desk, answers, 'new --from mine.yaml');
    expect(code).toBe(1);
    expect(errors).toMatch(/^mine\.yaml:\d+:\d+: incident-on-vulnerability: /m);
  });
});
