// What people see in the end on the rehearsal GitHub, as plain data: two desks that ended alike have equal pictures.
import { markerOf } from '../../plan/replies/answers/marker.ts';
import { entriesOf, treeOfCommit } from '../rehearsal/git/trees.ts';
import { nodeId } from '../rehearsal/world/node-id.ts';
import type { Pull, State, Written } from '../rehearsal/world/state.ts';
import type { World } from '../rehearsal/world/world.ts';

export interface Picture {
  /** The texts below `tickets/` on the default branch, by their paths. */
  records: Readonly<Record<string, string>>;
  pulls: Readonly<Record<number, PullPicture>>;
}

interface PullPicture {
  state: Pull['state'];
  labels: readonly string[];
  /** The desk's comments by their keys: one text each, as long as nothing is said twice. */
  said: Readonly<Record<string, readonly string[]>>;
  /** Each thing that the publisher was informed of, as often as that was. */
  announced: readonly string[];
  /** What the check runs on the head say, each conclusion once. */
  checks: readonly string[];
  /** The desk's reactions on what people wrote, by its name. */
  reactions: Readonly<Record<string, readonly string[]>>;
}

/** The end state of a world. Ids and commits have names in it that are the same in every world. */
export function pictureOf({ state, store }: World): Picture {
  const named = namesIn(state);
  const tip = state.refs.get(`refs/heads/${state.settings.defaultBranch}`) ?? '';
  const records = [...textsBelow(store, treeOfCommit(store, tip), '')].filter(([path]) =>
    path.startsWith('tickets/'),
  );
  return {
    records: Object.fromEntries(records.map(([path, text]) => [path, named(text)])),
    pulls: Object.fromEntries(
      [...state.pulls].map(([number, pull]) => [number, pullPicture(state, pull, named)]),
    ),
  };
}

/**
 * A picture in which it does not show which runs there were: all that one of them finds is announced by one comment. A
 * refusal that no run came to give, and a question that was answered before one asked it, are announced by none.
 */
export function pictureWithoutRuns({ records, pulls }: Picture): Picture {
  const all = Object.entries(pulls).map(([number, pull]) => {
    const said = Object.entries(pull.said)
      .filter(([key]) => !key.startsWith('news/'))
      .map(([key, bodies]) => [key, bodies.map((body) => body.replace(/ news:\d+(?= -->$)/, ''))]);
    const announced = pull.announced.filter((one) => !/number is|question/.test(one));
    return [number, { ...pull, said: Object.fromEntries(said), announced }];
  });
  return { records, pulls: Object.fromEntries(all) };
}

function* textsBelow(store: World['store'], tree: string | null, at: string): Generator<[string, string]> {
  for (const { mode, name, id } of entriesOf(store, tree).values()) {
    if (mode === '40000') yield* textsBelow(store, id, `${at}${name}/`);
    else yield [`${at}${name}`, store.get(id)?.bytes.toString() ?? ''];
  }
}

function pullPicture(state: State, pull: Pull, named: (text: string) => string): PullPicture {
  const said = new Map<string, string[]>();
  for (const { body } of pull.comments.filter((one) => isBot(state, one))) {
    const key = named(markerOf(body)?.key ?? '');
    said.set(key, [...(said.get(key) ?? []), named(body)]);
  }
  const news = [...said].flatMap(([key, bodies]) => (key.startsWith('news/') ? bodies : []));
  const checks = [...state.checkRuns.values()].filter(({ commit }) => commit === pull.head);
  return {
    state: pull.state,
    labels: pull.labels.flatMap((id) => state.labels.get(id)?.name ?? []).sort(),
    said: Object.fromEntries([...said].sort()),
    announced: news.flatMap((body) => body.match(/^\*\*.+\*\*$/gm) ?? []).sort(),
    checks: [...new Set(checks.map(({ conclusion }) => conclusion ?? ''))].sort(),
    reactions: Object.fromEntries(
      remarksOf(state, pull).map((one) => [named(`#${one.id}`), reactionsOf(state, one)]),
    ),
  };
}

function isBot({ users }: State, { authorId }: { authorId: number }): boolean {
  return users.get(authorId)?.type === 'Bot';
}

function reactionsOf(state: State, { reactions }: Written): string[] {
  return reactions
    .filter(({ userId }) => isBot(state, { authorId: userId }))
    .map(({ content }) => content)
    .sort();
}

function remarksOf(state: State, { comments, reviews }: Pull): Written[] {
  const spoken = comments.filter((one) => !isBot(state, one));
  return [...spoken, ...reviews, ...reviews.flatMap((review) => review.comments)];
}

// A digest of a receipt covers the commit of the submission, which has a name of its own in each world.
const receiptDigest = /receipt_sha256: [0-9a-f]{64}/g;

// What people made in the same order bears the same names: the commits, remarks and events of each pull request.
function namesIn(state: State): (text: string) => string {
  const names = new Map<string, string>();
  for (const pull of state.pulls.values()) {
    const note = (ids: readonly string[], kind: string) => {
      for (const [place, id] of ids.entries()) names.set(id, `${kind}-${pull.number}.${place}`);
    };
    const byHand = pull.events.filter(({ actorId }) => !isBot(state, { authorId: actorId }));
    note(pull.commits, 'commit');
    note(
      remarksOf(state, pull).map(({ id }) => String(id)),
      'remark',
    );
    note(
      byHand.map(({ type, id }) => nodeId(type, id, state.repository.id)),
      'event',
    );
  }
  return (text) =>
    text.replace(receiptDigest, 'receipt_sha256: …').replace(/[\w-]{10,}/g, (word) => nameIn(word, names));
}

// An anchor such as `issuecomment-34` is one word with its id.
function nameIn(word: string, names: ReadonlyMap<string, string>): string {
  const [, kind = '', id = ''] =
    /^(issuecomment-|pullrequestreview-|discussion_r|event-|)(.+)$/.exec(word) ?? [];
  const name = names.get(id);
  return name === undefined ? word : `${kind}${name}`;
}
