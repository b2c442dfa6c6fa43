// The order of what was said in the same second: by the numbers that the forge gave it.

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
