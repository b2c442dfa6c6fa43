// All running deadlines in one short text, so that a page can count those that it does not list.

const SECOND = 1000;

/** Seconds from one due instant to the next, in base 36. Epoch milliseconds, in any order; kept to the second. */
export function duesText(dues: readonly number[]): string {
  const seconds = dues.map((due) => Math.floor(due / SECOND)).sort((one, other) => one - other);
  return seconds.map((due, place) => (due - (seconds[place - 1] ?? 0)).toString(36)).join(' ');
}

/** Epoch milliseconds, in order. */
export function duesIn(text: string): number[] {
  let due = 0;
  return text.split(' ').flatMap((part) => {
    if (part === '') return [];
    due += Number.parseInt(part, 36) * SECOND;
    return [due];
  });
}
