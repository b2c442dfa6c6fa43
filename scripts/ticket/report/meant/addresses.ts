// Web addresses as people paste them: with commas behind, in brackets, or several on one line.
import { bare, visibleOf } from '../../yaml/plain-characters.ts';

const longest = 20_000;
const separated = /[\s,;]https?:\/\//gi;
// Dashes that only a word processor sets; the longer ones are letters of some addresses.
const hyphen = /[\u2010\u2011\u2212\uFE63\uFF0D]/g;

/** The addresses that a text surely names, and nothing besides; null where it may say anything else. */
export function addressesIn(text: string): string[] | null {
  if (text.length > longest) return null;
  const found = partsOf(bare(visibleOf(text))).map(addressIn);
  return found.every((one) => one !== null) ? found : null;
}

/** One part for each address that something separates from the one before. */
function partsOf(text: string): string[] {
  const further = [...text.matchAll(separated)].map(({ index }) => index + 1);
  const starts =
    further[0] !== undefined && trimmed(text.slice(0, further[0])) === '' ? further : [0, ...further];
  return starts.map((start, place) => trimmed(text.slice(start, starts[place + 1] ?? text.length)));
}

function addressIn(text: string): string | null {
  const [, inside = text] = /^<([^<>]*)>[,;]?$/.exec(text) ?? [];
  const [, scheme = '', behind = ''] =
    /^(https?):\/\/([^\s<>"]+)$/i.exec(trimmed(inside).replaceAll(hyphen, '-')) ?? [];
  const path = behind.search(/[/?#]/);
  const host = path === -1 ? behind : behind.slice(0, path);
  return host === ''
    ? null
    : `${scheme.toLowerCase()}://${host.replaceAll(/\p{Dash}/gu, '-').toLowerCase()}${behind.slice(host.length)}`;
}

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
}
