// A terminal of 80 columns without a person: keys go in as bytes, as a terminal sends them, and what it shows is kept.
import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import type { KeySource } from '../../terminal/new/keys.ts';

export interface FakeTerminal {
  input: KeySource;
  output: Writable & { columns: number };
  /** Presses keys. */
  press(keys: string): void;
  /** Everything it was told to show, codes included. */
  shown(): string;
  isRaw(): boolean;
}

/** What a terminal sends around a paste, once it was asked to. */
export const pasted = (text: string) => `\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`;

export function fakeTerminal(): FakeTerminal {
  const keys = new EventEmitter();
  let shown = '';
  let isRaw = false;
  const output = new Writable({
    write: (chunk, _, done) => {
      shown += String(chunk);
      done();
    },
  });
  return {
    input: Object.assign(keys, {
      resume: () => undefined,
      pause: () => undefined,
      setRawMode: (on: boolean) => {
        isRaw = on;
      },
    }) as KeySource,
    output: Object.assign(output, { columns: 80, isTTY: true }),
    press: (text) => void keys.emit('data', Buffer.from(text)),
    shown: () => shown,
    isRaw: () => isRaw,
  };
}
