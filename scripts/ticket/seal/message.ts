// Judges a sealed message as such, without any key: its armour, its header, its size.
import { type Finding, finding } from '../problem.ts';
import { valueAt } from '../yaml/value.ts';
import { unarmoured } from './armour.ts';
import { type AgeFile, readAgeFile } from './header.ts';
import { steps } from './steps.ts';

/** Where it stands in a report. */
export const message = ['sealed', 'message'];

/** What is wrong with a message as such. Places are inside the report. */
export function messageFindings(report: unknown): Finding[] {
  const text = valueAt(report, message);
  if (typeof text !== 'string') return []; // the schema has said so
  const read = messageIn(text);
  return 'code' in read ? [read] : sizeFindings(read);
}

/** The age file that a message is, or what keeps it from being one. */
export function messageIn(text: string): AgeFile | Finding {
  const bytes = unarmoured(text);
  if (!bytes) return finding('seal-armour', {}, message);
  const file = readAgeFile(bytes);
  if (file === 'version') return finding('seal-version', {}, message);
  return file === 'header' ? finding('seal-header', {}, message) : file;
}

// The payload of age is a nonce, and for each chunk of 64 KiB a tag: no step of ours has more than one chunk.
const overhead = 16 + 16;

function sizeFindings({ payload }: AgeFile): Finding[] {
  return steps.includes(payload.length - overhead)
    ? []
    : [finding('seal-size', { bytes: payload.length }, message)];
}
