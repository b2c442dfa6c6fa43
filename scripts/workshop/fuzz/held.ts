// What of the desk must hold after every run, whatever people did and however GitHub behaved.
import assert from 'node:assert/strict';
import { markerOf } from '../../plan/replies/answers/marker.ts';
import { readConfiguration } from '../../ticket/desk/configuration.ts';
import { readRecord } from '../../ticket/record/record.ts';
import type { Event, TicketRecord } from '../../ticket/ticket.ts';
import { entriesOf, treeOfCommit } from '../rehearsal/git/trees.ts';
import type { World } from '../rehearsal/world/world.ts';
import { staff } from './hands.ts';

/** The records on the default branch by their paths. */
export type Records = ReadonlyMap<string, TicketRecord>;

/** @throws where the branch holds anything but the configuration and records that `check` finds valid */
export function recordsOf({ state, store, clock }: World): Records {
  const tip = state.refs.get(`refs/heads/${state.settings.defaultBranch}`) ?? '';
  const files = new Map(filesBelow(store, treeOfCommit(store, tip), ''));
  const { content: desk } = readConfiguration(files.get('.github/desk.yml') ?? Buffer.from(''));
  assert.ok(desk, 'the configuration is as it was');
  return new Map(
    [...files]
      .filter(([path]) => !others.test(path))
      .map(([path, bytes]) => {
        const { content, problems } = readRecord(path, bytes, desk, clock.now());
        assert.ok(content, `${path}: ${JSON.stringify(problems)}`);
        return [path, content];
      }),
  );
}

/** What others have written there: the configuration, and what comes between two requests in bad weather. */
const others = /^(?:\.github\/desk\.yml$|sneaked-in\/)/;

function* filesBelow(store: World['store'], tree: string | null, at: string): Generator<[string, Buffer]> {
  for (const { mode, name, id } of entriesOf(store, tree).values()) {
    if (mode === '40000') yield* filesBelow(store, id, `${at}${name}/`);
    else yield [`${at}${name}`, store.get(id)?.bytes ?? Buffer.from('')];
  }
}

/** @throws where a record went, changed its receipt, or has another past than before */
export function holdsBetween(before: Records, after: Records, world: World): void {
  for (const [path, { number, receipt, history }] of before) {
    const now = after.get(path);
    assert.ok(now, `${path} is gone`);
    assert.deepEqual([now.number, now.receipt], [number, receipt], 'number and receipt stay');
    assert.deepEqual(now.history.slice(0, history.length), history, 'the history only grows');
  }
  const pulls = [...after.values()].map(({ receipt }) => receipt.submission.pull_request);
  assert.equal(new Set(pulls).size, pulls.length, 'one number for one pull request');
  for (const [path, record] of after) {
    assertOnce(before.get(path)?.history ?? [], record);
    assertAllowed(record, world);
  }
}

// Several commands of one comment are several events, but of one run.
function assertOnce(past: readonly Event[], { history }: TicketRecord): void {
  const known = new Set(past.map(sourceOf));
  const twice = history
    .slice(past.length)
    .filter((event) => sourceOf(event) !== null && known.has(sourceOf(event)));
  assert.deepEqual(twice, [], 'a comment acts once');
}

/** The comment, or the like, that caused an event; null where it was none. */
function sourceOf({ source }: Event): string | null {
  return source.includes('#') ? source : null;
}

function assertAllowed({ history, receipt }: TicketRecord, { state }: World): void {
  const authorId = state.pulls.get(receipt.submission.pull_request ?? 0)?.authorId ?? 0;
  const publisher = state.users.get(authorId)?.login ?? '';
  const strangers = history.filter(
    (event) => sourceOf(event) !== null && ![...staff, publisher].includes(event.by),
  );
  assert.deepEqual(strangers, [], 'a stranger changes nothing');
}

/** @throws where the desk wrote one comment twice */
export function holdsOfComments({ state }: World): void {
  for (const { number, comments } of state.pulls.values()) {
    const own = comments.filter(({ authorId }) => state.users.get(authorId)?.type === 'Bot');
    const keys = own.map(({ body }) => markerOf(body)?.key ?? 'no marker');
    assert.deepEqual(keys, [...new Set(keys)], `pull request ${number}: each comment of the desk once`);
    assert.ok(!keys.includes('no marker'));
  }
}
