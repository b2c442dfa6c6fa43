// The only place that asks age-encryption to seal, to open and to make keys; loaded by who needs it, since it is large.
import {
  armor,
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { unarmoured } from './armour.ts';
import { readAgeFile } from './header.ts';
import type { RecipientKind } from './recipients.ts';
import { kindsIn } from './recipients.ts';

/** An age file in its armour. */
export function armoured(bytes: Uint8Array): string {
  return armor.encode(bytes);
}

/**
 * Seals bytes to recipients of one kind, as an age file in its armour.
 * @throws TypeError for no recipients, or for a mix: age itself would take it, and the weakest would decide
 */
export async function sealed(bytes: Uint8Array, recipients: readonly string[]): Promise<string> {
  const kinds = kindsIn(recipients);
  if (kinds.length !== 1 || kinds[0] === null) throw new TypeError(`no sound set: ${kinds.join(', ')}`);
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armoured(await encrypter.encrypt(bytes));
}

/** `armour`, `header`: it is no age file; `keys`: none of the keys fits; `mac`, `payload`: it was changed after sealing. */
export type OpeningFault = 'armour' | 'header' | 'keys' | 'mac' | 'payload';

/** Opens a message with the first of these identities that fits. */
export function opened(text: string, identities: readonly string[]): Promise<Uint8Array | OpeningFault> {
  const decrypter = new Decrypter();
  for (const identity of identities) addSound(decrypter, identity);
  return openedBy(decrypter, text);
}

// What age says of a mistyped identity repeats it, and a secret must stand in no message: it just opens nothing.
function addSound(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity);
  } catch {
    // not a key
  }
}

/** Opens a message that is sealed by a passphrase, as a protected identity file is. */
export function openedByPassphrase(text: string, passphrase: string): Promise<Uint8Array | OpeningFault> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return openedBy(decrypter, text);
}

// In two steps, since what each refuses means something else.
async function openedBy(decrypter: Decrypter, text: string): Promise<Uint8Array | OpeningFault> {
  const bytes = unarmoured(text);
  if (!bytes) return 'armour';
  const file = readAgeFile(bytes);
  if (typeof file === 'string') return 'header';
  const refusal = await refusalOf(() => decrypter.decryptHeader(file.header));
  if (refusal !== null) return /HMAC/.test(refusal) ? 'mac' : 'keys';
  let plain: Uint8Array | null = null;
  await refusalOf(async () => {
    plain = await decrypter.decrypt(bytes);
  });
  return plain ?? 'payload';
}

async function refusalOf(attempt: () => Promise<unknown>): Promise<string | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Bytes sealed by a passphrase, in their armour: how an identity lies on a disk. `work` is as scrypt counts it, in powers of 2. */
export async function sealedByPassphrase(bytes: Uint8Array, passphrase: string, work = 18): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(passphrase);
  return armoured(await encrypter.encrypt(bytes));
}

export interface KeyPair {
  identity: string;
  recipient: string;
}

const makers: Readonly<Record<RecipientKind, () => Promise<string>>> = {
  hybrid: generateHybridIdentity,
  classic: generateX25519Identity,
};

/** A new key of the kind; `hybrid` unless there is a reason: what is sealed today may be kept until quantum computers. */
export async function newKeyPair(kind: RecipientKind = 'hybrid'): Promise<KeyPair> {
  const identity = await makers[kind]();
  return { identity, recipient: await identityToRecipient(identity) };
}

export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}
