// How a field of the schema is answered: from what it is asked of, in the context of one request.
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Resources } from '../http/limits.ts';
import type { Fits } from '../http/misbehaviour.ts';
import type { Grants } from '../world/grants.ts';
import type { State, User } from '../world/state.ts';
import type { World } from '../world/world.ts';

export interface Viewer {
  user: User;
  /** GitHub's own token of a workflow run, or a person's. */
  kind: 'workflow' | 'person';
  /** Of a workflow's token; a person may what their role lets them. */
  grants: Grants;
}

export interface Context {
  world: World;
  /** The state that this request sees: the present one, or for a stale read an earlier one. */
  state(): State;
  viewer: Viewer;
  /** Refused whatever it asks for; null where nothing is. */
  refuses: Fits | null;
  /** What is left of the resources of this request; each falls with what is asked for. */
  left: Resources;
  limit: { cost: number; nodes: number; limit: number; remaining: number; used: number; resetAt: number };
}

export type Arguments = Readonly<Record<string, unknown>>;
export type Gives<Source> = (
  source: Source,
  context: Context,
  arguments_: Arguments,
  info: GraphQLResolveInfo,
) => unknown;
/** A field, with the arguments that it understands. */
export interface Field<Source> {
  takes: readonly string[];
  gives: Gives<Source>;
}
export type Fields<Source> = Readonly<Record<string, Gives<Source> | Field<Source>>>;

export function taking<Source>(takes: readonly string[], gives: Gives<Source>): Field<Source> {
  return { takes, gives };
}

/** A mistake of the one who asks, in the shape GitHub answers it: with its type beside path and message. */
export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { refusal: type } });
}

export function textOf(arguments_: Arguments, name: string): string {
  const value = arguments_[name];
  return typeof value === 'string' ? value : '';
}

export function numberOr(arguments_: Arguments, name: string): number | null {
  const value = arguments_[name];
  return typeof value === 'number' ? value : null;
}

export function listOf(arguments_: Arguments, name: string): readonly unknown[] {
  const value = arguments_[name];
  return Array.isArray(value) ? value : [];
}

export function inputOf(arguments_: Arguments, name = 'input'): Arguments {
  const value = arguments_[name];
  return typeof value === 'object' && value !== null ? (value as Arguments) : {};
}
