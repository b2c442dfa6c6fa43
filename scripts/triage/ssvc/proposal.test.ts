// From a report to a proposal: what each answer says, what stays open, and where the way ends.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../ticket/ticket.ts';
import { report } from '../testing.ts';
import { automatableOf, type Evidence, exploitationOf, technicalImpactOf } from './answers.ts';
import { type Proposal, proposal, proposedCommand } from './proposal.ts';

const base3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const base4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
const all = ['none', 'public poc', 'active'];

describe('exploitation', () => {
  test.each<[string, Evidence, string[]]>([
    ['nothing said', {}, all],
    ['exploited', { actively_exploited: true, cvss: [`${base3}/E:U`] }, ['active']],
    ['not exploited', { actively_exploited: false }, ['none', 'public poc']],
    ['not exploited, and not known', { actively_exploited: false, publicly_known: false }, ['none']],
    [
      'unknown, but not known in public',
      { actively_exploited: 'unknown', publicly_known: false },
      ['none', 'active'],
    ],
    ['a proof of concept by 3.1', { cvss: [`${base3}/E:P`] }, ['public poc']],
    ['functional by 3.1', { cvss: [`${base3}/E:F`] }, ['public poc', 'active']],
    ['attacked by 4.0', { cvss: [`${base4}/E:A`] }, ['active']],
    ['unreported by 4.0', { cvss: [`${base4}/E:U`] }, ['none']],
    [
      'a metric against the report',
      { actively_exploited: false, cvss: [`${base4}/E:A`] },
      ['none', 'public poc'],
    ],
    ['a metric not defined', { cvss: [`${base4}/E:X`] }, all],
  ])('%s', (_, evidence, expected) => {
    expect(exploitationOf(evidence)).toEqual(expected);
  });
});

describe('automatable', () => {
  test.each<[string, string[], string[]]>([
    ['no vector', [], ['no', 'yes']],
    ['needs nothing, 3.1', [base3], ['yes']],
    ['needs nothing, 4.0', [base4], ['yes']],
    ['needs somebody', [base3.replace('UI:N', 'UI:R')], ['no']],
    ['needs somebody, 4.0', [base4.replace('UI:N', 'UI:P')], ['no']],
    ['needs to be near', [base3.replace('AV:N', 'AV:A')], ['no']],
    ['needs privileges', [base3.replace('PR:N', 'PR:L')], ['no', 'yes']],
    ['is difficult', [base3.replace('AC:L', 'AC:H')], ['no', 'yes']],
    ['has requirements', [base4.replace('AT:N', 'AT:P')], ['no', 'yes']],
    ['says so itself', [`${base4.replace('UI:N', 'UI:P')}/AU:Y`], ['yes']],
    ['says the contrary itself', [`${base4}/AU:N`], ['no']],
    ['vectors that disagree', [base3, base4.replace('UI:N', 'UI:A')], ['no', 'yes']],
    ['vectors that agree', [base3, base4], ['yes']],
  ])('%s', (_, cvss, expected) => {
    expect(automatableOf({ cvss })).toEqual(expected);
  });
});

// Rows of CERTCC/SSVC, data/csv/ssvc/cvssv4_to_technical_impact_1_0_0.csv: all that are total, and their neighbours.
const impacts = [
  ...['N', 'L', 'H'].map((privileges) => [privileges, 'H', 'H', 'total'] as const),
  ['N', 'H', 'L', 'total'],
  ['N', 'L', 'H', 'total'],
  ['L', 'H', 'L', 'partial'],
  ['L', 'L', 'H', 'partial'],
  ['H', 'H', 'L', 'partial'],
  ['N', 'H', 'N', 'partial'],
  ['N', 'N', 'H', 'partial'],
  ['N', 'L', 'L', 'partial'],
  ['N', 'N', 'N', 'partial'],
] as const;

describe('technical impact', () => {
  test.each(impacts)('PR:%s with C:%s and I:%s is %s', (privileges, confidentiality, integrity, expected) => {
    const four = base4
      .replace('PR:N', `PR:${privileges}`)
      .replace('VC:H/VI:H', `VC:${confidentiality}/VI:${integrity}`);
    const three = base3
      .replace('PR:N', `PR:${privileges}`)
      .replace('C:H/I:H', `C:${confidentiality}/I:${integrity}`);
    expect(technicalImpactOf({ cvss: [four] })).toEqual([expected]);
    expect(technicalImpactOf({ cvss: [three] })).toEqual([expected]);
  });

  test('is not known without a vector, nor where the harm may be to another system', () => {
    expect(technicalImpactOf({})).toEqual(['partial', 'total']);
    expect(technicalImpactOf({ cvss: [base3.replace('S:U', 'S:C')] })).toEqual(['partial', 'total']);
    expect(technicalImpactOf({ cvss: [base3.replace('S:U/C:H', 'S:C/C:N')] })).toEqual(['partial']);
  });
});

function made(changed: Partial<Report>): Proposal {
  const one = proposal({ report: { ...report, ...changed } });
  if (one === null) throw new Error('there is no proposal');
  return one;
}

describe('a proposal', () => {
  test.each<[string, Partial<Report>, string, string[]]>([
    ['the worst', { cvss: [base3], actively_exploited: true }, '/ack P1 critical', ['act']],
    [
      'what is quiet',
      { cvss: [base3.replace('C:H/I:H/A:H', 'C:L/I:N/A:N')], actively_exploited: false },
      '/ack P4 medium',
      ['track'],
    ],
    [
      'what nobody exploits yet',
      { cvss: [base3.replace('UI:N', 'UI:R')], actively_exploited: false, publicly_known: false },
      '/ack P3 high',
      ['track*'],
    ],
    ['a proof of concept', { cvss: [`${base3.replace('UI:N', 'UI:R')}/E:P`] }, '/ack P2 high', ['attend']],
    [
      'no vector',
      { cve: ['CVE-2026-1001'] },
      '/ack <priority> <severity>',
      ['track', 'track*', 'attend', 'act'],
    ],
  ])('of %s', (_, changed, command, reached) => {
    const one = made(changed);
    expect(proposedCommand(one)).toBe(command);
    expect(one.levels).toEqual(reached);
  });

  test('takes the severity of the highest score', () => {
    const low = 'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';
    expect(made({ cvss: [low, base4, low.replace('3.1', '3.0')] }).severity).toBe('critical');
  });

  test('says what other answers would change', () => {
    const { byMission, byExploitation } = made({ cvss: [base3] });
    expect(byMission).toEqual([
      ['low', 'P2'],
      ['medium', 'P1'],
      ['high', 'P1'],
    ]);
    expect(byExploitation).toEqual([
      ['none', 'P2'],
      ['public poc', 'P2'],
      ['active', 'P1'],
    ]);
  });

  test('there is none of an incident, nor of what is sealed', () => {
    expect(proposal({ report: { ...report, category: 'security_incident' } })).toBeNull();
    const sealed = { to: 'staff', commitment: 'a'.repeat(64), message: 'x' };
    expect(proposal({ report: { category: 'vulnerability', disclosure: 'embargoed', sealed } })).toBeNull();
  });
});
