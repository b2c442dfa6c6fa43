// How the guided questions reach a person: what can be asked, and the answers that are none.

export const cancelled = Symbol('cancelled');
/** The person wants the question before. */
export const back = Symbol('back');

export type Answer<Value> = Value | typeof cancelled | typeof back;

/** Whether somebody left the question instead of answering it. */
export function isLeft(answer: unknown): answer is typeof cancelled | typeof back {
  return answer === cancelled || answer === back;
}

export interface Choice<Value> {
  value: Value;
  label: string;
}

/** Returns what is wrong with a typed text, or undefined. */
export type Judge = (typed: string) => string | undefined;

export interface Choosing<Value> {
  initial?: Value | undefined;
  canGoBack?: boolean | undefined;
}

export interface Typing {
  /** What an empty answer means, or another word of help. */
  aside?: string | undefined;
  initial?: string | undefined;
  canGoBack?: boolean | undefined;
}

export interface Writing extends Typing {
  /** Whether there may be no text at all. */
  isOptional?: boolean | undefined;
  /** What the text is called where an editor shows a name. */
  name: string;
  /** Is told what was written when the person stops in the middle of it. */
  keep?: ((text: string) => void) | undefined;
}

export interface Prompts {
  choose<Value extends string | boolean>(
    message: string,
    choices: readonly Choice<Value>[],
    choosing?: Choosing<Value>,
  ): Promise<Answer<Value>>;
  /** One line. */
  line(message: string, judge: Judge, typing?: Typing): Promise<Answer<string>>;
  /** As many lines as it takes. */
  text(message: string, judge: Judge, writing: Writing): Promise<Answer<string>>;
  greet(title: string, help: string): void;
  show(title: string, text: string): void;
}
