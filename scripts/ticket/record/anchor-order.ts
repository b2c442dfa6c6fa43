// The order of what was said on a pull request: by time, and in the same second by the numbers that the forge gave it.
import { instantOf } from '../clock/instant.ts';

const form = /^[a-z_]+-?(\d+)$/;

/** Compares two places of a conversation, such as `issuecomment-34`: a number may exceed what JavaScript counts exactly. */
export function byAnchor(one: string, other: string): number {
  const [mine, theirs] = [numberIn(one), numberIn(other)];
  return (
    Number(mine === '') - Number(theirs === '') ||
    mine.length - theirs.length ||
    byText(mine, theirs) ||
    byText(one, other)
  );
}

// What people decide by a button, such as closing, comes after what they write with it: it has an id, and no number.
function numberIn(anchor: string): string {
  return anchor.startsWith('event-') ? '' : (form.exec(anchor)?.[1] ?? '');
}

/** By code units: the same in every run, whatever its language. */
export function byText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** Where something was said, and when, as a record has it. */
export interface Place {
  at: string;
  source: string;
}

/** Compares two places of the same conversation. */
export function bySource(one: Place, other: Place): number {
  const anchor = ({ source }: Place) => source.slice(source.indexOf('#') + 1);
  return (instantOf(one.at) ?? 0) - (instantOf(other.at) ?? 0) || byAnchor(anchor(one), anchor(other));
}
