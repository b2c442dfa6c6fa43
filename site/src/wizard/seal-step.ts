// The step that seals: when it is asked, what was typed there, and what is wrong with it.
import { isLogin } from '../../../scripts/ticket/login.ts';
import type { SealFaultCode } from '../../../scripts/words/shapes/wizard/wizard-seal-words.ts';
import type { Draft, Fault, SealMode, Typed } from './draft.ts';

/** Whether a desk seals reports under embargo: never, when the publisher wants it, or always. */
export const sealModes: readonly SealMode[] = ['never', 'offered', 'always'];

/** The names of the fields; none of them is part of the report. */
export const sealFields = {
  wanted: 'seal.wanted',
  login: 'seal.login',
  set: 'seal.to',
  answers: 'seal.answers',
  /** The recipient of the key that was made here, once its secret half was saved. */
  made: 'seal.made',
  own: 'seal.own',
} as const;

type Sealed = Pick<Draft, 'typed' | 'answers' | 'sealMode'>;

/** Whether the report is one that could be sealed here. */
export function asksToSeal({ answers, sealMode }: Pick<Sealed, 'answers' | 'sealMode'>): boolean {
  return sealMode !== 'never' && answers.disclosure === 'embargoed';
}

/** Whether it leaves the page sealed. Where there is a choice, sealing is what happens unless it was declined. */
export function isSealing(draft: Sealed): boolean {
  const isDeclined = draft.sealMode === 'offered' && draft.typed[sealFields.wanted] === 'false';
  return asksToSeal(draft) && !isDeclined;
}

export function loginIn(typed: Typed): string {
  return (typed[sealFields.login] ?? '').trim().replace(/^@/, '');
}

/** The recipient to which staff seal their answers; undefined for none. */
export function replyToIn(typed: Typed): string | undefined {
  const { answers, made, own } = sealFields;
  const chosen = new Map([
    ['make', typed[made]],
    ['own', typed[own]?.trim()],
  ]).get(typed[answers] ?? '');
  return chosen && isLikeRecipient(chosen) ? chosen : undefined;
}

/** What may be kept where a reload finds it: never what might be a secret key. */
export function withoutSecrets(typed: Typed): Typed {
  const { [sealFields.own]: own = '', ...others } = typed;
  return isLikeRecipient(own.trim()) ? typed : others;
}

/** In the order of the fields. */
export function sealFaults(draft: Sealed): Fault[] {
  return isSealing(draft) ? [...loginFaults(draft.typed), ...keyFaults(draft.typed)] : [];
}

function loginFaults(typed: Typed): Fault[] {
  const login = loginIn(typed);
  if (login === '') return [fault(sealFields.login, 'needed')];
  return isLogin(login) ? [] : [fault(sealFields.login, 'login-malformed', { found: login })];
}

function keyFaults(typed: Typed): Fault[] {
  const wanted = typed[sealFields.answers];
  if (wanted === 'own') return ownFaults((typed[sealFields.own] ?? '').trim());
  const isUnsaved = wanted === 'make' && replyToIn(typed) === undefined;
  return isUnsaved ? [fault(sealFields.answers, 'key-unsaved')] : [];
}

// What might be secret is not repeated.
function ownFaults(text: string): Fault[] {
  if (text === '') return [fault(sealFields.own, 'needed')];
  if (/secret-key/i.test(text)) return [fault(sealFields.own, 'key-secret')];
  return isLikeRecipient(text) ? [] : [fault(sealFields.own, 'key-malformed')];
}

// The letters and the lengths, in Bech32, of an X25519 key and of a hybrid one. Whether its checksum is right is found out
// when it is sealed to: what reckons that is too large for everybody to load.
function isLikeRecipient(text: string): boolean {
  return /^age1(?:pq1[02-9ac-hj-np-z]{1952}|[02-9ac-hj-np-z]{58})$/.test(text);
}

function fault(field: string, code: SealFaultCode | 'needed', parameters: object = {}): Fault {
  return { field, code, parameters };
}
