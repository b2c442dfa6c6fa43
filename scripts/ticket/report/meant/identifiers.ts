// CVE and CWE identifiers: what is well formed, and the well formed spelling of what people type.
import { plain } from '../../yaml/plain-characters.ts';

// Nobody writes more than a few separators, and a small bound keeps the match short on any input.
const separators = String.raw`[\p{Dash}_:\s]{0,3}`;
const looseCve = new RegExp(String.raw`^(?:CVE${separators})?(\d{4})[\p{Dash}_\s]{1,3}(\d{4,19})$`, 'u');
// The pages of CVE, of the National Vulnerability Database and of their mirrors end in the identifier.
const cveAddress = /^https?:\/\/[^\s]{1,200}[/=](CVE-\d{4}-\d{4,19})\/?$/i;
const cweAddress = /^(?:https?:\/\/)?cwe\.mitre\.org\/data\/definitions\/(\d{1,6})(?:\.html)?$/i;
const looseCwe = new RegExp(String.raw`^(?:CWE${separators})?0{0,4}([1-9]\d{0,4})$`, 'u');

// The year of the first identifiers is 1999. Four digits may begin with zeros, five or more may not
// (MITRE, "Technical Guidance for Handling the New CVE ID Syntax"); 19 is the limit of the CVE Record Format.
const strictCve = /^CVE-(1999|[2-9]\d{3})-(?:\d{4}|[1-9]\d{4,18})$/;

// The CVE Record Format: `^CWE-[1-9][0-9]*$`, at most nine characters.
const strictCwe = /^CWE-[1-9]\d{0,4}$/;

/** Whether the text is a CVE identifier, exactly as CVE writes it: `CVE-2021-44228`. */
export function isCve(text: string): boolean {
  return strictCve.test(text);
}

/** The year in a CVE identifier, or undefined when the text is not one. */
export function cveYear(text: string): number | undefined {
  const year = strictCve.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The CVE identifiers that a text surely names, and nothing besides; null where it may say anything else. */
export function cvesIn(text: string): string[] | null {
  const parts = partsOf(text).flatMap((part) => part.split(/ (?=CVE)/i));
  const found = parts.map((part) => cveIn(part));
  return found.length > 0 && found.every((one) => one !== null) ? found : null;
}

function cveIn(part: string): string | null {
  const [, addressed] = cveAddress.exec(part) ?? [];
  const [, year, sequence] = looseCve.exec((addressed ?? part).toUpperCase()) ?? [];
  const identifier = `CVE-${year}-${sequence}`;
  return isCve(identifier) ? identifier : null;
}

const longest = 2_000;

// Between commas, semicolons and "and", without brackets and the full stop at the end.
function partsOf(text: string): string[] {
  if (text.length > longest) return [];
  const parts = plain(text).split(/[,;|]| (?:and|et|&|\+) /i);
  return parts
    .map((part) => part.replaceAll(/^[\s([<]{1,9}|[\s)\]>.]{1,9}$/g, ''))
    .filter((part) => part !== '');
}

/** Whether the text is a CWE identifier, exactly as CWE writes it: `CWE-79`. */
export function isCwe(text: string): boolean {
  return strictCwe.test(text);
}

/** The CWE identifiers that a text surely names, with or without the names of the weaknesses; null where it may say anything else. */
export function cwesIn(text: string): string[] | null {
  const parts = partsOf(text);
  const found = parts.map((part) => looseCwe.exec(cweAddress.exec(part)?.[1] ?? part.toUpperCase())?.[1]);
  if (found.length > 0 && found.every((one) => one !== undefined)) return found.map((one) => `CWE-${one}`);
  return namedCwes(text);
}

// `CWE-79: Improper Neutralization …`, several of them, and a name with its identifier in brackets.
function namedCwes(text: string): string[] | null {
  if (text.length > longest) return null;
  const pieces = plain(text).split(/\bCWE[-_: ]{0,2}0{0,4}(?=[1-9])/i);
  const [before = '', ...named] = pieces;
  const found = named.map((piece) => /^(\d{1,5})(?:[.,;)\] ]{0,3}$|:| ?[([]| - | \p{Lu})/u.exec(piece)?.[1]);
  const isNamedFirst = named.length === 1 && /[([]$/.test(before) && /^\d+[)\]]$/.test(named[0] ?? '');
  const isWhole = found.length > 0 && found.every((one) => one !== undefined);
  return isWhole && (/^[([\s]{0,9}$/.test(before) || isNamedFirst) ? found.map((one) => `CWE-${one}`) : null;
}
