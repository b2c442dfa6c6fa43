// The guided questions take no answer that the intake would refuse.
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import {
  type Answers,
  incidentAnswers,
  shortestAnswers,
  vulnerabilityAnswers,
} from '../../workshop/testing/answers.ts';
import { answering } from '../../workshop/testing/scripted-prompts.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import type { Prompts } from './prompts.ts';

const scripted = vi.hoisted(() => ({}) as Prompts);

vi.mock('./screen-prompts.ts', () => ({ screenPrompts: () => ({ ...scripted, close: () => undefined }) }));

describe('a wrong answer is refused, and the question stays', () => {
  const at = (question: number, ...wrong: string[]): { answers: Answers; wrong: string[] } => ({
    answers: [...vulnerabilityAnswers.slice(0, question), ...wrong, ...vulnerabilityAnswers.slice(question)],
    wrong,
  });

  test.each([
    ['publisher', at(2, '', '   ', 'x'.repeat(300), 'a\u202eb')],
    ['offer', at(3, '', 'x'.repeat(300), 'a\u0007b')],
    ['versions', at(4, 'x'.repeat(300), 'a\u2066b')],
    ['title', at(9, '', 'x'.repeat(201), 'a\u001bb')],
    ['description', at(10, '', 'x'.repeat(20_001), 'a\u001bb')],
    ['impact', at(11, 'x'.repeat(20_001))],
    ['date', at(12, 'yesterday', '2026-02-30', '2027-01-01')],
    ['CVE', at(15, 'CVE-26-1', 'CVE-2099-1234')],
    ['CVSS', at(18, 'CVSS:3.1/AV:N', 'AV:N/AC:L', 'CVSS:9.9/AV:N')],
    ['CWE', at(19, 'XSS')],
    ['steps', at(22, '', '\n \n')],
    ['web address', at(25, 'example.com', 'ftp://example.com/')],
  ])('%s', async (_, { answers, wrong }) => {
    using desk = temporaryDesk();
    const { code, refused } = await answering(scripted, desk, answers);
    expect(code).toBe(0);
    expect(refused.map(({ typed }) => typed)).toEqual(expect.arrayContaining(wrong));
    expect(refused).toHaveLength(wrong.length + 2);
    for (const { because } of refused) expect(because).toMatch(/\S/);
  });

  test('customers affected', async () => {
    const wrong = ['many', '-1', '1.5', '99999999999'];
    using desk = temporaryDesk();
    const answers = [...incidentAnswers.slice(0, 14), ...wrong, ...incidentAnswers.slice(14)];
    const { code, refused } = await answering(scripted, desk, answers);
    expect(refused.map(({ typed }) => typed)).toEqual(wrong);
    expect(code).toBe(0);
  });

  test('neither a CVE nor a CVSS vector, for a vulnerability', async () => {
    const answers: Answers = [
      ...shortestAnswers.slice(0, 12),
      '',
      'paste',
      '',
      '',
      'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      ...shortestAnswers.slice(14),
    ];
    using desk = temporaryDesk();
    const { code, refused } = await answering(scripted, desk, answers);
    expect(refused.map(({ typed }) => typed)).toEqual(['', '']);
    expect(code).toBe(0);
  });

  test('an offer that was named before is one offer', async () => {
    using desk = temporaryDesk();
    const answers: Answers = [
      ...shortestAnswers.slice(0, 5),
      true,
      'contoso-waf',
      '',
      true,
      'contoso-waf',
      '2.0',
      ...shortestAnswers.slice(5),
    ];
    expect((await answering(scripted, desk, answers)).code).toBe(0);
    expect(parse(desk.read('tickets/inbox/short.yaml')).report.offers).toEqual([
      { id: 'contoso-waf' },
      { id: 'contoso-waf', versions: '2.0' },
    ]);
  });

  test('more text than a report may hold is told of, and nothing is written', async () => {
    const long = '漏'.repeat(19_000);
    using desk = temporaryDesk();
    const answers: Answers = [...shortestAnswers.slice(0, 7), long, long, ...shortestAnswers.slice(9, -1)];
    const { code, errors, mutations } = await answering(scripted, desk, answers);
    expect(code).toBe(1);
    expect(errors).toMatch(/ too-large: /);
    expect(mutations).toEqual([]);
  });
});
