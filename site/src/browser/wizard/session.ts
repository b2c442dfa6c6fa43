// What the script knows while somebody answers, and the copy of it that a reload finds again.

import { neutralSlug } from '../../../../scripts/ticket/desk/forge-link.ts';
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import {
  choicesAlone,
  type Draft,
  type Reach,
  type Reader,
  type SealMode,
  type Typed,
} from '../../wizard/draft.ts';
import { reaches } from '../../wizard/embargo/readers.ts';
import { answersOnWay, type Neutral } from '../../wizard/embargo/way.ts';
import type { Place } from '../../wizard/places.ts';
import { sealModes, withoutSecrets } from '../../wizard/seal-step.ts';
import type { KeyPair } from '../../wizard/sealing.ts';
import { answersFrom } from '../../wizard/typed.ts';
import { part } from './dom.ts';
import type { Sayings } from './sayings.ts';

export interface Session {
  root: HTMLElement;
  language: Language;
  sayings: Sayings;
  /** The title of the whole page. */
  title: string;
  here: Place;
  typed: Typed;
  /** Reads answers in words; null until there are any. */
  reader: Reader | null;
  /** The name of the file to come, without its ending. */
  slug: string;
  /** The sealed file, and what it was made from. */
  sealed: { of: string; text: string } | null;
  /** The key for answers that was made here: its secret half is kept nowhere else. */
  key: KeyPair | null;
}

type Kept = Pick<Session, 'typed' | 'slug' | 'sealed' | 'key'>;

/** What is judged now. */
export function draftOf({ typed, language, root, ...session }: Session): Draft {
  const reader = session.reader ?? choicesAlone;
  const sealMode: SealMode = sealModes.find((mode) => mode === root.dataset.seal) ?? 'never';
  const where = { typed, sealMode, reach: reachOf(root) };
  const answers = answersOnWay(answersFrom(typed, language, reader), where, neutralIn(root));
  return { ...where, answers, reader, now: Date.now() };
}

/** Whether a desk on this machine serves the page, which takes reports itself. */
export function isLocalDesk(): boolean {
  return document.querySelector('meta[name="desk-api"][content="local"]') !== null;
}

// Whoever does not know better has to expect everyone.
function reachOf({ dataset }: HTMLElement): Reach {
  return isLocalDesk() ? 'folder' : (reaches.find((reach) => reach === dataset.reach) ?? 'everyone');
}

// Just what the page states.
function neutralIn(root: HTMLElement): Neutral {
  const text = (name: keyof Neutral) =>
    part(root, `[data-neutral="${name}"]`, HTMLElement).textContent.trim();
  return { offer: text('offer'), title: text('title'), description: text('description') };
}

// Several desks may share a host, so that each has a key of its own.
function keyOf({ root }: Pick<Session, 'root'>): string {
  return `report:${root.dataset.base}`;
}

/** What an earlier load of the page has kept, or nothing typed under a new name. */
export function resumed(root: HTMLElement): Kept {
  const kept = read(keyOf({ root }));
  const isWhole = typeof kept?.slug === 'string' && typeof kept.typed === 'object' && kept.typed !== null;
  const typed = isWhole ? texts(kept.typed as object) : {};
  return { ...fresh(), ...(isWhole && { typed, slug: String(kept.slug) }) };
}

// In the storage of the tab: it outlives a reload, and the tab does not outlive the person at a shared machine.
export function keep(session: Session): void {
  const { typed, slug } = session;
  attempt(() =>
    sessionStorage.setItem(keyOf(session), JSON.stringify({ typed: withoutSecrets(typed), slug })),
  );
}

/** Forgets everything, here and in the storage. */
export function wipe(session: Session): void {
  Object.assign(session, fresh());
  attempt(() => sessionStorage.removeItem(keyOf(session)));
}

function fresh(): Kept {
  const slug = neutralSlug(crypto.getRandomValues(new Uint8Array(8)));
  return { typed: {}, slug, sealed: null, key: null };
}

function read(key: string): { typed?: unknown; slug?: unknown } | null {
  return attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null')) ?? null;
}

function texts(kept: object): Typed {
  return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
}

// Storage can be forbidden or full; then the answers last as long as the page.
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
