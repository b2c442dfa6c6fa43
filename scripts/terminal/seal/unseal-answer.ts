// The publisher's side: opens an answer that staff sealed, in a file or in the comment that brought it.
import { resolve } from 'node:path';
import { readFileAt } from '../../forge/local/bounded-file.ts';
import { isSameLogin } from '../../ticket/login.ts';
import { type Answer, openedAnswer } from '../../ticket/seal/answer.ts';
import { armourIn } from '../../ticket/seal/armour.ts';
import type { Bond } from '../../ticket/seal/unsealed.ts';
import { sealedLimit } from '../../ticket/yaml/bounded-text.ts';
import { excerpt } from '../../ticket/yaml/excerpt.ts';
import { printable, writeJson } from '../output.ts';
import type { DeskRequest, ExitCode } from '../terminal.ts';
import { loginOf } from '../tickets/intake.ts';
import { identitiesOf } from './identity.ts';
import { outputRefusal, repositoryOf, storeSecret, writeOutput } from './place.ts';
import { printBonds, sealFault } from './seal-output.ts';

/** The sealed message in a file that is no report; null where it has none, or is a report. */
export function answerIn({ terminal }: DeskRequest, path: string): string | null {
  const { bytes } = readFileAt(resolve(terminal.folder, path), sealedLimit);
  const text = bytes ? new TextDecoder().decode(bytes) : '';
  // The message of a sealed report stands below this line of its YAML, and has the same armour.
  return /^report:\s*$/m.test(text) ? null : armourIn(text);
}

export async function unsealedAnswer(request: DeskRequest, message: string): Promise<ExitCode> {
  const identities = await identitiesOf(request);
  if (typeof identities === 'string') return sealFault(request, identities);
  const answer = await openedAnswer(message, identities);
  if (typeof answer === 'string') return sealFault(request, answer);
  const { looked, broken } = bondsOf(request, answer);
  if (request.format === 'json') writeJson(request.terminal, { ...answer, broken });
  else {
    const refusal = shown(request, answer, { looked, broken });
    if (refusal) return sealFault(request, refusal);
  }
  return broken.length > 0 ? 1 : 0;
}

interface Looked {
  looked: readonly Bond[];
  broken: readonly Bond[];
}

// Which account posted the comment, only the person at the keys can tell.
function bondsOf(request: DeskRequest, { author, repository }: Answer): Looked {
  const isNamed = request.options.as !== undefined;
  const looked: readonly Bond[] = isNamed ? ['author', 'repository'] : ['repository'];
  const holds: Partial<Record<Bond, boolean>> = {
    author: !isNamed || isSameLogin(author, loginOf(request)),
    repository: isSameLogin(repository, repositoryOf(request)),
  };
  return { looked, broken: looked.filter((bond) => !holds[bond]) };
}

function shown(request: DeskRequest, answer: Answer, { looked, broken }: Looked): 'inside' | 'exists' | null {
  const { terminal, words } = request;
  const refusal = outputRefusal(request, answer.text, storeSecret);
  if (refusal) return refusal;
  const { answerFrom, answerCompare } = words.seal;
  const [author, number] = [excerpt(answer.author), excerpt(answer.number)];
  terminal.writeError(`${answerFrom({ author, number, repository: excerpt(answer.repository) })}\n`);
  printBonds(request, broken, looked);
  if (!looked.includes('author')) terminal.writeError(`${answerCompare}\n`);
  writeOutput(request, `${printable(answer.text).replace(/\n$/, '')}\n`);
  return null;
}
