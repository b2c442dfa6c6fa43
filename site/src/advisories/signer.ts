// The OpenPGP key that a desk signs its advisories with, where it gives one to the build as a secret.
import type { PrivateKey } from 'openpgp';

export interface Signer {
  /** In capitals. */
  fingerprint: string;
  /** The public key, in ASCII armour. */
  publicKey: string;
  /** A detached signature in ASCII armour, made as of the instant in epoch milliseconds or of the key, whichever is later. */
  sign: (text: string, at: number) => Promise<string>;
}

/**
 * Undefined where there is no key. A key that cannot be read or cannot sign stops the build: a desk that has been signing
 * must not publish unsigned advisories without anyone noticing.
 */
export async function signerOf(
  now: number,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Signer | undefined> {
  const armored = environment.DESK_OPENPGP_KEY?.trim();
  if (!armored) return undefined;
  const openpgp = await import('openpgp');
  const locked = await openpgp.readPrivateKey({ armoredKey: armored });
  const passphrase = environment.DESK_OPENPGP_PASSPHRASE;
  const key = passphrase ? await openpgp.decryptKey({ privateKey: locked, passphrase }) : locked;
  if (!key.isDecrypted()) throw new Error('DESK_OPENPGP_KEY needs its DESK_OPENPGP_PASSPHRASE');
  const signing = await key.getSigningKey(undefined, new Date(now));
  const earliest = Math.max(key.getCreationTime().getTime(), signing.getCreationTime().getTime());
  return {
    fingerprint: key.getFingerprint().toUpperCase(),
    publicKey: key.toPublic().armor(),
    sign: (text, at) => signature(key, text, new Date(Math.max(at, earliest))),
  };
}

// The same text has the same signature in every build: no salt, and the date of the text.
async function signature(key: PrivateKey, text: string, date: Date): Promise<string> {
  const openpgp = await import('openpgp');
  return openpgp.sign({
    message: await openpgp.createMessage({ binary: new TextEncoder().encode(text) }),
    signingKeys: key,
    detached: true,
    date,
    config: { nonDeterministicSignaturesViaNotation: false },
  });
}
