// How each language sets quotes, lists, numbers and spaces, so that a sentence has only its words to think of.
import { oneLine } from '../ticket/yaml/visible-text.ts';

export interface Typography {
  /** A value or a piece of YAML inside a sentence: in the quotes of the language, on one visible line. */
  code: (text: string) => string;
  /** A whole number, with its thousands apart. */
  count: (number: number) => string;
  /** The items of a list such as `N, A, L`; whatever is more than a plain name is marked as code. */
  names: (list: string) => string[];
  /** "a, b or c" */
  either: (items: readonly string[]) => string;
  /** "a, b and c" */
  all: (items: readonly string[]) => string;
}

const noBreak = '\u00A0';
const narrowNoBreak = '\u202F';

export const english = typography(['“', '”'], ',', { or: 'or', and: 'and' });
export const french = typography([`«${noBreak}`, `${noBreak}»`], narrowNoBreak, { or: 'ou', and: 'et' });

function typography(
  [open, close]: readonly [string, string],
  thousands: string,
  { or, and }: { or: string; and: string },
): Typography {
  // A value comes from a stranger.
  const code = (text: string): string => `${open}${oneLine(text)}${close}`;
  return {
    code,
    count: (number) => `${number < 0 ? '-' : ''}${grouped(String(Math.abs(number))).join(thousands)}`,
    names: (list) => list.split(', ').map((name) => (/^\w+$/.test(name) ? name : code(name))),
    either: (items) => joined(items, or),
    all: (items) => joined(items, and),
  };
}

// From the right, three digits at a time.
function grouped(digits: string): string[] {
  const first = digits.length % 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/.{3}/g) ?? [])].filter(
    (part) => part !== '',
  );
}

function joined(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** French prose, typed with ordinary spaces: those that may not break are put in. Values are left as they are. */
export function fr(prose: TemplateStringsArray, ...values: readonly string[]): string {
  return prose.map((part, place) => withFrenchSpaces(part) + (values[place] ?? '')).join('');
}

function withFrenchSpaces(prose: string): string {
  return prose.replaceAll(/ (?=[;!?])/g, narrowNoBreak).replaceAll(/ (?=[:»%]|Kio\b)|(?<=«) /g, noBreak);
}

/** What people call a value; the value itself where it has no label. */
export function labelIn(labels: Readonly<Record<string, { label: string }>>, value: string): string {
  return labels[value]?.label ?? value;
}
