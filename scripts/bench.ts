// `npm run bench`: how quick the desk is on this machine. `-- --quick` for smaller desks and fewer runs, `-- NAME…` for
// some of the benches. Ends with 1 where a target is missed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benches } from './workshop/bench/benches.ts';
import { figuresText, isMissed } from './workshop/bench/figures-text.ts';
import { machine } from './workshop/bench/machine.ts';
import { measured } from './workshop/bench/measure.ts';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const wanted = words.filter((one) => one !== '--quick');
const names = benches.map(({ name }) => name);
if (wanted.some((one) => !names.includes(one))) {
  process.stderr.write(`npm run bench -- [--quick] [${names.join('|')}]…\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const ground = isQuick ? { folder, small: 1_000, large: 10_000 } : { folder, small: 10_000, large: 100_000 };
process.stdout.write(await machine());
for (const bench of benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const prepared = await bench.prepared(ground);
  const runs = isQuick ? Math.ceil(bench.runs / 3) : bench.runs;
  const figures = await measured(prepared.cases, runs);
  process.stdout.write(figuresText(bench, prepared, figures));
  if (isMissed(prepared, figures)) process.exitCode = 1;
  await prepared.close?.();
}
