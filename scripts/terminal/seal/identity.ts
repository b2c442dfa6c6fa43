// The secret keys of an identity file, as age writes it; behind a passphrase or not.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openedByPassphrase } from '../../ticket/seal/age.ts';
import { firstLine } from '../../ticket/seal/armour.ts';
import type { SealFaultCode } from '../../words/seal-words.ts';
import { type Request, usageFault } from '../terminal.ts';

/** The identities in the file that `--identity` names; the passphrase of a protected file is asked for on the terminal. */
export async function identitiesOf(request: Request): Promise<readonly string[] | SealFaultCode> {
  const path = request.options.identity;
  if (path === undefined) throw usageFault('option-missing', { option: '--identity' });
  const text = textIn(resolve(request.terminal.folder, path));
  if (text === null) return 'no-identity';
  const plain = text.startsWith(firstLine) ? await unprotected(request, text) : text;
  if (plain === null) return 'passphrase';
  const found = plain.split(/\r?\n/).filter((line) => /^AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]+$/.test(line));
  return found.length > 0 ? found : 'no-identity';
}

function textIn(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(0, binaryStart.length).equals(binaryStart) ? armoured(bytes) : bytes.toString();
  } catch {
    return null;
  }
}

// `age --passphrase` writes no armour unless it is told to.
const binaryStart = Buffer.from('age-encryption.org/');

/** An age file in its armour. */
export function armoured(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [firstLine, ...lines, '-----END AGE ENCRYPTED FILE-----', ''].join('\n');
}

async function unprotected({ terminal, words }: Request, text: string): Promise<string | null> {
  const passphrase = await terminal.askSecret?.(words.seal.askPassphrase);
  if (!passphrase) return null;
  const plain = await openedByPassphrase(text, passphrase);
  return typeof plain === 'string' ? null : new TextDecoder().decode(plain);
}
