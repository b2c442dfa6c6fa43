// Affected versions are told in words: this reads the few forms that can mean only one thing, and leaves the others alone.

/** `from` and `to` are the ends of a range, absent where it is open; `includesTo` says whether the upper one is affected itself. */
export type Versions =
  | { kind: 'one'; version: string }
  | { kind: 'range'; from?: string; to?: string; includesTo: boolean }
  | { kind: 'words' };

type Meaning = (one: string, other: string) => Versions;

const between: Meaning = (from, to) => ({ kind: 'range', from, to, includesTo: true });
const below: Meaning = (to) => ({ kind: 'range', to, includesTo: false });
const upTo: Meaning = (to) => ({ kind: 'range', to, includesTo: true });
const since: Meaning = (from) => ({ kind: 'range', from, includesTo: true });

// `V` stands for a version.
const forms: readonly (readonly [string, Meaning])[] = [
  ['V', (version) => ({ kind: 'one', version })],
  ['(?:from |de )?V (?:to|through|à|-|–) V', between],
  ['>= ?V,? ?<= ?V', between],
  ['>= ?V,? ?< ?V', (from, to) => ({ kind: 'range', from, to, includesTo: false })],
  ['(?:before |prior to |avant (?:la )?|< ?)V', below],
  ['<= ?V', upTo],
  ['V and (?:earlier|before)', upTo],
  ['V et (?:versions )?antérieures', upTo],
  ['>= ?V', since],
  ['V and (?:later|after)', since],
  ['à partir de (?:la )?V', since],
];

const version = String.raw`(\d+(?:\.\d+)*(?:[-+][0-9A-Za-z.]+)?)`;
const readers = forms.map(
  ([form, meaning]) => [new RegExp(`^${form.replaceAll('V', version)}$`, 'i'), meaning] as const,
);

/** What a publisher's words on versions surely mean. */
export function versionsOf(text: string): Versions {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  for (const [form, meaning] of readers) {
    const [, one = '', other = ''] = form.exec(plain) ?? [];
    if (one !== '') return meaning(one, other);
  }
  return { kind: 'words' };
}
