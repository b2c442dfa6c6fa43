// Loaded into a measured process before its own code: tells its peak memory in KiB to whoever started it. Plain
// JavaScript, since the very stripping of types would count.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.once('exit', () => writeSync(3, String(peak())));

// `maxRSS` begins with what the parent held when it started this process; Linux also knows the peak of this one alone.
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
