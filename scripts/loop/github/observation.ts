// Observes the desk on GitHub: first every pull request in outline with its record, then closely what may have news.
import type { Client } from '../../forge/github/client.ts';
import { isTooHeavy } from '../../forge/github/errors.ts';
import { firstLooks, type Hidden } from '../../forge/github/first-looks.ts';
import { bytesAt, submittedFiles } from '../../forge/github/objects.ts';
import { type Overview, observedOverview } from '../../forge/github/overview.ts';
import { ownAccounts, type SeenPull, seenPulls } from '../../forge/github/pulls.ts';
import { lastGoodRun } from '../../forge/github/roles.ts';
import { affordableLooks } from '../../plan/pull-request/fair/budget.ts';
import { fairReading, pagesAtFirst, pagesAtLast } from '../../plan/pull-request/fair/fair-reading.ts';
import { inTurn, type Turn, turnsOf } from '../../plan/pull-request/fair/turns.ts';
import { isSettled, receiptMarker, submittedPath } from '../../plan/pull-request/judgement.ts';
import type {
  OwnComment,
  Pull,
  PullOutline,
  RepositoryFacts,
  Stored,
  SubmittedFile,
} from '../../plan/pull-request/pull-facts.ts';
import { numbersOf } from '../../plan/pull-request/pull-request.ts';
import { speakers } from '../../plan/pull-request/spoken/unheard.ts';
import { markerOf } from '../../plan/replies/answers/marker.ts';
import { isNewReport, needsLook, type Period } from '../../plan/replies/attention.ts';
import { goneLabel, inOwnSpelling, refusedLabel } from '../../plan/replies/labels.ts';
import { DAY, MINUTE } from '../../ticket/clock/instant.ts';
import { configurationPath, type Desk, readConfiguration } from '../../ticket/desk/configuration.ts';
import { isOwnFork } from '../../ticket/desk/fork.ts';
import { isNamed } from '../../ticket/login.ts';
import { recordPath } from '../../ticket/number.ts';
import { problem } from '../../ticket/problem.ts';
import { readRecord } from '../../ticket/record/record.ts';
import type { Reading } from '../../ticket/yaml/document.ts';
import { observedRepository, readOthers } from './exposure.ts';
import { observedStray } from './stray.ts';

/** So few open pull requests are all looked at in every run: that asks for less than to find out what is new. */
const quiet = 25;
/** So many new versions of reports are read and judged in one run: about as many as it can answer. */
const mostRead = 100;
/** What GitHub shows may lag behind what it holds. */
const lag = 10 * MINUTE;

/** The workflow whose last good run says what was seen before. */
const workflow = 'desk.yml';

export interface Look {
  client: Client;
  /** Epoch milliseconds. */
  at: number;
  /** Look at everything closely, whatever was seen before: what an earlier run left or lost is found so. */
  isThorough: boolean;
  /** Look at these alone, by number, and read them to their end: everyone else was answered before. */
  heavy: ReadonlySet<number> | null;
}

export interface Observation {
  desk: Desk;
  overview: Overview;
  /** What lies where the record of each pull request belongs, by the number of the pull request. */
  stored: ReadonlyMap<number, Stored>;
  /** Those that were looked at closely, oldest first. */
  pulls: readonly Pull[];
  /** Looked at as well, but there were more new versions of reports than a run can judge. */
  later: readonly Pull[];
  /** How many more should have been looked at, but for GitHub's limits; and those that are too heavy for GitHub to show. */
  unseen: number;
  hidden: readonly PullOutline[];
  /** Those that failed in a way that nobody knows. */
  failed: readonly PullOutline[];
  /** Those on which too much was said to read it before others were answered; and those of whose reviews a part was left out. */
  unread: readonly PullOutline[];
  cut: readonly PullOutline[];
  /** New reports whose accounts have had their share of the hour. */
  waiting: readonly PullOutline[];
  turns: ReadonlyMap<number, Turn>;
  repository: RepositoryFacts;
  /** Paths of reports on the default branch, where no one answers them; `isNew` since the last good run. */
  stray: { paths: readonly string[]; isNew: boolean };
  /** Remarks before this instant (epoch milliseconds) were heard; null where nobody can say. */
  settledBefore: number | null;
}

