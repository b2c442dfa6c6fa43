// The secret keys of an identity file, as age writes it; behind a passphrase or not.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openedByPassphrase } from '../../ticket/seal/age.ts';
import { identitiesIn, identityText, isProtected } from '../../ticket/seal/identity-file.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import { type Request, usageFault } from '../terminal.ts';

/** The identities in the file that `--identity` names; the passphrase of a protected file is asked for on the terminal. */
export async function identitiesOf(request: Request): Promise<readonly string[] | SealFaultCode> {
  const path = request.options.identity;
  if (path === undefined) throw usageFault('option-missing', { option: '--identity' });
  const text = textIn(resolve(request.terminal.folder, path));
  if (text === null) return 'no-identity';
  const plain = isProtected(text) ? await unprotected(request, text) : text;
  if (plain === null) return 'passphrase';
  const found = identitiesIn(plain);
  return found.length > 0 ? found : 'no-identity';
}

function textIn(path: string): string | null {
  try {
    return identityText(readFileSync(path));
  } catch {
    return null;
  }
}

async function unprotected({ terminal, words }: Request, text: string): Promise<string | null> {
  const passphrase = await terminal.askSecret?.(words.seal.askPassphrase);
  if (!passphrase) return null;
  const plain = await openedByPassphrase(text, passphrase);
  return typeof plain === 'string' ? null : new TextDecoder().decode(plain);
}
