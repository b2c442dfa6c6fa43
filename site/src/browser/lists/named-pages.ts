// Offers and publishers whose names somebody types, each with its page.
import { nameKey, shownNames } from '../../../../scripts/ticket/name.ts';
import type { Found } from '../../search/lookup.ts';
import { closeness } from '../../search/typos.ts';
import { answers, wordsAsked, wordsIn } from '../../search/words.ts';
import { publisherNames } from '../../view/lists/facets.ts';
import { digestPath, plainPath } from '../../view/path-form.ts';

const most = 3;

export interface NamedPage {
  kind: 'offer' | 'publisher';
  label: string;
  /** Below the folder of the language. */
  path: string;
}

interface Name {
  kind: NamedPage['kind'];
  /** What leads to the page, and what it is found by beside that. */
  key: string;
  label: string;
  found: string;
}

type Names = Pick<Found, 'entries' | 'catalogue'>;

/** The pages for a text among what a search found, those that begin with it first. */
export async function namedPages(text: string, names: Names): Promise<NamedPage[]> {
  const asked = nameKey(text);
  const all = namesIn(names);
  const holding = all
    .filter((name) => name.found.includes(asked))
    .toSorted((one, other) => one.found.indexOf(asked) - other.found.indexOf(asked));
  const first = (holding.length > 0 ? holding : all.filter((name) => isNearly(name, text))).slice(0, most);
  const pages = await Promise.all(first.map(pageOf));
  return pages.flatMap((page) => page ?? []);
}

/** Whether each word of a text is one of the name's, or was mistyped. */
function isNearly({ found }: Name, text: string): boolean {
  const words = wordsIn(found);
  const isOne = (asked: string) =>
    words.some((word) => answers(word, asked) || closeness(asked, word) !== null);
  const asked = wordsAsked(text);
  return asked.length > 0 && asked.every(isOne);
}

function namesIn({ entries, catalogue }: Names): Name[] {
  // Before a person of the desk has read a report, none of its offers has a page.
  const read = entries.filter(({ acknowledged, outcome }) => acknowledged && outcome !== 'spam');
  const ids = shownNames(read.flatMap(({ number, offers }) => offers.map((name) => ({ number, name }))));
  const labels = new Map(Array.from(ids, ([key, id]) => [key, { label: id, found: key }]));
  for (const [id, name] of catalogue)
    labels.set(nameKey(id), { label: name || id, found: `${nameKey(name)} ${nameKey(id)}`.trim() });
  return [
    ...Array.from(labels, ([key, name]): Name => ({ kind: 'offer', key, ...name })),
    ...Array.from(publisherNames(entries), ([key, label]): Name => {
      return { kind: 'publisher', key, label, found: key };
    }),
  ];
}

// A page that is not secure has no digests, so that it misses pages of strange names.
async function pageOf({ kind, key, label }: Name): Promise<NamedPage | null> {
  const plain = plainPath(key);
  if (plain !== null) return { kind, label, path: `${kind}s/${plain}/` };
  if (!isSecureContext) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { kind, label, path: `${kind}s/${digestPath(key, hex)}/` };
}
