// A build upon what another one left: the same, byte for byte, as one that begins with nothing.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type Built, built, type Desk } from './testing/build.ts';
import { textsIn } from './testing/pages.ts';
import { afterwards, canaryReport, configuration, freshTicket } from './testing/tickets.ts';

// Five builds on a busy machine. Milliseconds.
const patience = 240_000;

const quiet = freshTicket({ sequence: 1 });
const told = afterwards(
  freshTicket({ sequence: 2, report: canaryReport('shown', { disclosure: 'public' }) }),
  '/ack P2 high',
);
const leaving = afterwards(
  freshTicket({ sequence: 3, report: canaryReport('gone', { disclosure: 'public' }) }),
  '/ack P2 high',
);
const coming = freshTicket({ sequence: 4 });
// Links to the page of another ticket as soon as that one has a page.
const duplicate = afterwards(freshTicket({ sequence: 5 }), `/duplicate ${coming.number}`);

const first: Desk = { tickets: [quiet, told, leaving, duplicate] };
const changed: Desk = { tickets: [quiet, afterwards(told, '/severity low'), coming, duplicate] };
const settings = configuration.replace('[en, fr]', '[fr, en]').replace('Desk of the tests', 'Another desk');
const settled: Desk = { ...changed, others: { '.github/desk.yml': settings } };

const page = (number: string) => `tickets/${number}/index.html`;
const mark = '<!-- not made anew -->';
// In the next month, so that the moment at the foot of the pages has another length than before.
const before = '2026-06-09T18:00:00-07:00';
const after = '2026-07-10T09:00:00-07:00';

type Texts = Readonly<Record<string, string>>;
/** What stands there after the first build, a second one upon it and a third one upon both, and what should. */
let found: { first: Texts; changed: Texts; settled: Texts };
let expected: { changed: Texts; settled: Texts };

beforeAll(async () => {
  const [site, fresh, other] = await Promise.all([
    built(first, before),
    built(changed, after),
    built(settled, after),
  ]);
  expected = { changed: texts(fresh), settled: texts(other) };
  for (const { number } of first.tickets) appendFileSync(join(site.folder, page(number)), mark);
  const atFirst = texts(site);
  await site.again(changed, after);
  const once = texts(site);
  await site.again(settled, after);
  found = { first: atFirst, changed: once, settled: texts(site) };
  for (const one of [site, fresh, other]) one.remove();
}, patience);

function texts({ folder }: Built): Texts {
  return Object.fromEntries(textsIn(folder));
}

function marked(some: Texts): string[] {
  return Object.keys(some).filter((path) => some[path]?.includes(mark));
}

it('pages of tickets that did not change are kept, and no others', () => {
  expect(marked(found.changed)).toEqual([page(quiet.number)]);
});

it('the advisory of a ticket that has gone goes with it', () => {
  const ofAdvisories = (some: Texts, name: string) =>
    Object.keys(some).filter((path) => path.includes('csaf') && path.includes(name));
  const name = leaving.number.toLowerCase();
  expect(ofAdvisories(found.first, name)).not.toEqual([]);
  expect(ofAdvisories(found.changed, name)).toEqual([]);
});

it('everything is as if there had been no other: records that changed, came and went, and the time', () => {
  const unmarked = Object.entries(found.changed).map(([path, text]) => [path, text.replace(mark, '')]);
  expect(Object.fromEntries(unmarked)).toEqual(expected.changed);
});

it('so it is with other settings and with the languages in another order', () => {
  expect(found.settled).toEqual(expected.settled);
});
