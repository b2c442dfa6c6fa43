// Answers that come from the limits and the weather, in GitHub's words.
import { type Answer, problem } from '../rest/answer.ts';
import type { Verdict } from './limits.ts';

const limitsPage = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const brokenQuery =
  'Something went wrong while executing your query. Please include `REHEARSAL` when reporting this issue.';

/** The hourly allowance is spent: REST says so by its status, GraphQL by an error with status 200. */
export function primaryAnswer(isGraphql: boolean, wasEmpty: boolean, status = 403): Answer {
  const message = 'API rate limit exceeded for installation ID 1.';
  if (!isGraphql) {
    return { status, body: { message, documentation_url: limitsPage, status: String(status) } };
  }
  // GitHub has two names for it: one for the query that spends too much, one for those after it.
  const error = wasEmpty
    ? {
        type: 'RATE_LIMIT',
        code: 'graphql_rate_limit',
        message: message.replace('exceeded', 'already exceeded'),
      }
    : { type: 'RATE_LIMITED', message };
  return { status: 200, body: { errors: [error] } };
}

export function secondaryAnswer(retryAfter: number, isContent = false, status = 403): Answer {
  const what = isContent
    ? ' and have been temporarily blocked from content creation. Please retry your request again later.'
    : '. Please wait a few minutes before you try again.';
  const message = `You have exceeded a secondary rate limit${what}`;
  const body = {
    message,
    documentation_url: `${limitsPage}#about-secondary-rate-limits`,
    status: String(status),
  };
  return { status, body, headers: { 'retry-after': String(retryAfter) } };
}

export function refusedBy(verdict: Exclude<Verdict, { kind: 'allowed' }>, isGraphql: boolean): Answer {
  if (verdict.kind === 'primary') return primaryAnswer(isGraphql, verdict.wasEmpty);
  return secondaryAnswer(verdict.retryAfter, verdict.isContent);
}

/** GitHub's own fault: a page for REST, JSON for GraphQL. */
export function brokenAnswer(status: number, isGraphql: boolean): Answer {
  if (isGraphql) return { status, body: { data: null, errors: [{ message: brokenQuery }] } };
  if (status === 500) return problem(status, 'Server Error');
  const page = Buffer.from(
    '<html><head><title>Unicorn!</title></head><body>This page is taking too long.</body></html>',
  );
  return { status, body: page, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/** The same answer with a hole in its data: the last node of the first list, or the first field. */
export function partialAnswer(answer: Answer): Answer {
  const { data, errors = [] } = structuredClone((answer.body ?? {}) as { data?: object; errors?: object[] });
  if (data === undefined || data === null) return answer;
  const path = emptied(data as Record<string, unknown>);
  return { ...answer, body: { data, errors: [...errors, { path, message: brokenQuery }] } };
}

function emptied(data: Record<string, unknown>): (string | number)[] {
  for (const [name, value] of Object.entries(data)) {
    if (name === 'nodes' && Array.isArray(value) && value.length > 0) {
      value[value.length - 1] = null;
      return [name, value.length - 1];
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const below = emptied(value as Record<string, unknown>);
      if (below.length > 0) return [name, ...below];
    }
  }
  return [];
}
