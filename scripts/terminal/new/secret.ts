// What is typed without being shown, or on several lines, for a command whose answer may go elsewhere than its question.
import * as clack from '@clack/prompts';
import { Keys } from './keys.ts';
import { writtenLines } from './lines.ts';

/** Null when cancelled. */
export async function askedSecret(message: string): Promise<string | null> {
  const answer = await clack.password({ message, output: process.stderr });
  return clack.isCancel(answer) ? null : (answer ?? '');
}

/** Null when cancelled. */
export async function askedText(message: string): Promise<string | null> {
  const keys = new Keys(process.stdin, process.stderr);
  clack.log.step(message, { output: process.stderr });
  keys.open();
  try {
    const { text, isCancelled } = await writtenLines(keys, process.stderr);
    return isCancelled ? null : text;
  } finally {
    keys.close();
  }
}
