// One request from its arrival to its answer: the hooks, the weather, the door, the work.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { commitsOnMain } from '../hands.ts';
import { type Answer, problem } from '../rest/answer.ts';
import { inaccessible } from '../world/grants.ts';
import { noticePushes, stateAgo } from '../world/world.ts';
import { brokenAnswer, partialAnswer, primaryAnswer, secondaryAnswer } from './answers.ts';
import { type Arrived, arrivedAs, countArrival } from './facts.ts';
import { type Desk, handle, limitHeaders, refusedAtDoor, resourceOf, type Who } from './handle.ts';
import { allowanceOf, newLedger, windowAt } from './limits.ts';
import { fineWeather, type Misbehaviour, type Weather } from './misbehaviour.ts';
import type { Facts } from './request-facts.ts';

/** What tests may set, also while the server runs. */
export interface Interference {
  weather?: Weather;
  /** Before a request is handled: `drop` breaks it off, as when the client had died before it sent it. */
  before?: (request: Facts) => unknown;
  /** After it was handled and before it is answered. */
  after?: (request: Facts) => unknown;
}

export interface Running {
  desk: Desk;
  options: Interference;
}

/** From a request's arrival to its answer, with the weather and the hooks on the way. */
export async function serve(
  running: Running,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { desk, options } = running;
  const { counts } = desk;
  const bytes = Buffer.concat(await Array.fromAsync(incoming as AsyncIterable<Buffer>));
  const arrived = arrivedAs(incoming, bytes, counts.requests + 1);
  countArrival(counts, arrived);
  if ((await options.before?.(arrived.facts)) === 'drop') return breakOff(incoming);
  const weather = (options.weather ?? fineWeather)(arrived.facts);
  if (weather?.kind === 'reset') return breakOff(incoming);
  // Whoever waits is freed when they give up, or when the rehearsal ends.
  if (weather?.kind === 'time_out') return;
  noticePushes(desk.world);
  const who = whoIs(desk, arrived);
  const answer =
    unhandledAnswer(desk, arrived, weather, who) ?? (await handled(running, arrived, weather, who, incoming));
  await options.after?.(arrived.facts);
  if (weather?.kind === 'lost_answer') return breakOff(incoming);
  send(desk, arrived, who, answer, outgoing);
}

function breakOff(incoming: IncomingMessage): void {
  incoming.socket.resetAndDestroy();
}

function whoIs(desk: Desk, { facts }: Arrived): Who | null {
  const viewer = desk.tokens.get(facts.token ?? '');
  if (viewer === undefined || facts.token === null) return null;
  const ledger = desk.ledgers.get(facts.token) ?? newLedger();
  desk.ledgers.set(facts.token, ledger);
  return { viewer: { ...viewer, user: desk.world.state.users.get(viewer.user.id) ?? viewer.user }, ledger };
}

// What the weather answers in the place of GitHub.
function unhandledAnswer(
  desk: Desk,
  arrived: Arrived,
  weather: Misbehaviour | null,
  who: Who | null,
): Answer | null {
  const isGraphql = resourceOf(arrived) === 'graphql';
  if (weather?.kind === 'status' && weather.isHandled !== true)
    return brokenAnswer(weather.status, isGraphql);
  if (weather?.kind === 'secondary_limit') return secondaryAnswer(weather.retryAfter, false, weather.status);
  if (weather?.kind === 'refuse' && !isGraphql) return problem(403, inaccessible);
  if (weather?.kind !== 'primary_limit') return null;
  if (who !== null) {
    const window = windowAt(who.ledger, resourceOf(arrived), desk.world.clock.now());
    window.used = allowanceOf(desk.limits, resourceOf(arrived));
    window.resetAt = desk.world.clock.now() + weather.secondsToReset * 1000;
  }
  return primaryAnswer(isGraphql, false, weather.status);
}

async function handled(
  { desk }: Running,
  arrived: Arrived,
  weather: Misbehaviour | null,
  who: Who | null,
  incoming: IncomingMessage,
): Promise<Answer> {
  const atDoor = refusedAtDoor(arrived, who, incoming.headers['user-agent'] !== undefined);
  if (atDoor !== null || who === null) return atDoor ?? problem(401, 'Bad credentials');
  if (weather?.kind === 'stale_data') {
    commitsOnMain(desk.world, 'sneaky', { [`sneaked-in/${arrived.facts.place}.txt`]: 'First!\n' });
  }
  const stale = weather?.kind === 'stale' ? stateAgo(desk.world, weather.changes) : null;
  const refuses = weather?.kind === 'refuse' ? (weather.fits ?? (() => true)) : null;
  const answer = await handle(desk, arrived, who, stale, refuses);
  if (weather?.kind === 'status') return brokenAnswer(weather.status, resourceOf(arrived) === 'graphql');
  return weather?.kind === 'partial' && arrived.graphql !== null ? partialAnswer(answer) : answer;
}

function send(desk: Desk, arrived: Arrived, who: Who | null, answer: Answer, outgoing: ServerResponse): void {
  const { status, body, headers } = answer;
  const bytes = body === undefined ? null : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  outgoing.writeHead(status, {
    ...{ server: 'github.com', date: new Date(desk.world.clock.now()).toUTCString() },
    'x-github-request-id': `REHE:${arrived.facts.place}`,
    'x-github-media-type': 'github.v3; format=json',
    ...(bytes === null ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(who === null ? {} : limitHeaders(desk, who.ledger, resourceOf(arrived))),
    ...headers,
    ...(bytes === null ? {} : { 'content-length': bytes.length }),
  });
  outgoing.end(bytes);
}
