// What is sealed as bytes: canonical JSON, filled up with spaces to one of a few sizes.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isMapping } from '../yaml/value.ts';
import { canonicalJson } from './canonical-json.ts';
import { steps } from './steps.ts';

/** The bytes to seal; null when they are more than the largest step holds. */
export function paddedJson(value: object): Uint8Array | null {
  const bytes = utf8ToBytes(canonicalJson(value));
  const size = steps.find((step) => bytes.length <= step);
  if (size === undefined) return null;
  const padded = new Uint8Array(size).fill(' '.charCodeAt(0));
  padded.set(bytes);
  return padded;
}

/** The mapping in bytes that were unsealed; null where they are of no step, or hold something else. */
export function mappingIn(bytes: Uint8Array): Record<string, unknown> | null {
  const value = steps.includes(bytes.length) ? parsed(bytes) : null;
  return isMapping(value) && !Array.isArray(value) ? value : null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
