// Names of publishers and ids of offers: when two spellings are of one name, and which of them is shown.
import { receiptOrder } from './number.ts';
import { visibleOf } from './yaml/plain-characters.ts';

/** What all spellings of a name have in common: neither case nor form, invisible characters or blanks tell names apart. */
export function nameKey(name: string): string {
  // What was folded may have other forms.
  return keyOnce(keyOnce(name));
}

function keyOnce(name: string): string {
  return visibleOf(folded(visibleOf(name).normalize('NFKD')).normalize('NFKC')).replaceAll(/\s+/g, ' ');
}

// Unicode's full case folding, which JavaScript does not offer: ß is ss, and every sigma is one. The dotless i of Turkish
// is a letter of its own, whose capital is not.
function folded(text: string): string {
  return text
    .replaceAll(/[^ı]+/g, (part) => part.toLowerCase().toUpperCase().toLowerCase())
    .replaceAll('ς', 'σ');
}

export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** A name as the report of a ticket spells it. */
interface Spelling {
  name: string;
  number: string;
}

/** The spelling to show for each name, by its key: the one of the latest report. */
export function shownNames(spellings: Iterable<Spelling>): Map<string, string> {
  const latest = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const key = nameKey(spelling.name);
    const known = latest.get(key);
    if (known === undefined || receiptOrder(spelling.number, known.number) > 0) latest.set(key, spelling);
  }
  return new Map(Array.from(latest, ([key, { name }]) => [key, name]));
}
