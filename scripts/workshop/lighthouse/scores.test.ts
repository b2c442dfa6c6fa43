// Which scores miss their targets, and how that is printed.
import { expect, test } from 'vitest';
import { better, isMissed, type Judged, type Scores, scoresText } from './scores.ts';

const good: Scores = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const judged = (page: string, scores: Scores, ...objections: string[]): Judged => ({
  page,
  scores,
  objections,
});

test.each(['performance', 'accessibility', 'best-practices', 'seo'] as const)(
  '%s below its target is a miss',
  (category) => {
    expect(isMissed(good)).toBe(false);
    expect(isMissed({ ...good, [category]: good[category] - 1 })).toBe(true);
  },
);

test('of two runs the quicker one counts', () => {
  const slow = judged('home', { ...good, performance: 90 });
  const quick = judged('home', good);
  expect([better(slow, quick), better(quick, slow)]).toEqual([quick, quick]);
});

test('a miss has a mark, and what cost it', () => {
  const text = scoresText([
    judged('home', good),
    judged('a ticket', { ...good, seo: 91 }, 'meta-description'),
  ]);
  const [head = '', home = '', ticket = ''] = text.split('\n');
  expect(head).toContain('best-practices');
  expect(home).toMatch(/^home .* 98 .* 100$/);
  expect(ticket).toMatch(/ 91 ! {2}meta-description$/);
});
