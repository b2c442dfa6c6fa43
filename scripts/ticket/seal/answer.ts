// What staff seal to the publisher of a sealed report: words bound to the ticket, the desk and whoever answers.
import { type OpeningFault, opened, sealed } from './age.ts';
import { armourIn } from './armour.ts';
import type { EnvelopeFault } from './envelope.ts';
import { isNonce, newNonce } from './nonce.ts';
import { mappingIn, paddedJson } from './padding.ts';

const answerVersion = 1;

/** Whoever has the publisher's key could seal something to it: the account that posts an answer is to be its author. */
export interface Answer {
  answer_version: typeof answerVersion;
  /** `owner/name` on GitHub. */
  repository: string;
  number: string;
  /** The login that answers. */
  author: string;
  /** Of this one sealing, in hexadecimal digits. */
  nonce: string;
  text: string;
}

/** Seals an answer to the key that the report brought, in its armour; null when it is longer than the largest step holds. */
export async function sealedAnswer(
  answer: Omit<Answer, 'answer_version' | 'nonce'>,
  replyTo: string,
  randomBytes: (length: number) => Uint8Array,
): Promise<string | null> {
  const bytes = paddedJson({ answer_version: answerVersion, nonce: newNonce(randomBytes), ...answer });
  return bytes && sealed(bytes, [replyTo]);
}

/** Opens the answer in a text, which may be a whole comment, quoted or in a block of code. */
export async function openedAnswer(
  text: string,
  identities: readonly string[],
): Promise<Answer | OpeningFault | EnvelopeFault> {
  const message = armourIn(text);
  if (message === null) return 'armour';
  const bytes = await opened(message, identities);
  return typeof bytes === 'string' ? bytes : readAnswer(bytes);
}

/** Reads unsealed bytes; its words are only known to be a text. */
export function readAnswer(bytes: Uint8Array): Answer | EnvelopeFault {
  const value = mappingIn(bytes);
  if (!value || !('answer_version' in value)) return 'malformed';
  if (value.answer_version !== answerVersion) return 'version';
  const { answer_version: _, nonce, ...texts } = value;
  const isSound =
    Object.keys(texts).sort().join() === 'author,number,repository,text' &&
    Object.values(texts).every((one) => typeof one === 'string') &&
    isNonce(nonce);
  return isSound ? (value as unknown as Answer) : 'malformed';
}
