// What date and time pickers say, as a text that somebody could have typed.

export interface MomentParts {
  /** `2026-11-26`, as a date picker holds it; empty for none. */
  date: string;
  /** `01:40`, likewise. */
  time: string;
  /** `+01:00` or `Z` where the text says so itself; otherwise the time zone is that of the picker. */
  offset: string;
}

/** What the pickers say, as a text that is typed; part of it where a part is missing. */
export function momentText({ date, time, offset }: MomentParts): string {
  const isWhole = date !== '' && time !== '';
  return isWhole && offset !== '' ? `${date}T${time}:00${offset}` : `${date} ${time}`.trim();
}
