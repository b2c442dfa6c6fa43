// Texts that no person writes, made of the tokens of a grammar: the same seed always gives the same shapes.
import fc from 'fast-check';

/** How the tokens are put together; a text is as long as it is asked for. */
export interface Shape {
  name: string;
  text: (length: number) => string;
}

const filled = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const eachLine = (mark: string, text: string) => text.replaceAll(/^/gm, mark);

type Frame = (unit: string, length: number) => string;

/** Each way to make much of little: the same again and again, on lines, ever deeper, ever longer, or closed at the end. */
const frames: Readonly<Record<string, Frame>> = {
  'on one line': filled,
  'on lines': (unit, length) => filled(`${unit}\n`, length),
  'in paragraphs': (unit, length) => filled(`${unit}\n\n`, length),
  'with words between': (unit, length) => filled(`${unit} word\n`, length),
  // What a bound on marks or on lines lets pass.
  'among many words': (unit, length) => filled(`${unit}${' word'.repeat(20)} `, length),
  'in long paragraphs': (unit, length) => filled(`${unit}${' word'.repeat(20)}\n\n`, length),
  'in long items': (unit, length) => filled(`- ${unit}${' word'.repeat(20)}\n`, length),
  'behind a word': (unit, length) => `word ${filled(unit, length)}`,
  'in an item': (unit, length) => `- a\n${eachLine('  ', filled(`${unit}\n`, length))}`,
  'in a quote': (unit, length) => eachLine('> ', filled(`${unit}\n`, length)),
  'as items': (unit, length) => filled(`- ${unit}\n`, length),
  'as keys': (unit, length) => filled(`${unit}: a\n`, length),
  'each longer': (unit, length) => rising(length, (place) => `${unit.repeat(place)} `),
  'each deeper': (unit, length) => rising(length, (place) => `${' '.repeat(place)}${unit}\n`),
  'nested and closed': (unit, length) => nested(unit, length),
  'in quotes': (unit, length) => `a: "${filled(unit.replaceAll('"', ''), length)}"`,
  'in a block': (unit, length) => `a: |\n${eachLine('  ', filled(unit, length))}`,
};

function rising(length: number, piece: (place: number) => string): string {
  const pieces: string[] = [];
  for (let [size, place] = [0, 1]; size < length; place += 1) {
    pieces.push(piece(place));
    size += pieces.at(-1)?.length ?? 1;
  }
  return pieces.join('');
}

const closing: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '{': '}',
  '<': '>',
  '*': '*',
  _: '_',
};

function nested(unit: string, length: number): string {
  const half = filled(unit, Math.ceil(length / 2));
  return (
    half +
    [...half]
      .toReversed()
      .map((one) => closing[one] ?? one)
      .join('')
  );
}

/** So many shapes of one to four tokens: first each token by itself, on one line and on lines. */
export function shapesOf(tokens: readonly string[], count: number, seed: number): Shape[] {
  const alone = tokens.flatMap((token) =>
    ['on one line', 'on lines', 'in an item'].map((frame) => shape([token], frame)),
  );
  const some = fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 4 });
  const mixed = fc
    .tuple(some, fc.constantFrom(...Object.keys(frames)))
    .map(([units, frame]) => shape(units, frame));
  return [...alone, ...fc.sample(mixed, { seed, numRuns: count })].slice(0, count);
}

function shape(tokens: readonly string[], frame: string): Shape {
  const unit = tokens.join('');
  return {
    name: `${JSON.stringify(unit)} ${frame}`,
    text: (length) => (frames[frame] ?? filled)(unit, length).slice(0, length),
  };
}
