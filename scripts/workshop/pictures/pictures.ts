// Which pictures the README has: each a page of the demonstration, small enough to be committed.

export interface Picture {
  name: string;
  /** Below the top of the site; `NUMBER` is an open ticket that anyone may read. */
  path: string;
  isDark?: boolean;
}

export const pictures: readonly Picture[] = [
  { name: 'home', path: '' },
  { name: 'ticket', path: 'tickets/NUMBER/' },
  { name: 'advisories', path: 'advisories/' },
  { name: 'wizard', path: 'report/' },
  { name: 'staff', path: 'staff/' },
  { name: 'french', path: 'fr/', isDark: true },
];

/** When the demonstration of the pictures ends: they change with the site alone. */
export const takenAt = '2026-11-26T03:12:00Z';

/** Of the window; a picture has `scale` of it each way, since it is shown small. */
export const size = { width: 1280, height: 800 };
export const scale = 0.75;
export const mostBytes = 100_000;
