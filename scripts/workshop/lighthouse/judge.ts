// Runs Lighthouse on a page, as it judges for phones: a middling one on a slow network, simulated from what was loaded.
import lighthouse from 'lighthouse';
import { categories, type Judged, type Scores } from './scores.ts';

/** `port` is where a browser can be steered. */
export async function judged(page: string, address: string, port: number): Promise<Judged> {
  const result = await lighthouse(address, { port, logLevel: 'silent', onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = categories.map((category) => [category, scoreOf(lhr.categories[category]?.score)]);
  const objections = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  return { page, scores: Object.fromEntries(scores) as Scores, objections };
}

function scoreOf(share: number | null | undefined): number {
  return Math.round((share ?? 0) * 100);
}
