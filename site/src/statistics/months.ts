// Months as `2026-06`, one after the other.

/** Every month from the first to the last, both included; none when the last comes before the first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
  return `${String(next.year).padStart(4, '0')}-${String(next.number).padStart(2, '0')}`;
}

/** Every month from the earliest of those given to the latest; none for none. */
export function monthsOver(months: readonly string[]): string[] {
  const [first, ...others] = months.toSorted();
  return first === undefined ? [] : monthsBetween(first, others.at(-1) ?? first);
}
