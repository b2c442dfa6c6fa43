// What the commands around sealing say: why nothing came of it, who can open it, and whether a seal holds.
import { fingerprint, isSecretKey, kindsIn } from '../../ticket/seal/recipients.ts';
import { type Bond, bonds } from '../../ticket/seal/unsealed.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import { painted } from '../output.ts';
import { type DeskRequest, type ExitCode, type Request, usageFault } from '../terminal.ts';

/** Says why nothing came of it. */
export function sealFault({ terminal, words }: Request, code: SealFaultCode): ExitCode {
  terminal.writeError(`${painted(terminal, 'red', `${code}:`)} ${words.seal.faults[code]}\n`);
  return 1;
}

export interface RecipientSet {
  to: string;
  recipients: readonly string[];
}

/** The set that `--to` names, or the first; null where the desk has none. */
export function setOf({ desk, options }: DeskRequest): RecipientSet | null {
  const sets = desk.seal.recipients;
  const allowed = Object.keys(sets);
  const to = options.to ?? allowed[0];
  if (to === undefined || allowed.length === 0) return null;
  const recipients = Object.hasOwn(sets, to) ? sets[to] : undefined;
  if (!recipients) {
    const found = isSecretKey(to) ? '…' : to;
    throw usageFault('value-unknown', { option: '--to', found, allowed: allowed.join(', ') });
  }
  return { to, recipients };
}

/** Whoever seals compares these with what the desk says elsewhere. */
export function printRecipients({ terminal, words }: Request, { to, recipients }: RecipientSet): void {
  const [kind] = kindsIn(recipients);
  const lines = recipients.map((recipient) => `  ${fingerprint(recipient)}\n`).join('');
  terminal.writeError(`${words.seal.sealedTo(to, kind ?? 'hybrid')}\n${lines}${words.seal.compare}\n`);
}

/** One line for each bond that was looked at: what holds, and what does not. */
export function printBonds(
  { terminal, words }: Request,
  broken: readonly Bond[],
  looked: readonly Bond[] = bonds,
): void {
  for (const bond of looked) {
    const isBroken = broken.includes(bond);
    const wording = words.seal.bonds[bond][isBroken ? 'broken' : 'holds'];
    terminal.writeError(
      `${painted(terminal, isBroken ? 'red' : 'green', isBroken ? '✗' : '✓')} ${wording}\n`,
    );
  }
}
