// A further thread of a check: judges records beside the first one, and hands over the problems that it found. Plain
// JavaScript, since stripping the types of its first file alone would take a thread a third of its start.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const { compiled, root, share } = workerData;
enableCompileCache(compiled);
const { disk } = await import('../../forge/local/disk.ts');
const { checkedShare } = await import('./checked-all.ts');
parentPort?.postMessage(checkedShare(disk(root), share));
