// The word that a person probably meant.
import { distance } from 'fastest-levenshtein';

/** The nearest candidate when at most a third of its letters differ, so that a guess is worth making. */
export function nearest(found: string, candidates: readonly string[]): string | undefined {
  const wanted = found
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const [best] = candidates
    .map((candidate) => ({ candidate, away: steps(wanted, candidate.toLowerCase()) }))
    .sort((one, other) => one.away - other.away);
  return best && best.away <= Math.ceil(best.candidate.length / 3) && best.away < best.candidate.length
    ? best.candidate
    : undefined;
}

// Two letters that changed places are one slip, and the most common of all.
function steps(one: string, other: string): number {
  const isSwap = sorted(one) === sorted(other) && distance(one, other) === 2;
  return isSwap ? 1 : distance(one, other);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
