// What a remark says, by the channel that it came through, and what of it others had said before.
import {
  type Channel,
  type CommandLine,
  commandLines,
  mayHoldCommand,
} from '../../../triage/comment/command-lines.ts';
import { writtenCommands } from '../../../triage/comment/repeated-commands.ts';
import type { Remark } from '../pull-facts.ts';

/** The commands of a remark, those that it may only repeat among them. */
export function commandsIn({ body, byMail }: Pick<Remark, 'body' | 'byMail'>): readonly CommandLine[] {
  return mayHoldCommand(body) ? commandLines(body, { byMail }).commands : [];
}

/** How a remark is to be read among all those of its pull request, which are in order, oldest first. */
export function channelOf(remark: Remark, remarks: readonly Remark[]): Required<Channel> {
  const place = remarks.indexOf(remark);
  const said = linesSaid(remarks);
  const earlier = linesOf(remark.body).filter((line) =>
    (said.get(line) ?? []).some((one) => one.by !== remark.by?.id && one.place < place),
  );
  return { byMail: remark.byMail, quotable: new Set(earlier) };
}

/** Who first said a line, and the first other one who did: no more are needed to say whether another did before. */
type Sayings = readonly { by: string | undefined; place: number }[];

const known = new WeakMap<readonly Remark[], ReadonlyMap<string, Sayings>>();

function linesSaid(remarks: readonly Remark[]): ReadonlyMap<string, Sayings> {
  const found = known.get(remarks) ?? gathered(remarks);
  known.set(remarks, found);
  return found;
}

function gathered(remarks: readonly Remark[]): ReadonlyMap<string, Sayings> {
  const said = new Map<string, Sayings>();
  for (const [place, { by, body }] of remarks.entries()) {
    for (const line of linesOf(body)) {
      const before = said.get(line) ?? [];
      if (before.length < 2 && before.every((one) => one.by !== by?.id))
        said.set(line, [...before, { by: by?.id, place }]);
    }
  }
  return said;
}

function linesOf(body: string): string[] {
  return mayHoldCommand(body) ? writtenCommands(body) : [];
}
