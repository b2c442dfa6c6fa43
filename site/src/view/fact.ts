// A fact with its name, as the pages list them: flat enough to print without a thought.

import type { TagView } from './lists/rows.ts';
import type { MomentView } from './moment.ts';
import type { DueView } from './ticket/due.ts';
import type { ListedLink } from './ticket/identifiers.ts';
import type { VectorView } from './ticket/vector.ts';

export type Value =
  | { kind: 'words'; text: string }
  /** In words, that there is no value. */
  | { kind: 'absent'; text: string }
  | { kind: 'tag'; tag: TagView }
  | { kind: 'moment'; moment: MomentView }
  | { kind: 'due'; due: DueView }
  | { kind: 'link'; text: string; address: string }
  /** What somebody wrote, each with its page where it has one. */
  | { kind: 'places'; items: readonly Place[] }
  /** What somebody wrote, as it stands. */
  | { kind: 'said'; text: string }
  /** The same in Markdown. */
  | { kind: 'prose'; text: string }
  /** As it stands, with a button that copies it. */
  | { kind: 'copied'; text: string }
  /** What machines made or read, with a button of that name which copies it. */
  | { kind: 'code'; text: string; button: string }
  /** The same in several pieces, without a button. */
  | { kind: 'codes'; items: readonly string[] }
  | { kind: 'links'; links: readonly ListedLink[] }
  | { kind: 'vectors'; vectors: readonly VectorView[] }
  /** What somebody wrote in several pieces; steps are taken in their order. */
  | { kind: 'list' | 'steps'; items: readonly string[] };

interface Place {
  text: string;
  address: string | null;
}

export interface Fact {
  label: string;
  value: Value;
  /** What the value means. */
  note?: string;
}

/** A fact about a value that may be absent: none or one. */
export function fact<Content>(
  label: string,
  content: Content | undefined | null,
  value: (content: Content) => Value,
  note?: string,
): Fact[] {
  if (content === undefined || content === null) return [];
  return [{ label, value: value(content), ...(note !== undefined && { note }) }];
}

export const said = (text: string): Value => ({ kind: 'said', text });
export const absent = (text: string): Value => ({ kind: 'absent', text });
export const inWords = (text: string): Value => ({ kind: 'words', text });
export const list = (items: readonly string[]): Value => ({ kind: 'list', items });
