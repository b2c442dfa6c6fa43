// Opens a sealed answer with what somebody entered: the comment, and a key in one of its forms.
import { isSameLogin } from '../../../scripts/ticket/login.ts';
import { openedByPassphrase } from '../../../scripts/ticket/seal/age.ts';
import { type Answer, openedAnswer } from '../../../scripts/ticket/seal/answer.ts';
import { armourIn, firstLine } from '../../../scripts/ticket/seal/armour.ts';
import { recipientKind } from '../../../scripts/ticket/seal/recipients.ts';
import { visibleText } from '../../../scripts/ticket/visible-text.ts';
import type { OpeningFailure } from '../../../scripts/words/opening-words.ts';

export interface Entered {
  /** The comment, or the block in it. */
  message: string;
  /** What the key file holds, or what was pasted. */
  key: string;
  passphrase: string;
}

export type OpenAnswer = Pick<Answer, 'number' | 'repository' | 'author' | 'text'>;

/** The answer, with whatever hides words written out; or why there is none. `repository` is that of this desk. */
export async function openAnswer(entered: Entered, repository: string): Promise<OpenAnswer | OpeningFailure> {
  const { message, key } = entered;
  if (message.trim() === '') return 'no-message';
  if (key.trim() === '') return 'no-key';
  const identities = await identitiesIn(entered);
  if (typeof identities === 'string') return identities;
  const answer = await openedAnswer(message.replaceAll('\r', ''), identities);
  if (typeof answer === 'string') return answer;
  return isSameLogin(answer.repository, repository) ? written(answer) : 'repository';
}

/** Whether a passphrase is needed to read the key. */
export function isProtected(key: string): boolean {
  return key.trimStart().startsWith(firstLine);
}

async function identitiesIn({ key, passphrase }: Entered): Promise<string[] | OpeningFailure> {
  const plain = isProtected(key) ? await unprotected(key, passphrase) : { text: key };
  return typeof plain === 'string' ? plain : secretsIn(plain.text);
}

async function unprotected(key: string, passphrase: string): Promise<{ text: string } | OpeningFailure> {
  if (passphrase === '') return 'passphrase-needed';
  const bytes = await openedByPassphrase(armourIn(key.replaceAll('\r', '')) ?? '', passphrase);
  return typeof bytes === 'string' ? 'passphrase' : { text: new TextDecoder().decode(bytes) };
}

function secretsIn(text: string): string[] | OpeningFailure {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.filter((line) => /^AGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]+$/.test(line));
  if (found.length > 0) return found;
  return lines.some((line) => recipientKind(line) !== null) ? 'public-key' : 'no-identity';
}

// Whoever sealed it may have written characters that turn a text around or hide a part of it.
function written({ number, repository, author, text }: Answer): OpenAnswer {
  return {
    number: visibleText(number),
    repository: visibleText(repository),
    author: visibleText(author),
    text: visibleText(text.replaceAll('\r\n', '\n')),
  };
}
