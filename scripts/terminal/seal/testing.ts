// What the tests of answers share: a desk with keys, a folder outside of it, and the ways of a report to its ticket.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealedByPassphrase } from '../../ticket/seal/age.ts';
import { classic, hybrid, otherHybrid } from '../../ticket/seal/testing.ts';
import { type Called, type Circumstances, called } from '../../workshop/testing/call.ts';
import { configuration, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

export const number = 'SEC-2026-000001-Z';
const sets = `staff: [${hybrid.recipient}], next: [${otherHybrid.recipient}], old: [${classic.recipient}]`;

export interface SealedDesk extends TemporaryDesk {
  call(line: string, circumstances?: Circumstances): Promise<Called>;
  /** Writes a file outside of the repository, and answers its path. */
  outside(name: string, content: string | Uint8Array): string;
  /** The identity file of a key, outside. */
  identity(key?: { identity: string }): string;
  /** Seals the sample report as octocat, and takes it in. */
  received(more?: string): Promise<string>;
  /** Likewise, and acknowledges it. */
  ticket(more?: string): Promise<string>;
}

/** `using desk = sealedDesk()`: with three sets of keys, and a report to be sealed in `draft.yaml`. */
export function sealedDesk(): SealedDesk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
  const desk = temporaryDesk({
    '.github/desk.yml': `${configuration}seal: {recipients: {${sets}}}\n`,
    'draft.yaml': submission(vulnerability),
  });
  const call: SealedDesk['call'] = (line, circumstances) => called(desk, line, circumstances);
  const outside: SealedDesk['outside'] = (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const received = async (more = '') => {
    const { output } = await call(`seal draft.yaml --as octocat ${more}`);
    desk.write({ 'tickets/inbox/report-1.yaml': output });
    await call('intake --as octocat');
    return output;
  };
  return {
    ...desk,
    call,
    outside,
    identity: ({ identity } = hybrid) => outside(`${identity.slice(-8)}.txt`, `${identity}\n`),
    received,
    ticket: async (more) => {
      const text = await received(more);
      await call(`triage ${number} "/ack P2 high" --as alice`);
      return text;
    },
    [Symbol.dispose]: () => {
      desk[Symbol.dispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

/** An identity file behind a passphrase, quickly: the real ones take a second. */
export function protectedIdentity(passphrase: string, { identity } = hybrid): Promise<string> {
  return sealedByPassphrase(new TextEncoder().encode(`${identity}\n`), passphrase, 2);
}

/** Standard input with these words in it. */
export function piped(content: string | Uint8Array): Circumstances {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { terminal: { readInput: async (_, atMost) => bytes.subarray(0, atMost) } };
}

/** Somebody who types these, one after the other, where nothing is shown; null for a cancellation. */
export function typing(...typed: readonly (string | null)[]): Circumstances {
  const left = [...typed];
  return { terminal: { askSecret: async () => left.shift() ?? null } };
}

/** Opens the answer in a comment, with the key of the publisher unless another is named. */
export function opened(desk: SealedDesk, comment: string, more = '', key = otherHybrid): Promise<Called> {
  return desk.call(`unseal ${desk.outside('comment.md', comment)} --identity ${desk.identity(key)} ${more}`);
}

/** The code that a call was refused with. */
export function codeOf({ errors }: Pick<Called, 'errors'>): string | undefined {
  return /^([a-z-]+):/m.exec(errors)?.[1];
}
