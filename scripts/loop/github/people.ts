// Finds out what the people who gave commands are to the desk, and which tickets they spoke of.
import type { Client } from '../../forge/github/client.ts';
import { isAtLeast, repositoryRole } from '../../forge/github/roles.ts';
import type { Standing } from '../../plan/pull-request/conversation.ts';
import { asked, type Speaker } from '../../plan/pull-request/fair/asked.ts';
import { judgement } from '../../plan/pull-request/judgement.ts';
import type { Account, Pull, Remark } from '../../plan/pull-request/pull-facts.ts';
import { hintedAuthor } from '../../plan/pull-request/pull-request.ts';
import { commandsIn } from '../../plan/pull-request/spoken/spoken.ts';
import { speakers } from '../../plan/pull-request/spoken/unheard.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { exampleKeys } from '../../ticket/desk/example-desk.ts';
import { prefixesOf } from '../../ticket/desk/stamp.ts';
import { isNamed, isSameLogin } from '../../ticket/login.ts';
import { mayHoldCommand } from '../../triage/comment/command-lines.ts';
import { candidates, readTicket } from '../../triage/comment/named-ticket.ts';
import { type Observation, recorded } from './observation.ts';

export interface People {
  standingOf: (account: Account) => Standing;
  /** Why GitHub did not say of some what they may do. */
  failures: readonly unknown[];
}

/** The standing of everybody whose word counts now. Named staff cost no request; about others GitHub is asked once. */
export async function observePeople(client: Client, observation: Observation, at: number): Promise<People> {
  const known = new Map<string, Standing>();
  const failures: unknown[] = [];
  // Nobody is obeyed there, so nobody is asked about.
  if (exampleKeys(observation.desk).length > 0) return { standingOf: () => 'nobody', failures };
  const spoken = observation.pulls.flatMap((pull) => speakersOn(pull, observation, at));
  const isStaff = ({ login }: Account) => isNamed(login, observation.desk.staff.users);
  const acting = actingPeople(observation);
  const others = spoken.filter(({ by }) => !isStaff(by));
  const ids = asked(others, ({ login }) => acting.has(login.toLowerCase()), at);
  for (const { by } of spoken) {
    if (known.has(by.id)) continue;
    const ask = () => askedStanding(client, by.login, observation.desk, failures);
    known.set(by.id, isStaff(by) ? 'staff' : ids.has(by.id) ? await ask() : 'unasked');
  }
  return { standingOf: ({ id }) => known.get(id) ?? 'nobody', failures };
}

/** The logins, in lower case, of those who did something on a ticket that is not their own. */
function actingPeople({ stored }: Observation): ReadonlySet<string> {
  const records = [...stored.values()].flatMap((one) => (one.kind === 'record' ? [one.record] : []));
  const logins = records.flatMap(({ triage, history, receipt }) => [
    ...history.map(({ by }) => by).filter((by) => !isSameLogin(by, receipt.received_from)),
    ...(triage?.assignee ? [triage.assignee] : []),
  ]);
  return new Set(logins.map((login) => login.toLowerCase()));
}

// A submission is judged here only where somebody spoke before it was taken: judging takes longest of all.
function speakersOn(pull: Pull, { desk, stored, settledBefore }: Observation, at: number): Speaker[] {
  const lies = stored.get(pull.number) ?? { kind: 'absent' };
  const record = lies.kind === 'record' ? lies.record : null;
  const spoken = speakers(record, { pull, settledBefore });
  if (record !== null || (spoken.length === 0 && pull.file !== null)) return spoken;
  const judged = judgement(pull, lies, at, desk);
  const hinted = judged.kind === 'no_submission' ? hintedAuthor(pull, judged.looksLikeOne) : null;
  return judged.kind === 'accepted' || judged.kind === 'refused'
    ? spoken
    : hinted
      ? [{ by: hinted, at: pull.createdAt, isMember: false, isOpening: true }]
      : [];
}

// Where GitHub cannot say it, nobody is obeyed and nothing counts as heard.
async function askedStanding(
  client: Client,
  login: string,
  { staff }: Desk,
  failures: unknown[],
): Promise<Standing> {
  try {
    return isAtLeast(await repositoryRole(client, login), staff.role) ? 'staff' : 'nobody';
  } catch (error) {
    failures.push(error);
    return 'unknown';
  }
}

/** Which of the tickets that `/duplicate` names are on record. */
export async function observeNumbers(
  client: Client,
  { desk, overview, pulls, stored }: Observation,
  { standingOf }: People,
): Promise<Set<string>> {
  const known = new Set(
    [...stored.values()].flatMap((one) => (one.kind === 'record' ? [one.record.number] : [])),
  );
  // Only staff name duplicates: what anybody else names is not looked up.
  const named = pulls.flatMap(({ remarks, createdAt }) =>
    remarks
      .filter(({ by, body }) => by && mayHoldCommand(body) && standingOf(by) === 'staff')
      .flatMap((remark) => namedNumbers(remark, desk, new Date(createdAt).getUTCFullYear())),
  );
  const unknown = [...new Set(named)].filter((number) => !known.has(number));
  return known.union(await recorded(client, overview.head, unknown.slice(0, 500)));
}

function namedNumbers(remark: Remark, { number }: Desk, year: number): string[] {
  const prefixes = prefixesOf(number);
  const duplicates = commandsIn(remark).filter(({ name }) => name === 'duplicate');
  return duplicates.flatMap(({ rest }) => {
    const reading = readTicket(rest.split(/\s/)[0] ?? '', prefixes);
    return reading.kind === 'right' ? candidates(reading.number, year, prefixes) : [];
  });
}
