// A run on GitHub from the start of its process to its end: it must cost what is open and new, not what has ever been.
import { type Bench, type Case, count, type Target } from './bench.ts';
import { desk } from './commands.ts';
import { closed, type DeskOnGitHub, deskOnGitHub, opened, restored } from './github-desks.ts';
import { afterwards } from './records.ts';
import { type Command, secondsOf } from './run.ts';

const few = 100;
const open = 5;
const seconds = 1;
const growth = 1.2;

const kinds = [
  { name: 'nothing new', event: 'schedule', submissions: 0, isFresh: false },
  { name: 'one submission', event: 'workflow_run', submissions: 1, isFresh: false },
  { name: 'the same, fresh', event: 'workflow_run', submissions: 1, isFresh: true },
] as const;
type Kind = (typeof kinds)[number];

export const github: Bench = {
  name: 'github',
  about: `a run on the rehearsal GitHub, ${open} pull requests being open`,
  runs: 21,
  prepared: async (ground) => {
    const sizes = [few, ground.large];
    const places: DeskOnGitHub[] = [];
    for (const size of sizes) places.push(await settled(await deskOnGitHub(ground, size, open)));
    const requests = await Promise.all(places.slice(0, 1).map(requestsOf));
    return {
      cases: kinds.flatMap((kind) => places.map((place) => caseOf(kind, place))),
      targets: kinds.flatMap((kind) => targetsOf(kind, sizes)),
      notes: [
        `The server answers on the same machine, and its time counts. Requests of a run: ${requests.join()}. A submission`,
        'costs a commit, a check run, labels and a comment, here without the second that the desk leaves between two writes.',
        'Fresh is a runner of GitHub: nothing that Node compiled before is there.',
      ],
      close: () => closed(places),
    };
  },
};

function caseOf(kind: Kind, place: DeskOnGitHub): Case {
  const { size } = place;
  return {
    name: nameOf(kind.name, size),
    command: command(kind, place),
    ...(size === few ? {} : { against: nameOf(kind.name, few) }),
    before: () => opened(place, kind.submissions),
    after: () => restored(place),
  };
}

// How a desk grows shows where the rest is small.
function targetsOf({ name, isFresh }: Kind, sizes: readonly number[]): Target[] {
  const [first, last] = sizes.map((size) => nameOf(name, size)) as [string, string];
  return [
    { of: first, atMost: seconds },
    { of: last, atMost: seconds },
    ...(isFresh ? [] : [{ of: last, against: first, atMost: growth }]),
  ];
}

function nameOf(kind: string, size: number): string {
  return `${kind}, ${count(size)} records`;
}

function command({ event, isFresh }: Kind, { root, github }: DeskOnGitHub): Command {
  return {
    ...desk('reconcile', '--root', root, '--at', afterwards),
    environment: {
      ...{
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: event,
        GITHUB_REPOSITORY: github.repository,
      },
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_TOKEN: github.token },
      DESK_PACE: '0',
      ...(isFresh && { NODE_DISABLE_COMPILE_CACHE: '1' }),
    },
  };
}

// The first run takes what waits; every later one begins from there.
async function settled(place: DeskOnGitHub): Promise<DeskOnGitHub> {
  await secondsOf(command(kinds[0], place));
  return { ...place, settled: place.github.world.state };
}

async function requestsOf(place: DeskOnGitHub): Promise<string> {
  const { counts } = place.github;
  const told: string[] = [];
  for (const kind of kinds) {
    opened(place, kind.submissions);
    counts.forget();
    await secondsOf(command(kind, place));
    told.push(`${counts.requests} (${counts.writes} writes) with ${kind.name}`);
    restored(place);
  }
  return told.join(', ');
}
