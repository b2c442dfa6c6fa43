// What an error of GitHub's means: which status, which types, and whether it is a limit, too heavy a query, or a refusal.

interface WireError {
  type?: string;
  path?: readonly unknown[];
  message?: string;
}

/** The status of HTTP in an error of Octokit's; null for any other. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

/** The errors of a GraphQL answer; none where it was not one. */
export function errorsOf(error: unknown): readonly WireError[] {
  return isAnswer(error) && Array.isArray(error.errors) ? error.errors : [];
}

/** The part of the data that came with the errors of a GraphQL answer, by field. */
export function dataOf(error: unknown): Readonly<Record<string, unknown>> {
  return isAnswer(error) && 'data' in error ? ((error.data ?? {}) as Record<string, unknown>) : {};
}

function isAnswer(error: unknown): error is Error & { errors: unknown } {
  return error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error;
}

export function typesOf(error: unknown): readonly string[] {
  return errorsOf(error).map(({ type }) => type ?? '');
}

/** An allowance is spent. REST says so by a status that is a refusal elsewhere. */
export function isLimit(error: unknown): boolean {
  const isSaid = error instanceof Error && /rate limit/i.test(error.message);
  return statusOf(error) === 429 || isSaid || typesOf(error).includes('RATE_LIMITED');
}

/**
 * GitHub gave up on a query before its end. Since September 2025 it says so with HTTP 200, a part of the data and a type of
 * its own (palantir/policy-bot#1086); before it did, and at times still, by a gateway that times out.
 */
export function isTooHeavy(error: unknown): boolean {
  return isResourceLimit(error) || isServerFault(error);
}

export function isResourceLimit(error: unknown): boolean {
  return typesOf(error).some((type) => tooHeavy.has(type));
}

const tooHeavy: ReadonlySet<string> = new Set(['RESOURCE_LIMITS_EXCEEDED', 'MAX_NODE_LIMIT_EXCEEDED']);

// Where no answer came at all Octokit says 500, too; asking for less helps nobody whose network is down.
function isServerFault(error: unknown): boolean {
  const isAnswered = error instanceof Error && 'response' in error && error.response !== undefined;
  return isAnswered && (statusOf(error) ?? 0) >= 500;
}

/**
 * GitHub answered one query with an error that says nothing of the others: no limit, and no token that it does not take.
 * Asked about less, it may answer about most of it.
 */
export function isOfItsOwn(error: unknown): boolean {
  return errorsOf(error).length > 0 && !isLimit(error);
}

const refusing: ReadonlySet<string> = new Set(['FORBIDDEN', 'UNPROCESSABLE', 'NOT_FOUND']);

/** Whether one error of a GraphQL answer is GitHub's last word: asking again changes nothing. */
export function isFinal({ type }: Pick<WireError, 'type'>): boolean {
  return refusing.has(type ?? '');
}

/** Whether GitHub has refused a request of REST for good. */
export function isRefusal(error: unknown): boolean {
  return !isLimit(error) && [403, 404, 405, 409, 410, 422, 451].includes(statusOf(error) ?? 0);
}
