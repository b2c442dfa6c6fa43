// What strangers write at full size against as much ordinary text: nothing may cost much more than its length.
import type { Bench, Case } from './bench.ts';
import { type Reader, readers } from './readers.ts';
import { type Shape, shapesOf } from './shapes.ts';

const shapes = 500;
const seed = 1;
const factor = 10;

export const hostile: Bench = {
  name: 'hostile',
  about: `the worst of ${shapes} shapes at full size, for each reader of foreign texts`,
  runs: 21,
  prepared: () => {
    const all = readers.map((reader) => ({ reader, worst: worstOf(reader) }));
    return {
      cases: all.flatMap(({ reader, worst }) => [
        caseOf(reader, ordinaryOf(reader), reader.ordinary),
        { ...caseOf(reader, worstName(reader), worst.text(reader.length)), against: ordinaryOf(reader) },
      ]),
      targets: readers.map((reader) => ({
        ...{ of: worstName(reader), against: ordinaryOf(reader), atMost: factor },
      })),
      notes: [
        ...all.map(({ reader, worst }) => `${worstName(reader)}: ${worst.name}.`),
        'One reading in this process, after some that warm it up; check reads 64 KiB of YAML, commands 65,536 characters of a',
        'comment, by staff and by the publisher, and the site 20,000 of a description.',
      ],
    };
  },
};

const ordinaryOf = ({ name }: Reader) => `${name}, ordinary`;
const worstName = ({ name }: Reader) => `${name}, the worst`;

function caseOf(reader: Reader, name: string, text: string): Case {
  return { name, command: { seconds: () => secondsFor(reader, text) } };
}

function secondsFor({ read }: Reader, text: string): number {
  const began = performance.now();
  read(text);
  return (performance.now() - began) / 1000;
}

/** How many of the shapes that look slow at first are read again, and how often. */
const suspects = 12;
const readings = 5;

// One reading may fall upon a pause of the machine, so that the slowest of the first round are read again.
function worstOf(reader: Reader): Shape {
  for (let warm = 0; warm < 20; warm += 1) reader.read(reader.ordinary);
  const rated = (some: readonly Shape[], times: number) =>
    some
      .map((shape) => ({ shape, seconds: medianOf(reader, shape.text(reader.length), times) }))
      .toSorted((one, other) => other.seconds - one.seconds)
      .map(({ shape }) => shape);
  const first = rated(shapesOf(reader.tokens, shapes, seed), 1).slice(0, suspects);
  const [worst] = rated(first, readings);
  if (worst === undefined) throw new Error(`no shapes for ${reader.name}`);
  return worst;
}

function medianOf(reader: Reader, text: string, times: number): number {
  const seconds = Array.from({ length: times }, () => secondsFor(reader, text)).toSorted(
    (one, other) => one - other,
  );
  return seconds[Math.floor(times / 2)] ?? 0;
}
