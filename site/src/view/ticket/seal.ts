// What a ticket tells of its seal: what it means, whom it is sealed to, and how anybody can check it once it is revealed.
import { recordPath } from '../../../../scripts/ticket/number.ts';
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { fingerprint } from '../../../../scripts/ticket/seal/recipients.ts';
import type { Sealed } from '../../../../scripts/ticket/ticket.ts';
import type { SealedWords, Sealing } from '../../../../scripts/words/shapes/site/sealed-words.ts';
import { words } from '../../../../scripts/words/words.ts';
import { absent, type Fact, inWords, type Value } from '../fact.ts';
import { momentView } from '../moment.ts';
import type { Setting } from '../setting.ts';
import { checkCommand } from './check-command.ts';

export interface SealView {
  title: string;
  about: string;
  facts: Fact[];
}

/** Null for a report that never was sealed, or that was changed after it was revealed. */
export function sealView(setting: Setting, ticket: VisibleTicket): SealView | null {
  const { sealed } = ticket.report;
  if (!sealed) return null;
  const wording = words(setting.language).sealed;
  const state = sealed.salt === undefined ? 'sealed' : 'revealed';
  const facts = state === 'sealed' ? sealedFacts(setting, wording, sealed) : revealedFacts(setting, ticket);
  return {
    title: wording.title[state],
    about: wording.about[state],
    facts: [sinceFact(setting, ticket, state), commitmentFact(wording, sealed), ...facts],
  };
}

function sinceFact(setting: Setting, ticket: VisibleTicket, state: Sealing): Fact {
  const { since, sinceMeans } = words(setting.language).sealed;
  const value: Value = { kind: 'moment', moment: momentView(setting, committedAt(ticket)) };
  return { label: since[state], value, note: sinceMeans[state] };
}

/** When this commitment came: a sealed report that was amended brought a new one. What came after the reveal has none. */
export function committedAt({ receipt, history }: VisibleTicket): string {
  return history.findLast(({ did }) => did === 'amended')?.at ?? receipt.received_at;
}

function commitmentFact({ commitment, commitmentMeans, copy }: SealedWords, sealed: Sealed): Fact {
  const value: Value = { kind: 'code', text: sealed.commitment, button: copy.commitment };
  return { label: commitment, value, note: commitmentMeans };
}

function sealedFacts({ desk }: Setting, wording: SealedWords, { to }: Sealed): Fact[] {
  const keys = Object.hasOwn(desk.seal.recipients, to) ? desk.seal.recipients[to] : undefined;
  return [
    { label: wording.to, value: inWords(to), note: wording.set },
    keys
      ? { label: wording.keys, value: { kind: 'codes', items: keys.map(fingerprint) }, note: wording.compare }
      : { label: wording.keys, value: absent(wording.setGone) },
  ];
}

function revealedFacts({ desk, language }: Setting, { number, report }: VisibleTicket): Fact[] {
  const wording = words(language).sealed;
  const command = (text: string): Value => ({ kind: 'code', text, button: wording.copy.command });
  const salt: Value = { kind: 'code', text: report.sealed?.salt ?? '', button: wording.copy.salt };
  const check = `npm run -s desk -- check ${recordPath(number)}`;
  return [
    { label: wording.salt, value: salt, note: wording.saltMeans },
    { label: wording.check, value: command(checkCommand(desk, number)), note: wording.recipe },
    { label: wording.checkCopy, value: command(check), note: wording.checkCopyMeans },
  ];
}
