// Asks a person at the keys, with the prompts of clack; every answer may also be a cancellation.
import * as clack from '@clack/prompts';

export const cancelled = Symbol('cancelled');
export type Answer<Value> = Value | typeof cancelled;

export interface Choice<Value> {
  value: Value;
  label: string;
  hint?: string;
}

/** Returns what is wrong with a typed text, or undefined. */
type Judge = (typed: string) => string | undefined;

export interface Prompts {
  choose<Value extends string | boolean>(
    message: string,
    choices: readonly Choice<Value>[],
  ): Promise<Answer<Value>>;
  line(message: string, judge: Judge, hint?: string): Promise<Answer<string>>;
  text(message: string, judge: Judge, hint?: string): Promise<Answer<string>>;
  greet(title: string): void;
  show(title: string, text: string): void;
}

export const clackPrompts: Prompts = {
  choose: async (message, choices) =>
    answered(await clack.select({ message, options: choices as never, showInstructions: false })) as never,
  line: (message, judge, hint) => typed(clack.text, message, judge, hint),
  text: (message, judge, hint) => typed(clack.multiline, message, judge, hint),
  greet: (title) => clack.intro(title),
  show: (title, text) => clack.note(text, title),
};

async function typed(
  ask: typeof clack.text | typeof clack.multiline,
  message: string,
  judge: Judge,
  hint?: string,
): Promise<Answer<string>> {
  const validate = (text: string | undefined) => judge(text ?? '');
  return answered(await ask({ message, validate, ...(hint && { placeholder: hint }) }));
}

/** What is typed without being shown; null when cancelled. */
export async function askedSecret(message: string): Promise<string | null> {
  const answer = await clack.password({ message, output: process.stderr });
  return clack.isCancel(answer) ? null : (answer ?? '');
}

/** What is typed on several lines; null when cancelled. The answer of a command may go elsewhere than the question. */
export async function askedText(message: string): Promise<string | null> {
  const answer = await clack.multiline({ message, output: process.stderr });
  return clack.isCancel(answer) ? null : (answer ?? '');
}

function answered<Value>(answer: Value): Answer<Exclude<Value, symbol>> {
  return clack.isCancel(answer) ? cancelled : (answer as Exclude<Value, symbol>);
}
