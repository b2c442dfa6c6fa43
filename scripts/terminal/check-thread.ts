// A further thread of a check: judges records beside the first one, and hands over the problems that it found.
import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { disk } = await import('../forge/local/disk.ts');
const { checkedShare } = await import('./checked-all.ts');
const { root, share } = workerData;
parentPort?.postMessage(checkedShare(disk(root), share));