/** The whole observation, or the problems of the configuration that keep the desk from its work. */
export async function observe(look: Look): Promise<Reading<Observation>> {
  const { client, at, isThorough } = look;
  let last: number | null = null;
  const overview = await overviewOf(client, async (open, branch) => {
    last = open > quiet ? await lastGoodRun(client, workflow, branch) : null;
    return last === null ? at - 7 * DAY : last - DAY;
  });
  const { content: desk, problems } = configurationOf(overview, client);
  if (desk === null) return { content: null, problems };
  const period: Period = { since: last === null || isThorough ? null : last - lag, at };
  const turns = turnsOf([...overview.open, ...overview.closed]);
  const looked = await observePulls(look, overview, desk, period, turns);
  const { stored, waiting, unread, cut, failed } = looked;
  const { pulls, hidden, later } = await withFiles(client, looked, turns);
  last ??= hasOldWords(pulls, stored, at) ? await lastGoodRun(client, workflow, overview.branch) : null;
  const settledBefore = last === null ? null : last - DAY;
  const repository = await observedRepository(client, overview, pulls, stored, desk);
  const stray = await observedStray(client, overview, desk, workflow);
  return {
    content: {
      ...{ desk, overview, stored, pulls, settledBefore, waiting, unread, cut, failed, turns },
      ...{ repository, stray },
      unseen: looked.unseen + later.length,
      later,
      hidden: [...looked.hidden, ...hidden],
    },
    problems: [],
  };
}

async function overviewOf(client: Client, since: Parameters<typeof observedOverview>[2]): Promise<Overview> {
  const overview = await observedOverview(client, goneLabel, since);
  return { ...overview, open: overview.open.map(spelled), closed: overview.closed.map(spelled) };
}

function spelled<Outline extends PullOutline>(outline: Outline): Outline {
  return { ...outline, labels: inOwnSpelling(outline.labels) };
}

// On a quiet desk nobody has asked yet; but a command that nobody could carry out then must not wake up much later.
function hasOldWords(pulls: readonly Pull[], stored: Looked['stored'], at: number): boolean {
  return pulls.some((pull) => {
    const lies = stored.get(pull.number);
    const record = lies?.kind === 'record' ? lies.record : null;
    return speakers(record, { pull, settledBefore: null }).some((one) => one.at < at - DAY);
  });
}

function configurationOf({ configuration, isFork }: Overview, client: Client): Reading<Desk> {
  if (configuration === null)
    return { content: null, problems: [problem('desk-missing', {}, configurationPath)] };
  const reading = readConfiguration(new TextEncoder().encode(configuration));
  const expected = `${client.owner}/${client.repository}`;
  if (!isFork || reading.content === null || isOwnFork(reading.content, expected)) return reading;
  return { content: null, problems: [problem('desk-fork', { expected }, configurationPath)] };
}

interface Looked {
  stored: ReadonlyMap<number, Stored>;
  seen: readonly SeenPull[];
  unseen: number;
  hidden: readonly PullOutline[];
  failed: readonly PullOutline[];
  unread: readonly PullOutline[];
  cut: readonly PullOutline[];
  waiting: readonly PullOutline[];
}

// What is open and was updated lately is looked at along with the records, in the same request; then whatever else may
// have news. Of a closed one that depends on its record: without any, nobody waits for an answer there.
// Where GitHub refused something before it may do so again: those come last, each for itself, and hold no other up.
async function observePulls(
  { client, at, heavy }: Look,
  overview: Overview,
  desk: Desk,
  period: Period,
  turns: Observation['turns'],
): Promise<Looked> {
  const outlines = [...overview.open, ...overview.closed].filter(({ number }) => heavy?.has(number) ?? true);
  const places = outlines.flatMap((outline) =>
    numbersOf(outline, desk).map((number) => ({ pull: outline.number, path: recordPath(number) })),
  );
  const expressions = places.map(({ path }) => `${overview.head}:${path}`);
  const isEarly = (outline: PullOutline) => (turns.get(outline.number)?.due ?? 0) > period.at;
  const changed = outlines.filter(
    (outline) =>
      outline.isOpen && outline.updatedAt >= (period.since ?? 0) && !isRefused(outline) && !isEarly(outline),
  );
  const early = inTurn(changed, turns).slice(0, quiet);
  const first = await firstLooks(client, idsOf(early), { along: expressions });
  const others = expressions.slice(first.bytes.length);
  const bytes = [...first.bytes, ...(await bytesAt(client, others))];
  const stored = new Map<number, Stored>();
  for (const [place, { pull, path }] of places.entries())
    if ((stored.get(pull) ?? absent) === absent) stored.set(pull, storedAs(path, bytes[place] ?? null, desk));
  const seen = new Set([...first.wires, ...first.hidden].map(({ id }) => id));
  const wanted = outlines.filter(
    (outline) =>
      !seen.has(outline.id) && needsLook(outline, stored.get(outline.number) ?? absent, desk, period),
  );
  const waiting = wanted.filter(
    (outline) => isEarly(outline) && isNewReport(outline, stored.get(outline.number) ?? absent),
  );
  const late = inTurn(
    wanted.filter((outline) => !waiting.includes(outline)),
    turns,
  );
  const most = affordableLooks(client.allowances.points ?? Number.MAX_SAFE_INTEGER);
  const within = late.slice(0, most);
  const isYoung = (outline: PullOutline) => isNewReport(outline, stored.get(outline.number) ?? absent);
  const young = new Set(idsOf(outlines.filter(isYoung)));
  const sizeOf = (outline: PullOutline) =>
    isRefused(outline) ? 'alone' : isYoung(outline) ? 'young' : 'usual';
  const looks = [first];
  for (const size of ['usual', 'young', 'alone'] as const) {
    const some = within.filter((outline) => sizeOf(outline) === size);
    looks.push(await firstLooks(client, idsOf(some), { size }));
  }
  const seenNow = await seenPulls(
    client,
    ownAccounts(overview.self, desk.earlier_accounts),
    looks.flatMap(({ wires }) => wires),
    {
      choose: (loads) =>
        heavy === null ? fairReading(loads, pagesAtFirst, null) : fairReading(loads, pagesAtLast, at),
      isNamed: (login) => isNamed(login, desk.staff.users),
      isYoung: (id) => young.has(id),
    },
  );
  const hidden = [...looks, seenNow].flatMap((one) => one.hidden);
  const among = (ids: readonly string[]) => outlines.filter(({ id }) => ids.includes(id));
  return {
    stored,
    seen: seenNow.pulls.toSorted((one, other) => one.number - other.number),
    unseen: Math.max(0, late.length - most),
    hidden: among([...idsOf(hidden.filter(isHeavy)), ...seenNow.unreadable]),
    failed: among(idsOf(hidden.filter((one) => !isHeavy(one)))),
    unread: among(seenNow.unread),
    cut: among(seenNow.cut),
    waiting,
  };
}

