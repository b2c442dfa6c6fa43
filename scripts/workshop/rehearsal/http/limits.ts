// GitHub's limits on a token: the hourly allowances, the points of a minute, the creation of content.

export interface Limits {
  /** Requests of REST, and points of GraphQL, in an hour. */
  requestsAnHour: number;
  pointsAnHour: number;
  /** Points of the secondary limit in a minute: 1 for what reads, 5 for what writes. */
  restPointsAMinute: number;
  graphqlPointsAMinute: number;
  contentsAMinute: number;
  contentsAnHour: number;
  resources: Resources;
}

/**
 * What one request of GraphQL may ask for before GitHub gives up on the rest of it: it answers with HTTP 200, a part of the
 * data and `RESOURCE_LIMITS_EXCEEDED` (https://github.com/palantir/policy-bot/issues/1086,
 * https://github.com/yoshi389111/github-profile-3d-contrib/issues/163). GitHub publishes no figures; a test may set any.
 */
export interface Resources {
  mutations: number;
  /** Objects of Git, each under a name of its own. */
  objects: number;
  /** Nodes of all lists together. */
  nodes: number;
}

/** What GitHub grants the token of a workflow run. */
export const workflowLimits: Limits = {
  requestsAnHour: 1000,
  pointsAnHour: 1000,
  restPointsAMinute: 900,
  graphqlPointsAMinute: 2000,
  contentsAMinute: 80,
  contentsAnHour: 500,
  resources: { mutations: 76, objects: 500, nodes: 20_000 },
};

export type Resource = 'core' | 'graphql';

interface Window {
  /** When the hour ends; milliseconds since 1970. */
  resetAt: number;
  used: number;
}

/** What one token has used. */
export interface Ledger {
  windows: Record<Resource, Window>;
  points: Record<Resource, { at: number; points: number }[]>;
  /** When content was created, the latest last. */
  contents: number[];
}

export interface Spending {
  resource: Resource;
  /** Of the hourly allowance: 1 for a request of REST, its cost for a query. */
  cost: number;
  writes: number;
  contents: number;
}

export type Verdict =
  | { kind: 'allowed' }
  | { kind: 'primary'; wasEmpty: boolean }
  | { kind: 'secondary'; retryAfter: number; isContent: boolean };

const minute = 60_000;
const hour = 3_600_000;

export function newLedger(): Ledger {
  const window = () => ({ resetAt: 0, used: 0 });
  return { windows: { core: window(), graphql: window() }, points: { core: [], graphql: [] }, contents: [] };
}

/** The present hour of an allowance; it begins with the first request in it. */
export function windowAt(ledger: Ledger, resource: Resource, now: number): Window {
  const window = ledger.windows[resource];
  if (now < window.resetAt) return window;
  ledger.windows[resource] = { resetAt: now + hour, used: 0 };
  return ledger.windows[resource];
}

/** Whether a token may spend this now; what is allowed is written down as spent. */
export function spend(ledger: Ledger, limits: Limits, now: number, spending: Spending): Verdict {
  const { resource, cost, contents } = spending;
  const window = windowAt(ledger, resource, now);
  const allowance = allowanceOf(limits, resource);
  if (window.used + cost > allowance) return { kind: 'primary', wasEmpty: window.used >= allowance };
  const secondary =
    tooMuchContent(ledger, limits, now, contents) ?? tooManyPoints(ledger, limits, now, spending);
  if (secondary !== null) return secondary;
  window.used += cost;
  ledger.points[resource].push({ at: now, points: pointsOf(spending) });
  ledger.contents.push(...Array.from({ length: contents }, () => now));
  return { kind: 'allowed' };
}

export function allowanceOf(limits: Limits, resource: Resource): number {
  return resource === 'core' ? limits.requestsAnHour : limits.pointsAnHour;
}

function pointsOf({ writes }: Spending): number {
  return writes === 0 ? 1 : 5 * writes;
}

function tooMuchContent(ledger: Ledger, limits: Limits, now: number, more: number): Verdict | null {
  if (more === 0) return null;
  ledger.contents = ledger.contents.filter((at) => at > now - hour);
  const spans = [
    { span: minute, most: limits.contentsAMinute },
    { span: hour, most: limits.contentsAnHour },
  ];
  for (const { span, most } of spans) {
    const recent = ledger.contents.filter((at) => at > now - span);
    if (recent.length + more > most) {
      return { kind: 'secondary', retryAfter: secondsUntil((recent[0] ?? now) + span, now), isContent: true };
    }
  }
  return null;
}

function tooManyPoints(ledger: Ledger, limits: Limits, now: number, spending: Spending): Verdict | null {
  const { resource } = spending;
  const recent = ledger.points[resource].filter(({ at }) => at > now - minute);
  ledger.points[resource] = recent;
  const most = resource === 'core' ? limits.restPointsAMinute : limits.graphqlPointsAMinute;
  const sum = recent.reduce((total, { points }) => total + points, pointsOf(spending));
  if (sum <= most) return null;
  return {
    kind: 'secondary',
    retryAfter: secondsUntil((recent[0]?.at ?? now) + minute, now),
    isContent: false,
  };
}

function secondsUntil(then: number, now: number): number {
  return Math.max(1, Math.ceil((then - now) / 1000));
}
