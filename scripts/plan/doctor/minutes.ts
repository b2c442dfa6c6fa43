// How many minutes of GitHub Actions a desk needs in a repository that is not public, and how many its plan includes.

/**
 * Minutes a month that each plan includes for repositories that are not public.
 * Source: https://docs.github.com/billing/concepts/product-billing/github-actions
 */
export const includedMinutes: Readonly<Record<string, number>> = {
  free: 2000,
  pro: 3000,
  team: 3000,
  enterprise: 50_000,
};

const daysAMonth = 30;

/** The least that schedules cost: each run has a job, and each job counts as a minute at least. */
export function scheduledMinutes(schedules: readonly string[]): number {
  return Math.round(schedules.reduce((sum, cron) => sum + runsAMonth(cron), 0));
}

function runsAMonth(cron: string): number {
  const [minute = '*', hour = '*', day = '*', , weekday = '*'] = cron.trim().split(/\s+/);
  const perDay = countIn(minute, 60) * countIn(hour, 24);
  if (day !== '*') return perDay * Math.min(countIn(day, 31), daysAMonth);
  return weekday === '*' ? perDay * daysAMonth : (perDay * daysAMonth * countIn(weekday, 7)) / 7;
}

// How many values a field of a schedule stands for, such as `*`, `7,22`, `9-17` or `*/15`. Names of days count as one each.
function countIn(field: string, all: number): number {
  const count = field.split(',').reduce((sum, part) => sum + countOf(part, all), 0);
  return Math.min(count, all);
}

function countOf(part: string, all: number): number {
  const [range = '', step = '1'] = part.split('/');
  const [from = '', to] = range.split('-');
  const span =
    range === '*' ? all : to === undefined ? singleSpan(from, part, all) : Number(to) - Number(from) + 1;
  return Math.max(1, Math.ceil(span / Number(step)) || 1);
}

// `5/15` begins at 5 and goes on to the end.
function singleSpan(from: string, part: string, all: number): number {
  return part.includes('/') ? all - Number(from) : 1;
}
