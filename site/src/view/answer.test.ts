import { expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { canaryReport, desk, freshTicket } from '../../testing/tickets.ts';
import { answerTo } from './answer.ts';
import { entryOf } from './lists/entry.ts';

const open = (cve: string[]) => canaryReport('some', { disclosure: 'public', cve });
const entries = [
  freshTicket({ sequence: 45, report: open(['CVE-2026-11111']) }),
  freshTicket({ sequence: 46, report: open(['CVE-2026-22222']) }),
  freshTicket({ sequence: 47, report: open(['CVE-2026-22222']) }),
  freshTicket({ sequence: 48, report: canaryReport('some', { cve: ['CVE-2026-33333'] }) }),
].map((ticket) => entryOf(visibleTicket(ticket), desk));
const number = 'SEC-2026-000045-D';

it.each([
  ['', { kind: 'nothing' }],
  ['  ', { kind: 'nothing' }],
  [number, { kind: 'ticket', number }],
  ['sec2026000045d', { kind: 'ticket', number }],
  [' sec–2026–000045–D ', { kind: 'ticket', number }],
  ['2026-000045-D', { kind: 'ticket', number }],
  ['SEC-2026-000099-T', { kind: 'mistyped', expected: null }],
  ['SEC-2026-000045-E', { kind: 'mistyped', expected: number }],
  ['SEC-2026-45', { kind: 'mistyped', expected: number }],
  ['SEC-2026-OOOO45-D', { kind: 'mistyped', expected: number }],
  ['SEC-2027-000045-1', { kind: 'mistyped', expected: null }],
  ['CVE-2026-11111', { kind: 'ticket', number }],
  ['cve 2026 11111', { kind: 'ticket', number }],
  ['2026-11111', { kind: 'ticket', number }],
  ['ｃｖｅ202611111', { kind: 'ticket', number }],
  ['CVE-2026-22222', { kind: 'words', text: 'CVE-2026-22222' }],
  ['CVE-2026-33333', { kind: 'words', text: 'CVE-2026-33333' }],
  ['firewall', { kind: 'words', text: 'firewall' }],
])('%j leads to %j', (text, expected) => {
  expect(answerTo(text, ['SEC'], entries)).toEqual(expected);
});

it('says of a sound number that nothing has it', () => {
  const { number: other } = freshTicket({ sequence: 99 });
  expect(answerTo(other, ['SEC'], entries)).toEqual({ kind: 'unknown', number: other });
});
