// The guided questions at a real terminal, with the prompts of clack.
import type { Writable } from 'node:stream';
import * as clack from '@clack/prompts';
import type { InterviewWords } from '../../words/shapes/terminal/interview-words.ts';
import { edited } from './editor.ts';
import { type KeySource, Keys } from './keys.ts';
import { writtenLines } from './lines.ts';
import {
  type Answer,
  back,
  type Choice,
  type Choosing,
  cancelled,
  type Judge,
  type Prompts,
  type Typing,
  type Writing,
} from './prompts.ts';

export interface Screen {
  words: InterviewWords;
  input: KeySource;
  output: Writable & { columns?: number };
  /** The command that starts the person's editor; null without one. */
  editor: string | null;
  /** Where the editor's file may lie. */
  folder: () => string;
}

/** What a person types to go back. */
const backSign = '<';

/** Prompts that hold the terminal until they are closed. */
export function screenPrompts(screen: Screen): Prompts & { close: () => void } {
  const keys = new Keys(screen.input, screen.output);
  keys.open();
  const at = { screen, keys };
  const { output } = screen;
  return {
    choose: (message, choices, choosing) => choose(at, message, choices, choosing),
    line: (message, judge, typing) => line(at, message, judge, typing),
    text: (message, judge, writing) => text(at, message, judge, writing),
    greet: (title, help) => {
      clack.intro(title, { output });
      clack.log.message(wrapped(at, help), { output });
    },
    show: (title, text) => clack.note(text, title, { output }),
    close: () => keys.close(),
  };
}

interface At {
  screen: Screen;
  keys: Keys;
}

async function choose<Value extends string | boolean>(
  { screen, keys }: At,
  message: string,
  choices: readonly Choice<Value>[],
  { initial, canGoBack }: Choosing<Value> = {},
): Promise<Answer<Value>> {
  const backwards = canGoBack ? [{ value: back, label: screen.words.back }] : [];
  const answer = await clack.select<unknown>({
    message,
    options: [...choices, ...backwards] as never,
    initialValue: initial,
    showInstructions: false,
    input: keys,
    output: screen.output,
  });
  return clack.isCancel(answer) ? cancelled : (answer as Value | typeof back);
}

async function line(
  at: At,
  message: string,
  judge: Judge,
  { aside, initial, canGoBack }: Typing = {},
): Promise<Answer<string>> {
  const isBack = (typed: string) => canGoBack === true && typed.trim() === backSign;
  const answer = await clack.text({
    message: wrapped(at, message).join(`\n${clack.S_BAR}  `),
    validate: (typed = '') => {
      const fault = isBack(typed) ? undefined : judge(typed);
      return fault && wrapped(at, fault).join('\n   ');
    },
    ...(aside && { placeholder: aside }),
    ...(initial !== undefined && { initialValue: initial }),
    input: at.keys,
    output: at.screen.output,
  });
  if (clack.isCancel(answer)) return cancelled;
  return isBack(answer ?? '') ? back : (answer ?? '');
}

type Way = 'keep' | 'editor' | 'here' | 'skip';

/** Asks how, until there is a text that the judge takes. */
async function text(at: At, message: string, judge: Judge, writing: Writing): Promise<Answer<string>> {
  let current = writing.initial ?? '';
  showWritten(at, current);
  for (;;) {
    const way = await choose(
      at,
      message,
      ways(at, current, writing),
      writing.canGoBack ? { canGoBack: true } : {},
    );
    if (way === cancelled || way === back) return way;
    if (way === 'skip') return '';
    const written = way === 'keep' ? current : await writtenBy(at, way, current, writing);
    if (written === cancelled) return cancelled;
    current = written;
    const fault = judge(current);
    if (fault === undefined) return current;
    clack.log.error(wrapped(at, fault).join('\n'), { output: at.screen.output });
  }
}

function ways({ screen: { editor, words } }: At, current: string, { isOptional }: Writing): Choice<Way>[] {
  const isThere = current.trim() !== '';
  const all: readonly (Choice<Way> | false)[] = [
    isThere && { value: 'keep', label: words.text.keep },
    editor !== null && { value: 'editor', label: words.text.editor(editor) },
    { value: 'here', label: isThere ? words.text.again : words.text.here },
    isOptional === true && { value: 'skip', label: words.text.skip },
  ];
  return all.filter((one) => one !== false);
}

async function writtenBy(
  at: At,
  way: 'editor' | 'here',
  current: string,
  writing: Writing,
): Promise<string | typeof cancelled> {
  if (way === 'editor') return inEditor(at, current, writing);
  const { output, words } = { ...at.screen };
  clack.log.message(wrapped(at, words.text.finish), { output });
  const { text, isCancelled } = await writtenLines(at.keys, output);
  if (!isCancelled) return text;
  if (text.trim() !== '') writing.keep?.(text);
  return cancelled;
}

function inEditor({ screen, keys }: At, current: string, { name }: Writing): string {
  const { editor, words, output } = screen;
  if (editor === null) return current;
  keys.close();
  const result = edited(editor, screen.folder(), `${name}.md`, current);
  keys.open();
  if ('fault' in result) {
    const said = result.fault === 'missing' ? words.text.editorMissing : words.text.editorFailed;
    clack.log.error(said(editor), { output });
    return current;
  }
  showWritten({ screen, keys }, result.text);
  return result.text;
}

function showWritten({ screen: { output, words } }: At, text: string): void {
  if (text.trim() !== '') clack.note(text, words.text.written, { output });
}

// Clack breaks a long line in the middle of a word, and what it draws stands three columns in.
function wrapped({ screen: { output } }: At, text: string): string[] {
  const width = Math.max((output.columns ?? 80) - 4, 20);
  return text.split('\n').flatMap((line) => wrappedLine(line, width));
}

function wrappedLine(line: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
