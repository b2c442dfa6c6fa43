// A story of some hands on a desk, scene by scene: in good weather it says what the end must be in any other.
import { expect } from 'vitest';
import { comments, opensPullRequest, pushes, reviews } from '../rehearsal/hands.ts';
import type { Facts } from '../rehearsal/http/request-facts.ts';
import type { RehearsalGitHub } from '../rehearsal/server.ts';
import type { World } from '../rehearsal/world/world.ts';
import type { GitHubDesk } from './github-desk.ts';
import { type Picture, pictureOf } from './github-state.ts';
import { incident, submission, vulnerability } from './reports.ts';

interface Scene {
  name: string;
  /** Seconds since the scene before. */
  after: number;
  play(world: World): void;
}

const mine = 'tickets/inbox/mine.yaml';
const other = 'tickets/inbox/other.yaml';
const third = 'tickets/inbox/third.yaml';
/** Not under embargo: of that staff are told with each commit that a run sees, and not every run sees each. */
const wrong = submission(incident).replace('title:', 'titel:');
const amended = submission(vulnerability, { title: 'Crafted header passes every firewall' });

export const scenes: readonly Scene[] = [
  {
    name: 'two submissions, one of them invalid',
    after: 60,
    play: (world) => {
      opensPullRequest(world, { author: 'octocat', files: { [mine]: submission(vulnerability) } });
      opensPullRequest(world, { author: 'hubot', files: { [other]: wrong } });
    },
  },
  {
    name: 'commands, a wrong one, a question, the invalid one mended, and a third',
    after: 60,
    play: (world) => {
      comments(world, 'alice', 1, '/ack P2 high\n/assess');
      comments(world, 'bob', 1, '/priority P9');
      comments(world, 'octocat', 1, '/status');
      pushes(world, 2, { [other]: submission(vulnerability) });
      opensPullRequest(world, { author: 'mona', files: { [third]: submission(incident) } });
    },
  },
  {
    name: 'a command on a line, a withdrawal, and a stranger',
    after: 60,
    play: (world) => {
      const remark = { path: mine, line: 1, body: '/need-info Which versions?' };
      reviews(world, 1, { author: 'alice', comments: [remark] });
      comments(world, 'mona', 3, '/withdraw');
      comments(world, 'mallory', 2, '/close spam Mine now.');
    },
  },
  { name: 'an amendment', after: 60, play: (world) => pushes(world, 1, { [mine]: amended }) },
  // By Monday noon in Los Angeles most of the time to acknowledge the second has gone.
  { name: 'a reminder by the clock', after: 30 * 3600, play: () => {} },
];

/** A scene as it was played in good weather. */
export interface Chapter {
  name: string;
  /** After the hands, and before the desk. */
  moment: Moment;
  /** What the one run of the desk asked for. */
  requests: readonly Facts[];
  /** What is seen afterwards. */
  end: Picture;
}

/** Plays the whole story in good weather, with one run of the desk after each scene. */
export async function toldStory(desk: GitHubDesk): Promise<Chapter[]> {
  const { world, options } = desk.github;
  const chapters: Chapter[] = [];
  for (const scene of scenes) {
    playScene(world, scene);
    const [moment, requests]: [Moment, Facts[]] = [momentOf(world), []];
    options.before = (facts) => void requests.push(facts);
    expect(await desk.run()).toMatchObject({ code: 0, errors: '' });
    delete options.before;
    chapters.push({ name: scene.name, moment, requests, end: pictureOf(world) });
  }
  return chapters;
}

/** What the hands of a scene do. */
export function playScene(world: World, { after, play }: Scene): void {
  world.clock.advance(after);
  play(world);
}

/** One moment of a world, to return to. */
interface Moment {
  state: World['state'];
  past: World['past'];
  at: number;
}

function momentOf({ state, past, clock }: World): Moment {
  return { state, past: [...past], at: clock.now() };
}

const main = 'refs/heads/main';

/** Takes the world back (or forth) to a moment. */
export function returnTo({ world }: RehearsalGitHub, { state, past, at }: Moment): void {
  world.clock.advance((at - world.clock.now()) / 1000);
  world.store.moveRef(main, state.refs.get(main) ?? '', world.state.refs.get(main) ?? '');
  world.state = state;
  world.past = [...past];
}

/** Limits that no number of retellings meets. */
export const noLimits = {
  requestsAnHour: 1e6,
  pointsAnHour: 1e6,
  restPointsAMinute: 1e6,
  graphqlPointsAMinute: 1e6,
  contentsAMinute: 1e6,
  contentsAnHour: 1e6,
};
