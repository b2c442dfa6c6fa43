// The keys of a terminal, with what is pasted told from what is typed: no line end of a paste answers a question.
import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** As much of a terminal's input as is needed here. */
export interface KeySource {
  on(event: 'data', listener: (bytes: Buffer) => void): unknown;
  off(event: 'data', listener: (bytes: Buffer) => void): unknown;
  resume(): unknown;
  pause(): unknown;
  setRawMode?(isRaw: boolean): unknown;
}

const [begin, end] = ['\u001B[200~', '\u001B[201~'];
const [marked, unmarked] = ['\u001B[?2004h', '\u001B[?2004l'];
// Other than tabs and line ends, none may stand in a report; what they were is to be seen, and does nothing.
const control = /(?![\t\n])\p{Cc}/gu;

/** Bracketed paste (xterm, "Bracketed Paste Mode"): the terminal puts a mark before and behind what is pasted. */
export class Keys extends PassThrough {
  readonly isTTY = true;
  /** What a line end of a paste becomes: a blank where one line is asked for, else the Enter key. */
  lineEnd: ' ' | '\r' = ' ';
  readonly #source: KeySource;
  readonly #screen: { write(text: string): unknown };
  readonly #decoder = new StringDecoder('utf8');
  #isPasting = false;
  #held = '';

  constructor(source: KeySource, screen: { write(text: string): unknown }) {
    super();
    this.#source = source;
    this.#screen = screen;
  }

  open(): void {
    this.#screen.write(marked);
    this.#source.on('data', this.#take);
    this.#source.resume();
  }

  /** Leaves the terminal as it was, for the shell or an editor. */
  close(): void {
    this.#source.off('data', this.#take);
    this.#source.pause();
    this.#screen.write(unmarked);
  }

  setRawMode(isRaw: boolean): this {
    this.#source.setRawMode?.(isRaw);
    return this;
  }

  readonly #take = (bytes: Buffer): void => {
    let text = this.#held + this.#decoder.write(bytes);
    this.#held = '';
    for (let mark = this.#mark(text); mark !== null; mark = this.#mark(text)) {
      this.#pass(text.slice(0, mark));
      text = text.slice(mark + begin.length);
      this.#isPasting = !this.#isPasting;
    }
    const whole = text.length - this.#unfinished(text);
    this.#held = text.slice(whole);
    this.#pass(text.slice(0, whole));
  };

  #mark(text: string): number | null {
    const at = text.indexOf(this.#isPasting ? end : begin);
    return at === -1 ? null : at;
  }

  // A mark may come in two pieces, and so may a line end. The first character of a mark alone is the Escape key, unless
  // it stands in a paste.
  #unfinished(text: string): number {
    if (this.#isPasting && text.endsWith('\r')) return 1;
    const mark = this.#isPasting ? end : begin;
    for (let length = mark.length - 1; length > (this.#isPasting ? 0 : 1); length -= 1)
      if (text.endsWith(mark.slice(0, length))) return length;
    return 0;
  }

  #pass(text: string): void {
    if (text !== '') this.write(this.#isPasting ? this.#pasted(text) : text);
  }

  #pasted(text: string): string {
    const tidy = text.replaceAll(/\r\n?/g, '\n');
    if (this.lineEnd === ' ') return tidy.replaceAll(/[\n\t]+/g, ' ').replaceAll(control, '\uFFFD');
    return tidy.replaceAll(control, '\uFFFD').replaceAll('\n', '\r');
  }
}
