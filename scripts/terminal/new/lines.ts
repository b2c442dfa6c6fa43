// A text of several lines, written in the terminal itself: empty lines and pastes are kept as they come.
import { createInterface, type Interface, type Key } from 'node:readline';
import type { Writable } from 'node:stream';
import type { Keys } from './keys.ts';

export interface WrittenLines {
  text: string;
  isCancelled: boolean;
}

/** Reads lines until Ctrl+D; Ctrl+C and Escape cancel, and what was written until then is answered too. */
export function writtenLines(keys: Keys, output: Writable): Promise<WrittenLines> {
  const reader = createInterface({
    input: keys,
    output,
    terminal: true,
    historySize: 0,
    prompt: '│  ',
    escapeCodeTimeout: 50,
  });
  keys.lineEnd = '\r';
  keys.setRawMode(true);
  return new Promise<WrittenLines>((resolve) => {
    const lines: string[] = [];
    const end = (isCancelled: boolean) => {
      keys.off('keypress', onKey);
      const text = [...lines, ...(reader.line === '' ? [] : [reader.line])].join('\n');
      leave(reader, keys, output);
      resolve({ text, isCancelled });
    };
    const onKey = (_: string | undefined, key: Key) => {
      if (key.name === 'escape') end(true);
      if (key.ctrl && key.name === 'd' && reader.cursor === reader.line.length) end(false);
    };
    // Before the reader itself sees the key, to which Ctrl+D means something else in the middle of a line.
    keys.prependListener('keypress', onKey);
    reader.on('SIGINT', () => end(true));
    reader.on('line', (line) => {
      lines.push(line);
      reader.prompt();
    });
    reader.prompt();
  });
}

function leave(reader: Interface, keys: Keys, output: Writable): void {
  output.write('\n');
  reader.close();
  keys.setRawMode(false);
  keys.lineEnd = ' ';
}
