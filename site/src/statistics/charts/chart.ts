// A chart as the shapes that it is made of, in units of its own: about a pixel each on a narrow screen.

/** Looks differ by pattern as well as by colour: the first is filled, the second hatched. */
export type Look = 'filled' | 'hatched';

export type Mark =
  | { kind: 'bar'; x: number; y: number; width: number; height: number; look: Look; tone: Tone }
  | { kind: 'text'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; role: TextRole }
  | { kind: 'rule'; x1: number; y1: number; x2: number; y2: number; role: 'grid' | 'promise' }
  | { kind: 'line'; path: string }
  | { kind: 'point'; x: number; y: number; radius: number; tone: Tone };

export type Tone = 'blue' | 'teal' | 'red' | 'calm';
type TextRole = 'label' | 'value' | 'inside';

export interface Chart {
  width: number;
  height: number;
  marks: Mark[];
}

export const chartWidth = 320;

export function text(
  x: number,
  y: number,
  content: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  role: TextRole = 'label',
): Mark {
  return { kind: 'text', x: rounded(x), y: rounded(y), text: content, anchor, role };
}

/** To a tenth of a unit, so that the same numbers give the same bytes everywhere. */
export function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
