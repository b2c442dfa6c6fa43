// `npm run fuzz -- --minutes N [--seed S]`: the targets of the tests with ever new seeds, from S on where it is given; at
// least one round of each.
import { askedOf, fuzzUsage } from './workshop/fuzz/arguments.ts';
import { countsText, failureText } from './workshop/fuzz/report.ts';
import { fuzzed, type Round } from './workshop/fuzz/target.ts';
import { targets } from './workshop/fuzz/targets.ts';

const asked = askedOf(process.argv.slice(2));
if (asked === null) {
  process.stderr.write(fuzzUsage);
  process.exit(2);
}

const first = asked.seed ?? Math.floor(Math.random() * 1e9);
const end = performance.now() + asked.minutes * 60_000;
const rounds: Round[] = [];
process.stdout.write(`from seed ${first} on\n`);
for (let seed = first; seed === first || performance.now() < end; seed += 1) {
  for (const target of targets) {
    const round = await fuzzed(target, seed);
    process.stdout.write(failureText(round));
    rounds.push(round);
  }
}
process.stdout.write(countsText(rounds));
process.exitCode = rounds.some(({ counterexample }) => counterexample !== null) ? 1 : 0;
