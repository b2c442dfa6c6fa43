// One of a few words, a yes or no, and a count, in the spellings that can only mean one of them.
import { plain, wordOf } from '../../yaml/plain-characters.ts';

const synonyms: Readonly<Record<string, string | boolean>> = {
  ...{ yes: true, y: true, on: true, oui: true, vrai: true, true: true },
  ...{ no: false, n: false, off: false, non: false, faux: false, false: false },
  ...{ not_known: 'unknown', inconnu: 'unknown', je_ne_sais_pas: 'unknown' },
  ...{ english: 'en', anglais: 'en', french: 'fr', français: 'fr', francais: 'fr' },
  ...{ incident: 'security_incident' },
};

/** The one of these values that a text surely means; undefined where it means none of them. */
export function choiceIn(text: string, allowed: readonly unknown[]): unknown {
  if (text.length > 80) return undefined;
  const word = wordOf(text);
  const language = /^([a-z]{2})_[a-z]{2}(?:_[a-z0-9]{1,8})?$/.exec(word)?.[1];
  return [word, synonyms[word], language].find((one) => one !== undefined && allowed.includes(one));
}

/** The whole number that a text surely means: digits, also in groups of three that no decimal sign parts. */
export function countIn(text: string): number | null {
  const digits = plain(text.slice(0, 40));
  return /^\d{1,15}$|^\d{1,3}(?:[ '’_]\d{3}){1,4}$/.test(digits)
    ? Number(digits.replaceAll(/\D/g, ''))
    : null;
}
