// The words of an answer before they are sealed: from a file outside of the repository, standard input, or the keys.
import { resolve } from 'node:path';
import { readFileAt } from '../../forge/local/bounded-file.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import type { DeskRequest } from '../terminal.ts';
import { liesInside } from './place.ts';

/** In bytes: the largest step of what is sealed. */
const limit = 64 * 1024;

/** The words that the call names, or that are typed now; why there are none otherwise. */
export async function typedAnswer(
  request: DeskRequest,
  number: string,
): Promise<{ text: string } | { refusal: SealFaultCode }> {
  const [, path = '-'] = request.arguments;
  const found = path === '-' ? await typedIn(request, number) : inFile(request, path);
  return typeof found === 'string' ? { refusal: found } : textOf(found);
}

async function typedIn(
  { terminal, words }: DeskRequest,
  number: string,
): Promise<Uint8Array | SealFaultCode> {
  if (!terminal.readInput) return 'empty-answer';
  const question = `${words.seal.askAnswer(number)}\n${words.terminal.wizard.text.finish}`;
  return (await terminal.readInput(question, limit + 1)) ?? 'cancelled';
}

// What must not be read lies in no clone that somebody may commit and push.
function inFile(request: DeskRequest, path: string): Uint8Array | SealFaultCode {
  if (liesInside(request, path)) return 'inside';
  const { bytes, problem } = readFileAt(resolve(request.terminal.folder, path), limit);
  if (problem) return problem.code === 'too-large' ? 'answer-too-long' : 'unreadable';
  return bytes;
}

function textOf(bytes: Uint8Array): { text: string } | { refusal: SealFaultCode } {
  if (bytes.length > limit) return { refusal: 'answer-too-long' };
  const text = decoded(bytes);
  if (text === null) return { refusal: 'unreadable' };
  return text.trim() === '' ? { refusal: 'empty-answer' } : { text };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
