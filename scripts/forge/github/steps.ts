// Mutations that go together in one request: each is carried out or refused for itself.
import type { Lock } from '../../plan/pull-request/pull-facts.ts';
import type { Client } from './client.ts';
import { type ReplyMutation, replyDocument } from './documents.ts';
import { dataOf, errorsOf, isFinal, isLimit } from './errors.ts';

export interface Step {
  kind: ReplyMutation;
  input: object;
}

export interface RefusedStep {
  step: Step;
  /** The conversation is locked, by what GitHub says. */
  isLockedOut: boolean;
}

/**
 * Carries them out in their order, and answers those that GitHub refused for good. What it found too much at once is sent
 * again in halves.
 * @throws where an error may pass, and of a limit
 */
export async function carriedOut(client: Client, steps: readonly Step[]): Promise<RefusedStep[]> {
  if (steps.length === 0) return [];
  const inputs = Object.fromEntries(steps.map(({ input }, place) => [`i${place}`, input]));
  try {
    await client.write(replyDocument(steps.map(({ kind }) => kind)), inputs);
    return [];
  } catch (error) {
    if (isLimit(error) || errorsOf(error).length === 0) throw error;
    return afterErrors(client, undone(steps, error), error);
  }
}

interface Undone {
  step: Step;
  error: ReturnType<typeof errorsOf>[number];
}

// What has data was done, whatever befell the others.
function undone(steps: readonly Step[], error: unknown): Undone[] {
  const [data, errors] = [dataOf(error), errorsOf(error)];
  return steps.flatMap((step, place) => {
    const name = `m${place}`;
    const own = errors.find(({ path }) => path?.[0] === name) ?? errors[0];
    return (data[name] ?? null) === null && own ? [{ step, error: own }] : [];
  });
}

async function afterErrors(client: Client, all: readonly Undone[], cause: unknown): Promise<RefusedStep[]> {
  const isHeavy = ({ error }: Undone) => error.type === 'RESOURCE_LIMITS_EXCEEDED';
  const heavy = all.filter(isHeavy);
  if (all.some((one) => !isHeavy(one) && !isFinal(one.error))) throw cause;
  const refused = all
    .filter((one) => !isHeavy(one) || all.length === 1)
    .map(({ step, error }) => ({ step, isLockedOut: /\block(?:ed)?\b/i.test(error.message ?? '') }));
  if (all.length === 1) return refused;
  const half = Math.ceil(heavy.length / 2);
  const steps = heavy.map(({ step }) => step);
  return [
    ...refused,
    ...(await carriedOut(client, steps.slice(0, half))),
    ...(await carriedOut(client, steps.slice(half))),
  ];
}

const talking: ReadonlySet<ReplyMutation> = new Set(['create_comment', 'update_comment', 'add_reaction']);

/** Whether a locked conversation may refuse it. */
export function isTalk({ kind }: Pick<Step, 'kind'>): boolean {
  return talking.has(kind);
}

/**
 * The same with the lock lifted for as long as they take, in one request: so no run can be cut short in between. In a locked
 * conversation GitHub takes no comment of a workflow's token, and nobody's reactions, but it lets the token unlock it
 * (https://github.com/upptime/uptime-monitor/pull/189).
 */
export function underLock(pull: string, lock: Lock, steps: readonly Step[]): Step[] {
  return [{ kind: 'unlock', input: { lockableId: pull } }, ...steps, lockStep(pull, lock)];
}

export function lockStep(pull: string, { reason }: Pick<Lock, 'reason'>): Step {
  return { kind: 'lock', input: { lockableId: pull, ...(reason !== null && { lockReason: reason }) } };
}
