// What Lighthouse says of a page, as numbers of 0 to 100 by category, and what they ought to be.
const targets = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const;

export type Category = keyof typeof targets;
export type Scores = Readonly<Record<Category, number>>;

export const categories = Object.keys(targets) as Category[];

export interface Judged {
  page: string;
  scores: Scores;
  /** The audits that cost points, by their ids. */
  objections: readonly string[];
}

export function isMissed(scores: Scores): boolean {
  return categories.some((category) => scores[category] < targets[category]);
}

/** The better of two runs: another program on the machine can only make a page slower. */
export function better(one: Judged, other: Judged): Judged {
  return other.scores.performance > one.scores.performance ? other : one;
}

export function scoresText(all: readonly Judged[]): string {
  const width = Math.max(...all.map(({ page }) => page.length));
  const rows = all.map(({ page, scores, objections }) =>
    [page.padEnd(width), ...categories.map((category) => cell(scores, category)), ...objections].join('  '),
  );
  return `${[`${' '.repeat(width)}  ${categories.join('  ')}`, ...rows].join('\n')}\n`;
}

function cell(scores: Scores, category: Category): string {
  const score = scores[category];
  return `${score}${score < targets[category] ? ' !' : ''}`.padStart(category.length);
}
