// A new passphrase, as somebody types it: twice, unseen, and long enough for a file that others may get hold of.
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import { type Request, usageFault } from '../terminal.ts';

/**
 * In characters. NIST SP 800-63B-4 (3.1.1.2) asks so much of a password that alone protects something, and no mixture
 * of kinds. Whoever has the file guesses as fast as scrypt lets them, and no server counts.
 */
export const shortestPassphrase = 15;

/** @throws UsageFault where nobody can be asked */
export async function chosenPassphrase({
  terminal: { askSecret },
  words: { seal },
}: Request): Promise<{ passphrase: string } | { refusal: SealFaultCode }> {
  if (!askSecret) throw usageFault('passphrase-unasked', {});
  const passphrase = await askSecret(seal.askNewPassphrase);
  if (passphrase === null) return { refusal: 'cancelled' };
  if ([...passphrase].length < shortestPassphrase) return { refusal: 'passphrase-short' };
  const again = await askSecret(seal.askPassphraseAgain);
  if (again === null) return { refusal: 'cancelled' };
  return again === passphrase ? { passphrase } : { refusal: 'passphrases-differ' };
}