function isHeavy({ cause }: Hidden): boolean {
  return isTooHeavy(cause);
}

function isRefused({ labels }: PullOutline): boolean {
  return labels.includes(refusedLabel);
}

const absent: Stored = { kind: 'absent' };

function idsOf(outlines: readonly { id: string }[]): string[] {
  return outlines.map(({ id }) => id);
}

function storedAs(path: string, bytes: Uint8Array | null, desk: Desk): Stored {
  if (bytes === null) return absent;
  const { content, problems } = readRecord(path, bytes, desk);
  return content === null ? { kind: 'unreadable', problems } : { kind: 'record', record: content };
}

// Only files that were not judged before are read, and of those that nobody has answered no more than can be answered.
async function withFiles(
  client: Client,
  { seen, stored }: Looked,
  turns: Observation['turns'],
): Promise<{ pulls: Pull[]; hidden: Pull[]; later: Pull[] }> {
  const all = seen.map(
    (pull): Pull => ({ ...spelled(pull), own: pull.own.flatMap(ownComment), file: null, others: null }),
  );
  const toRead = all.filter(
    (pull) => submittedPath(pull.changes) !== null && !isSettled(pull, stored.get(pull.number) ?? absent),
  );
  const unanswered = toRead.filter((pull) => receiptMarker(pull)?.head !== pull.head.oid);
  const later = new Set(inTurn(unanswered, turns).slice(mostRead));
  const pulls = all.filter((pull) => !later.has(pull));
  const unread = toRead
    .filter((pull) => !later.has(pull))
    .map(({ number, head, changes }) => ({ number, head: head.oid, path: submittedPath(changes) ?? '' }));
  const files = await submittedFiles(client, unread);
  const others = await readOthers(client, pulls, stored);
  const found = new Map(unread.map(({ number }, place) => [number, files[place]]));
  const isShown = ({ number }: Pull) => found.get(number) !== 'hidden';
  return {
    pulls: pulls.filter(isShown).map((pull) => ({
      ...{ ...pull, file: fileIn(found.get(pull.number)), others: others.get(pull.number) ?? null },
    })),
    hidden: pulls.filter((pull) => !isShown(pull)),
    later: [...later],
  };
}

function fileIn(found: SubmittedFile | 'hidden' | undefined): SubmittedFile | null {
  return found === 'hidden' ? null : (found ?? null);
}

function ownComment({ id, body, at }: Omit<OwnComment, 'key'>): OwnComment[] {
  const marker = markerOf(body);
  return marker ? [{ id, key: marker.key, body, at }] : [];
}

/** Whether records exist at some numbers (right in form). */
export async function recorded(
  client: Client,
  head: string,
  numbers: readonly string[],
): Promise<Set<string>> {
  const bytes = await bytesAt(
    client,
    numbers.map((number) => `${head}:${recordPath(number)}`),
  );
  return new Set(numbers.filter((_, place) => bytes[place] !== null));
}
