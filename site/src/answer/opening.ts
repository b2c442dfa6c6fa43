// Opens a sealed answer with what somebody entered: the comment, and a key in one of its forms.
import { isSameLogin } from '../../../scripts/ticket/login.ts';
import { openedByPassphrase } from '../../../scripts/ticket/seal/age.ts';
import { type Answer, openedAnswer } from '../../../scripts/ticket/seal/answer.ts';
import { armourIn } from '../../../scripts/ticket/seal/armour.ts';
import { identitiesIn, isProtected } from '../../../scripts/ticket/seal/identity-file.ts';
import { recipientKind } from '../../../scripts/ticket/seal/recipients.ts';
import { visibleText } from '../../../scripts/ticket/yaml/visible-text.ts';
import type { OpeningFailure } from '../../../scripts/words/shapes/site/opening-words.ts';

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
  const identities = await secretsFor(entered);
  if (typeof identities === 'string') return identities;
  const answer = await openedAnswer(message.replaceAll('\r', ''), identities);
  if (typeof answer === 'string') return answer;
  return isSameLogin(answer.repository, repository) ? written(answer) : 'repository';
}

async function secretsFor({ key, passphrase }: Entered): Promise<string[] | OpeningFailure> {
  const plain = isProtected(key) ? await unprotected(key, passphrase) : { text: key };
  return typeof plain === 'string' ? plain : secretsIn(plain.text);
}

async function unprotected(key: string, passphrase: string): Promise<{ text: string } | OpeningFailure> {
  if (passphrase === '') return 'passphrase-needed';
  const bytes = await openedByPassphrase(armourIn(key.replaceAll('\r', '')) ?? '', passphrase);
  return typeof bytes === 'string' ? 'passphrase' : { text: new TextDecoder().decode(bytes) };
}

function secretsIn(text: string): string[] | OpeningFailure {
  const found = identitiesIn(text);
  if (found.length > 0) return found;
  const isPublic = text.split('\n').some((line) => recipientKind(line.trim()) !== null);
  return isPublic ? 'public-key' : 'no-identity';
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
