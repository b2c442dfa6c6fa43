// The one client of GitHub's API: Octokit with its own plugins for retrying and throttling, and a limit on every wait.
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import type { Place } from './environment.ts';
import { answers, type Part, type Query, type Send } from './query.ts';

/** How long things may take; tests let nothing wait. */
export interface Pace {
  /** What a second of waiting lasts, in milliseconds. */
  second: number;
  /** After so many milliseconds without an answer a request has failed. */
  timeout: number;
}

export const realPace: Pace = { second: 1000, timeout: 30_000 };

/** What GitHub said last of the allowances of the hour; null before it said anything. */
interface Allowances {
  requests: number | null;
  points: number | null;
}

export interface Client extends Place {
  /** Reads with GraphQL, the only way to do so: repeated where the weather is bad, and in parts where it is too much at once. */
  read<Item, Data>(query: Query<Item>): Promise<Part<Item, Data>[]>;
  /** Writes with a GraphQL document: once, since a lost answer may hide that it was done. */
  write<Data>(document: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
  /** REST: reading is repeated, writing is not. */
  rest: Octokit['rest'];
  /** REST by its route, for what `rest` has no name for. */
  request: Octokit['request'];
  allowances: Allowances;
}

/** GitHub answered without data, and without saying why. */
class Unanswered extends Error {
  override name = 'Unanswered';
}

const retries = 5;
/** Statuses that say no for good: those of the plugin, and two by which GitHub says that a setting cannot be read here. */
const refusals = [400, 401, 403, 404, 405, 409, 410, 422, 451];
/** GitHub may ask for patience; what would outlast the run is left to the next one. */
const longestWait = 60;
/** What was found too heavy once is asked for again, in parts, with less patience. */
const retriesOfParts = 1;
const Patient = Octokit.plugin(oneNameForLimits, retry, throttling);

// GitHub has two names for a spent allowance, of which the plugins know one. First in the row, so that they see the same.
function oneNameForLimits(octokit: { hook: Octokit['hook'] }): object {
  octokit.hook.after('request', ({ data }) => {
    const errors = (data as { errors?: { type?: string }[] } | null)?.errors;
    for (const error of Array.isArray(errors) ? errors : [])
      if (error.type === 'RATE_LIMIT') error.type = 'RATE_LIMITED';
  });
  return {};
}

export function clientOf(place: Place, pace: Pace = realPace): Client {
  const allowances: Allowances = { requests: null, points: null };
  const octokit = new Patient({
    auth: place.token,
    baseUrl: place.apiUrl,
    userAgent: 'tocsin',
    log: silent,
    request: { fetch: impatientFetch(pace.timeout) },
    retry: { retries, retryAfterBaseValue: pace.second, doNotRetry: refusals },
    throttle: {
      retryAfterBaseValue: pace.second,
      fallbackSecondaryRateRetryAfter: longestWait,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      ...groups(pace),
    },
  });
  octokit.hook.before('request', (options) => {
    if (options.method !== 'GET' && !isQuery(options)) options.request = { ...options.request, retries: 0 };
  });
  octokit.hook.after('request', ({ headers }) => noteAllowance(allowances, headers));
  const graphql = octokit.graphql.defaults({ url: place.graphqlUrl });
  const call = async <Data>(document: string, variables: Readonly<Record<string, unknown>>, more = {}) => {
    const data = await graphql<Data | undefined>(document, { ...variables, ...more });
    // An answer that broke off half way is no data and no error.
    if (data === undefined || data === null) throw new Unanswered('GitHub answered nothing');
    return data;
  };
  const send: Send = ({ document, variables }, isSmaller) =>
    call(document, variables, isSmaller ? { request: { retries: retriesOfParts } } : {});
  const read = <Item, Data>(query: Query<Item>) => answers<Item, Data>(send, query);
  const write = <Data>(document: string, variables: Readonly<Record<string, unknown>>) =>
    call<Data>(document, variables);
  return { ...place, read, write, rest: octokit.rest, request: octokit.request, allowances };
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

function mayWait(seconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean {
  return seconds <= longestWait && retryCount < 2;
}

function isQuery(options: object): boolean {
  return 'query' in options && typeof options.query === 'string' && !/^\s*mutation\b/.test(options.query);
}

// GitHub asks for a second between writes. The plugin takes every GraphQL request for a write, so queries would have to
// wait as well; its limiters are therefore ours, and `perform` leaves the second between writes.
function groups({ second }: Pace) {
  const free = () => new Bottleneck.Group({ maxConcurrent: 10 });
  const paced = () => new Bottleneck.Group({ maxConcurrent: 1, minTime: second });
  return { global: free(), auth: free(), search: paced(), write: free(), notifications: free() };
}

// Without a limit a connection that hangs would hold the run until GitHub ends it.
function impatientFetch(milliseconds: number): typeof fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) });
}

function noteAllowance(allowances: Allowances, headers: Readonly<Record<string, unknown>>): void {
  const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
  if (Number.isNaN(remaining)) return;
  if (headers['x-ratelimit-resource'] === 'graphql') allowances.points = remaining;
  else allowances.requests = remaining;
}
