// What the fuzzer prints: each counterexample with the seed that plays it again, and in the end the counts.
import type { Round } from './target.ts';

/** Empty where the property held. */
export function failureText({ target, seed, runs, counterexample }: Round): string {
  if (counterexample === null) return '';
  const { input, reason } = counterexample;
  return `${target}: input ${runs} of seed ${seed}\n  npm run fuzz -- --minutes 0 --seed ${seed}\n  ${input}\n  ${reason}\n\n`;
}

/** One line for each target: rounds, inputs, and how many rounds found a counterexample. */
export function countsText(rounds: readonly Round[]): string {
  const names = [...new Set(rounds.map(({ target }) => target))];
  return names
    .map((name) => {
      const own = rounds.filter(({ target }) => target === name);
      const inputs = own.reduce((sum, { runs }) => sum + runs, 0);
      const failed = own.filter(({ counterexample }) => counterexample !== null).length;
      return `${name}: ${inputs} inputs in ${own.length} rounds, ${failed} counterexamples\n`;
    })
    .join('');
}
