// What keys and pastes make of the prompts: in this process, with the very bytes that a terminal sends.
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { fakeTerminal, pasted } from '../../workshop/testing/fake-terminal.ts';
import { back, cancelled, type Judge, type Prompts } from './prompts.ts';
import { screenPrompts } from './screen-prompts.ts';

const enter = '\r';
const down = '\u001B[B';
const escapeKey = '\u001B';
const [controlC, controlD, controlU] = ['\u0003', '\u0004', '\u0015'];
const wording = words('en').terminal.wizard;
const anything: Judge = () => undefined;
const needed: Judge = (typed) => (typed.trim() === '' ? 'needed' : undefined);

const paragraphs = `First paragraph of the description.

Second paragraph with the details.

- step one
- step two`;

/** Asks, presses the keys one after the other, each once the one before is done with, and answers what came of it. */
async function asked<Value>(
  ask: (prompts: Prompts) => Promise<Value>,
  keys: readonly string[],
  editor: string | null = null,
  folder = '',
): Promise<{ answer: Value; shown: string; isRaw: boolean }> {
  const terminal = fakeTerminal();
  const prompts = screenPrompts({ words: wording, editor, folder: () => folder, ...terminal });
  const asking = ask(prompts);
  for (const key of keys) {
    await settled();
    terminal.press(key);
  }
  const answer = await asking;
  prompts.close();
  return { answer, shown: terminal.shown(), isRaw: terminal.isRaw() };
}

// Streams hand on in later turns of the loop.
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('a paste', () => {
  const text = (prompts: Prompts) => prompts.text('Description', needed, { name: 'description' });

  test('of several paragraphs is one text, empty lines and all', async () => {
    const { answer, isRaw } = await asked(text, [enter, pasted(paragraphs), controlD]);
    expect(answer).toBe(paragraphs);
    expect(isRaw).toBe(false);
  });

  test.each([
    ['tabs', '\tif (a)\n\t\tb();'],
    ['other line ends', 'a\r\n\r\nb'],
    ['many lines', Array.from({ length: 300 }, (_, line) => `line ${line}`).join('\n')],
    ['a long line', 'words '.repeat(400).trim()],
    ['signs of all the world', 'é 漏洞 🔒\n\n« oui »'],
  ])('of %s comes whole', async (_, pasting) => {
    const { answer } = await asked(text, [enter, `\u001B[200~${pasting}\u001B[201~`, controlD]);
    expect(answer).toBe(pasting.replaceAll('\r\n', '\n'));
  });

  test.each([5, 6, 20, 60])('that comes in two pieces of which one has %i bytes', async (at) => {
    const bytes = pasted(paragraphs);
    const { answer } = await asked(text, [enter, bytes.slice(0, at), bytes.slice(at), controlD]);
    expect(answer).toBe(paragraphs);
  });

  test('presses no key: what it holds of them is shown, and does nothing', async () => {
    const { answer } = await asked(text, [enter, pasted('a\u0003b\u0004\nc\u001B[31md'), controlD]);
    expect(answer).toBe('a\uFFFDb\uFFFD\nc\uFFFD[31md');
  });

  test('and typed lines go together', async () => {
    const { answer } = await asked(text, [
      enter,
      'typed',
      enter,
      enter,
      pasted('a\n\nb\n'),
      'last',
      controlD,
    ]);
    expect(answer).toBe('typed\n\na\n\nb\nlast');
  });

  test('where one line is asked for is one line, and answers nothing by itself', async () => {
    const line = (prompts: Prompts) => prompts.line('Title', anything);
    expect((await asked(line, [pasted('one\ntwo\n\nthree'), enter])).answer).toBe('one two three');
  });

  test('leaves the terminal as it was', async () => {
    const { shown } = await asked(text, [enter, pasted(paragraphs), controlD]);
    expect(shown.startsWith('\u001B[?2004h')).toBe(true);
    expect(shown.endsWith('\u001B[?2004l')).toBe(true);
  });
});

