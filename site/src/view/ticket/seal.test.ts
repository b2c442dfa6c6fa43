// What the page of a ticket says of its seal.
import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { fingerprint } from '../../../../scripts/ticket/seal/recipients.ts';
import {
  amendedRecord,
  resealedRecord,
  revealedRecord,
  sealedRecord,
} from '../../../../scripts/ticket/seal/records.testing.ts';
import { sets } from '../../../../scripts/ticket/seal/testing.ts';
import { validRecord } from '../../../../scripts/ticket/testing.ts';
import type { Event, TicketRecord } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { settingOf } from '../../../testing/tickets.ts';
import type { Setting } from '../setting.ts';
import { committedAt, sealView } from './seal.ts';

const said = words('en').sealed;
const setting = settingOf();
const sealing: Setting = {
  ...setting,
  desk: { ...setting.desk, seal: { ...setting.desk.seal, recipients: sets } },
};

function factNamed(ticket: TicketRecord, label: string) {
  return sealView(sealing, visibleTicket(ticket))?.facts.find((fact) => fact.label === label)?.value;
}

describe('a sealed report', () => {
  it('names its set, and the fingerprints of all who are in it', () => {
    expect(factNamed(sealedRecord, said.to)).toEqual({ kind: 'words', text: 'classic' });
    expect(factNamed(sealedRecord, said.keys)).toEqual({
      kind: 'codes',
      items: sets.classic.map(fingerprint),
    });
  });

  it.each(['others', 'constructor'])('says so when the desk has no set named %s', (to) => {
    const { sealed } = sealedRecord.report;
    const ticket = { ...sealedRecord, report: { ...sealedRecord.report, sealed: { ...sealed, to } } };
    expect(factNamed(ticket, said.keys)).toEqual({ kind: 'absent', text: said.setGone });
  });

  it('has no salt, and nothing to check by', () => {
    expect(factNamed(sealedRecord, said.salt)).toBeUndefined();
    expect(factNamed(sealedRecord, said.check)).toBeUndefined();
  });
});

describe('a revealed report', () => {
  it('has commitment, salt and a command that names the ticket', () => {
    const { commitment, salt } = revealedRecord.report.sealed ?? {};
    expect(factNamed(revealedRecord, said.commitment)).toMatchObject({ kind: 'code', text: commitment });
    expect(factNamed(revealedRecord, said.salt)).toMatchObject({ kind: 'code', text: salt });
    const command = factNamed(revealedRecord, said.check);
    expect(command).toMatchObject({
      kind: 'code',
      text: expect.stringContaining(`tickets/${revealedRecord.number}.json'`),
    });
  });

  it('leaves a shell no way out of the command', () => {
    const desk = { ...sealing.desk, site: "https://desk.example/a'b/" };
    const facts = sealView({ ...sealing, desk }, visibleTicket(revealedRecord))?.facts ?? [];
    const [command = ''] = facts.flatMap(({ value }) =>
      value.kind === 'code' && value.text.startsWith('node') ? [value.text] : [],
    );
    expect(command.match(/'/g)).toHaveLength(4);
  });
});

it.each([
  ['never was sealed', validRecord],
  ['was changed after it was revealed', amendedRecord],
])('there is nothing to say where a report %s', (_, ticket) => {
  expect(sealView(sealing, visibleTicket(ticket))).toBeNull();
});

describe('the commitment stands', () => {
  const amended: Event = {
    at: '2026-11-24T10:00:00Z',
    by: 'octocat',
    did: 'amended',
    source: 'pull_request/45',
  };

  it.each<[string, TicketRecord, string]>([
    ['since the receipt', sealedRecord, sealedRecord.receipt.received_at],
    ['as long when the report was revealed', revealedRecord, sealedRecord.receipt.received_at],
    ['as long when it was sealed to others', resealedRecord, sealedRecord.receipt.received_at],
    ['since it was amended', { ...sealedRecord, history: [...sealedRecord.history, amended] }, amended.at],
  ])('%s', (_, ticket, at) => {
    expect(committedAt(visibleTicket(ticket))).toBe(at);
  });
});
