// What every mutation shares: its one argument, and the name that its caller gave it.
import { type Arguments, type Context, type Field, inputOf, refusal, taking } from '../field.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** A field of the mutation type; `clientMutationId` comes back as it was given. */
export function mutation(perform: (input: Arguments, context: Context) => Payload): Field<unknown> {
  return taking(['input'], (_, context, arguments_) => {
    const input = inputOf(arguments_);
    return { ...perform(input, context), clientMutationId: input.clientMutationId ?? null };
  });
}

export function refuseUnless(isAllowed: boolean, what: string): void {
  if (!isAllowed) throw refusal('FORBIDDEN', what);
}

export function refuseIf(problem: string | null): void {
  if (problem !== null) throw refusal('UNPROCESSABLE', problem);
}
