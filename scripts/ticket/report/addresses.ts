// Web addresses as people paste them: with commas behind, in brackets, or several on one line.
import { bare, visibleOf } from '../yaml/plain-characters.ts';

const longest = 20_000;
const separators = /[\s,;]+(?=https?:\/\/)/gi;
// Dashes that only a word processor sets; the longer ones are letters of some addresses.
const hyphen = /[\u2010\u2011\u2212\uFE63\uFF0D]/g;

/** The addresses that a text surely names, and nothing besides; null where it may say anything else. */
export function addressesIn(text: string): string[] | null {
  if (text.length > longest) return null;
  const parts = bare(visibleOf(text)).replaceAll(separators, '\n').split('\n');
  const found = parts.map((part) => addressIn(part.trim()));
  return found.every((one) => one !== null) ? found : null;
}

function addressIn(text: string): string | null {
  const [, inside = text] = /^<([^<>]*)>[,;]?$/.exec(text) ?? [];
  const [, scheme = '', host = '', rest = ''] =
    /^(https?):\/\/([^\s/?#<>"]+)([^\s<>"]*)$/i.exec(trimmed(inside).replaceAll(hyphen, '-')) ?? [];
  return scheme === ''
    ? null
    : `${scheme.toLowerCase()}://${host.replaceAll(/\p{Dash}/gu, '-').toLowerCase()}${rest}`;
}

function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && ',;'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
}