describe('back', () => {
  const canGoBack = true;

  test.each<[string, (prompts: Prompts) => Promise<unknown>, string[]]>([
    ['from a line', (prompts) => prompts.line('Title', needed, { canGoBack }), ['<', enter]],
    [
      'from a line that has an answer',
      (prompts) => prompts.line('Title', needed, { canGoBack, initial: 'a' }),
      [controlU, '<', enter],
    ],
    [
      'from a choice',
      (prompts) => prompts.choose('Which?', [{ value: 'a', label: 'A' }], { canGoBack }),
      [down, enter],
    ],
    ['from a text', (prompts) => prompts.text('Text', needed, { canGoBack, name: 'x' }), [down, enter]],
  ])('%s', async (_, ask, keys) => {
    expect((await asked(ask, keys)).answer).toBe(back);
  });

  test('is no answer to the first question', async () => {
    const { answer } = await asked((prompts) => prompts.line('Title', needed), ['<', enter]);
    expect(answer).toBe('<');
  });

  test('an answer of before is there again', async () => {
    const again = (prompts: Prompts) => prompts.line('Title', needed, { initial: 'before' });
    expect((await asked(again, [enter])).answer).toBe('before');
    const choice = (prompts: Prompts) =>
      prompts.choose(
        'Which?',
        ['a', 'b', 'c'].map((value) => ({ value, label: value })),
        { initial: 'b' },
      );
    expect((await asked(choice, [enter])).answer).toBe('b');
  });
});

describe('cancelled', () => {
  test.each([
    ['Ctrl+C', controlC],
    ['Escape', escapeKey],
  ])('by %s, a text keeps what was written', async (_, key) => {
    const kept: string[] = [];
    const keep = (written: string) => void kept.push(written);
    const { answer, isRaw } = await asked(
      (prompts) => prompts.text('Text', needed, { name: 'x', keep }),
      [enter, pasted('one\n\ntwo'), key],
    );
    expect(answer).toBe(cancelled);
    expect(kept).toEqual(['one\n\ntwo']);
    expect(isRaw).toBe(false);
  });

  test.each([controlC, escapeKey])('a line and a choice by %j', async (key) => {
    expect((await asked((prompts) => prompts.line('Title', needed), ['a', key])).answer).toBe(cancelled);
    const choice = (prompts: Prompts) => prompts.choose('Which?', [{ value: 'a', label: 'A' }]);
    expect((await asked(choice, [key])).answer).toBe(cancelled);
  });
});

describe('a text', () => {
  test('that is refused is told of, and can be written again', async () => {
    const ask = (prompts: Prompts) => prompts.text('Text', needed, { name: 'x' });
    const { answer, shown } = await asked(ask, [enter, controlD, enter, 'now', controlD]);
    expect(answer).toBe('now');
    expect(shown).toContain('needed');
  });

  test('can be skipped where it may be', async () => {
    const ask = (prompts: Prompts) => prompts.text('Text', anything, { name: 'x', isOptional: true });
    expect((await asked(ask, [down, enter])).answer).toBe('');
  });

  test('of before is shown, and can be kept', async () => {
    const ask = (prompts: Prompts) => prompts.text('Text', needed, { name: 'x', initial: 'before' });
    const { answer, shown } = await asked(ask, [enter]);
    expect(answer).toBe('before');
    expect(shown).toContain(wording.text.written);
  });

  test('fits a screen of 80 columns', async () => {
    const ask = (prompts: Prompts) =>
      prompts.line(`${'A long question '.repeat(12)}?`, () => 'a long refusal '.repeat(12).trim(), {
        aside: 'x',
      });
    const { shown } = await asked(ask, ['a', enter, controlC]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal are made of them
    const lines = shown.replaceAll(/\u001B\[[\d;?]*[a-zA-Z]/g, '').split(/[\r\n]+/);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });
});

describe('an editor', () => {
  const ask = (prompts: Prompts) => prompts.text('Text', needed, { name: 'impact', initial: 'before' });

  async function withEditor(script: string, keys: readonly string[], editor?: string) {
    const folder = mkdtempSync(join(tmpdir(), 'editor-'));
    try {
      const path = join(folder, 'editor.sh');
      writeFileSync(path, `#!/bin/sh\n${script}\n`);
      chmodSync(path, 0o700);
      const work = mkdtempSync(join(folder, 'work-'));
      const outcome = await asked(ask, keys, editor ?? `${path} --wait`, work);
      return { ...outcome, left: readdirSync(work) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('gets the text in a file of the person alone, and leaves none', async () => {
    const script = 'printf "\\n\\n$1 $(stat -c %a "$2") $(basename "$2")\\r\\n" >> "$2"';
    const { answer, left } = await withEditor(script, [down, enter]);
    expect(answer).toBe('before\n\n--wait 600 impact.md\n');
    expect(left).toEqual([]);
  });

  test('that fails leaves the text as it was', async () => {
    const { answer, shown, left } = await withEditor('echo gone > "$2"; exit 1', [down, enter]);
    expect({ answer, left }).toEqual({ answer: 'before', left: [] });
    expect(shown).toContain('error');
  });

  test('that is not there is told of', async () => {
    const { shown, left } = await withEditor('', [down, enter], 'no-such-editor-anywhere');
    expect(shown).toContain('no-such-editor-anywhere');
    expect(left).toEqual([]);
  });
});
