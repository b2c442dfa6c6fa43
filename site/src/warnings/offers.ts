// What the desk's advisories come to for each offer: which there are, which versions they name, and how it stands.
import { type KnownOffer, knownOffers } from '../../../scripts/ticket/desk/catalogue.ts';
import { nameKey } from '../../../scripts/ticket/name.ts';
import { receiptOrder } from '../../../scripts/ticket/number.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { DeskConfiguration } from '../../../scripts/ticket/ticket.ts';
import { type Advisory, advisoryOf } from '../advisories/advisory.ts';
import { epoch } from '../view/epoch.ts';
import type { Entry } from '../view/lists/entry.ts';
import { everything, filtered } from '../view/lists/filter.ts';

/** `fixed`: every problem that is known has a fix; versions without it are as affected as before. */
export type OfferState = 'open' | 'fixed' | 'removed';

/** What one advisory says of one offer. */
export interface Warning {
  advisory: Advisory;
  /** As the report has them, one for each time that it names the offer; null where it names no versions. */
  versions: (string | null)[];
  isFixed: boolean;
}

export interface OfferFacts {
  /** The key of its id. */
  key: string;
  /** As the catalogue spells it, or else the latest report. */
  id: string;
  known: KnownOffer | undefined;
  /** By the catalogue, or else by the latest report about it; null where neither names one. */
  publisher: string | null;
  /** Null where no warning stands. */
  state: OfferState | null;
  /** What stands, the latest first. */
  warnings: Warning[];
  /** What does not stand any more, the latest first. */
  takenBack: Advisory[];
}

type Desk = Pick<DeskConfiguration, 'catalogue'>;

/**
 * Every offer of the catalogue, and every one that an advisory is about: nobody gets a page here for a name before a person
 * of the desk has read the report. In the order of their keys; `names` are those of publishers as they are shown, by theirs.
 */
export function offersOf(
  desk: Desk,
  advisories: readonly Advisory[],
  names: ReadonlyMap<string, string> = new Map(),
): OfferFacts[] {
  const all = new Map<string, Advisory[]>();
  const of = (key: string) => {
    const some = all.get(key) ?? [];
    all.set(key, some);
    return some;
  };
  for (const key of knownOffers(desk).keys()) of(key);
  for (const advisory of advisories.filter(isShown)) {
    for (const key of new Set(advisory.report.offers.map(({ id }) => nameKey(id)))) of(key).push(advisory);
  }
  return [...all]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, some]) => offerFacts(desk, key, some))
    .map((facts) => ({ ...facts, publisher: shownName(facts.publisher, names) }));
}

/** Whether an offer has a page by the catalogue, or by this ticket alone. */
export function hasOfferPage(desk: Desk, ticket: VisibleTicket, id: string): boolean {
  const advisory = advisoryOf(ticket);
  return knownOffers(desk).has(nameKey(id)) || (advisory !== null && isShown(advisory));
}

function shownName(name: string | null, names: ReadonlyMap<string, string>): string | null {
  return name === null ? null : (names.get(nameKey(name)) ?? name);
}

function isShown({ ticket }: Advisory): boolean {
  return ticket.outcome !== 'spam';
}

function offerFacts(desk: Desk, key: string, advisories: readonly Advisory[]): OfferFacts {
  const latestFirst = advisories.toSorted(({ ticket: one }, { ticket: other }) =>
    receiptOrder(other.number, one.number),
  );
  const known = knownOffers(desk).get(key);
  const [latest] = latestFirst;
  const standing = latestFirst.filter(({ stands }) => stands);
  const warnings = standing.map((advisory) => warningOf(key, advisory));
  return {
    key,
    id: known?.id ?? entriesOf(key, latest)[0]?.id ?? key,
    known,
    publisher: known?.publisher || (latest?.report.publisher ?? null),
    state: stateOf(warnings),
    warnings,
    takenBack: latestFirst.filter(({ stands }) => !stands),
  };
}

function entriesOf(key: string, advisory: Advisory | undefined) {
  return (advisory?.report.offers ?? []).filter(({ id }) => nameKey(id) === key);
}

function warningOf(key: string, advisory: Advisory): Warning {
  const { report, ticket } = advisory;
  return {
    advisory,
    versions: entriesOf(key, advisory).map(({ versions }) => versions ?? null),
    isFixed: report.remediation.status === 'vendor_fix' || ticket.outcome === 'resolved',
  };
}

function stateOf(warnings: readonly Warning[]): OfferState | null {
  if (warnings.length === 0) return null;
  if (isRemoved(warnings)) return 'removed';
  return warnings.every(({ isFixed }) => isFixed) ? 'fixed' : 'open';
}

// Whichever ticket an offer was removed or reinstated on, the last word counts.
function isRemoved(warnings: readonly Warning[]): boolean {
  const [last] = warnings
    .flatMap(({ advisory }) => advisory.ticket.history.toReversed())
    .filter(({ offer_action: action }) => action === 'removed' || action === 'reinstated')
    .sort(({ at: one }, { at: other }) => epoch(other) - epoch(one));
  return last?.offer_action === 'removed';
}

/** The tickets about each offer in the usual order, by the key of its id. */
export function entriesByOffer(entries: readonly Entry[], now: number): Map<string, Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const entry of filtered(entries, everything, now)) {
    for (const key of new Set(entry.offers.map((id) => nameKey(id)))) {
      const some = all.get(key) ?? [];
      some.push(entry);
      all.set(key, some);
    }
  }
  return all;
}
