// What the machine itself adds to every figure: how long an empty process takes, and how much that wavers.
import { availableParallelism, loadavg } from 'node:os';
import { measured } from './measure.ts';

const empty = { arguments: ['--eval', '0'], folder: '.', exitCode: 0 };

export async function machine(): Promise<string> {
  const [nothing] = await measured([{ name: 'nothing', command: empty }], 15);
  const [least = 0, most = 0] = [nothing?.seconds[0], nothing?.seconds.at(-1)];
  const spread = [least, nothing?.median ?? 0, most].map((one) => Math.round(one * 1000)).join(' / ');
  return [
    `Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}.`,
    `An empty process of Node takes ${spread} ms (least / median / most).\n`,
  ].join(' ');
}
