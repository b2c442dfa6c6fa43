// A proposal reads in both languages, names every step of its way, and ends with a command that works.
import { describe, expect, test } from 'vitest';
import { proposal } from '../triage/ssvc/proposal.ts';
import { afterRemark, report, ticketIn } from '../triage/testing.ts';
import { proposalRows } from './proposal.ts';

const cvss = ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H'];

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const rows = (changed: object) => {
    const made = proposal({ report: { ...report, ...changed } });
    return made ? proposalRows(language, made) : [];
  };

  test('one row a decision point, and no row is empty', () => {
    const found = rows({ cvss, actively_exploited: 'unknown' });
    expect(found).toHaveLength(9);
    expect(found.flat().filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
    expect(new Set(found.map(([name]) => name)).size).toBe(9);
  });

  test('nothing on exploits where they are known', () => {
    expect(rows({ cvss, actively_exploited: true })).toHaveLength(8);
  });

  test('the command can be carried out as it stands', () => {
    const [, command = ''] = rows({ cvss }).at(-1) ?? [];
    const { ticket, faults } = afterRemark(ticketIn('received'), { text: command });
    expect(faults).toEqual([]);
    expect(ticket.triage).toMatchObject({ priority: 'P1', severity: 'high' });
  });
});
