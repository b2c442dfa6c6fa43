// Checks of who works at the desk, and of who looks at its code.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { demonstrationStaff } from '../../ticket/desk/example-desk.ts';
import { isNamed } from '../../ticket/login.ts';
import type { GitHubFacts, Role } from './facts.ts';
import { editPage, example } from './publication.ts';
import {
  type Check,
  must,
  note,
  should,
  unknown,
  type Verdict,
  when,
  where,
  withBoth,
  withDesk,
} from './verdict.ts';

const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const isAtLeast = (role: Role, least: Role) => roles.indexOf(role) >= roles.indexOf(least);
const accessPage = ({ web }: GitHubFacts) => `${web}/settings/access`;
const configurationPage = (github: GitHubFacts) => editPage(github, '.github/desk.yml');

/** Whoever is named is obeyed: nobody may be named who is a stranger to the repository, or whose login is free to take. */
export const staff = withBoth((github, { staff: named }) =>
  named.users.length === 0
    ? [note('staff-by-role', { role: named.role }, accessPage(github))]
    : named.users.flatMap((login) => judged(github, login)),
);

function judged(github: GitHubFacts, login: string): readonly Verdict[] {
  return where(roleOf(github, login), (role) => {
    const isIn = role !== null && isAtLeast(role, 'triage');
    if (!isIn && isNamed(login, demonstrationStaff))
      return [must('staff-example', { login }, configurationPage(github))];
    if (role === null) return [must('staff-absent', { login }, configurationPage(github))];
    return when(!isIn, () => must('staff-stranger', { login, role }, accessPage(github)));
  });
}

function roleOf({ roles: known }: GitHubFacts, login: string) {
  return known.get(login.toLowerCase()) ?? ({ kind: 'hidden' } as const);
}

/** Somebody is told of a missed deadline, and may give commands. That all exist is said of staff. */
export const onCall = withDesk((desk, { github }) => {
  if (desk.on_call.length === 0) return [must('on-call-empty', {}, github && configurationPage(github))];
  const others = desk.on_call.filter((login) => !isNamed(login, desk.staff.users));
  return others.flatMap((login) =>
    github === null ? [unknown('not-asked', {})] : onlyByRole(github, desk, login),
  );
});

function onlyByRole(github: GitHubFacts, desk: Desk, login: string): readonly Verdict[] {
  return where(roleOf(github, login), (role) =>
    when(role === null || !isAtLeast(role, desk.staff.role), () =>
      must('on-call-stranger', { login }, configurationPage(github)),
    ),
  );
}

/** Changes of the desk itself are looked at by people who exist and may write. */
export const codeOwners: Check = ({ files, github }) => {
  const page = github && editPage(github, '.github/CODEOWNERS');
  if (files.codeOwners === null) return [should('owners-missing', {}, page)];
  if (files.codeOwners.includes(example.owner)) return [must('owners-example', {}, page)];
  if (github === null) return [unknown('not-asked', {})];
  return where(github.ownerErrors, (errors) =>
    errors.map(({ path, line, column, kind }) =>
      must('owner-wrong', { path, line, column, kind }, `${github.web}/blob/HEAD/${path}#L${line}`),
    ),
  );
};
