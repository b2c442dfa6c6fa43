// The index of the search in a browser: each of its files is asked for once, when somebody first needs it.
import { readNumber } from '../../../../scripts/ticket/number.ts';
import { type Found, lookedUp } from '../../search/lookup.ts';
import { numberWord } from '../../search/words.ts';

/** Where the index is, what the desk's numbers begin with, and whether the index is split. */
export interface IndexPlace {
  address: string;
  prefixes: readonly string[];
  isSplit: boolean;
}

/** The place of the index as the search of the page gives it. */
export function indexPlace(form: HTMLElement): IndexPlace {
  const { index = '', prefixes = '', split } = form.dataset;
  return { address: index, prefixes: prefixes.split(' '), isSplit: split !== undefined };
}

const loading = new Map<string, Promise<unknown>>();

/**
 * The tickets among which those are that a text asks for. Rejects when a file cannot be had; the next call asks for it again.
 */
export function loadedEntries({ address, prefixes }: IndexPlace, text: string): Promise<Found> {
  const load = (name: string | null) =>
    loaded(name === null ? address : address.replace(/\.json$/, `/${name}.json`));
  return lookedUp(load, text, numbersIn(text, prefixes).map(numberWord));
}

function numbersIn(text: string, prefixes: readonly string[]): string[] {
  const reading = readNumber(text, prefixes);
  if (reading.kind === 'right') return [reading.number];
  return reading.kind === 'mistyped' && reading.expected !== undefined ? [reading.expected] : [];
}

function loaded(address: string): Promise<unknown> {
  const known = loading.get(address) ?? load(address);
  loading.set(address, known);
  known.catch(() => loading.delete(address));
  return known;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
