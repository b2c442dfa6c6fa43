// What `desk doctor` says of a repository: the shape that both languages fill. All of it is plain text on one line.

/** What is looked at: what stops everything, then what to set up as the README has it, then the rest. */
export type CheckName =
  | 'archived'
  | 'fork'
  | 'configuration'
  | 'actions'
  | 'policies'
  | 'workflows'
  | 'pull-requests'
  | 'interaction-limits'
  | 'branch'
  | 'minutes'
  | 'pages'
  | 'private-reporting'
  | 'rules'
  | 'name'
  | 'site'
  | 'contact'
  | 'staff'
  | 'on-call'
  | 'holidays'
  | 'calendars'
  | 'code-owners'
  | 'contact-links'
  | 'samples'
  | 'recipients'
  | 'pushed'
  | 'last-run'
  | 'visibility'
  | 'origin'
  | 'token'
  | 'forks'
  | 'clock'
  | 'labels'
  | 'dependabot'
  | 'webhook';

export type ForkPolicy =
  | 'first_time_contributors_new_to_github'
  | 'first_time_contributors'
  | 'all_external_contributors';

/** What a check may come to, as a code with what its sentence needs. Lists are names with commas between them. */
export interface FindingParameters {
  /** As the check wants it, with nothing more to say. */
  well: object;
  /** GitHub was not asked. */
  'not-asked': object;
  /** GitHub answered that this token may not read it. */
  'not-readable': object;
  /** Nothing can be said while the configuration has problems. */
  'no-configuration': object;
  'configuration-wrong': { path: string; line: number; column: number };
  'not-on-github': object;
  'other-on-github': object;
  'name-example': { found: string };
  'site-example': { found: string };
  'site-missing': { found: string };
  'site-elsewhere': { found: string; expected: string };
  'pages-off': object;
  'pages-from-branch': object;
  'reports-public': object;
  'reports-private': object;
  archived: object;
  'fork-silent': { expected: string };
  'fork-own': object;
  'pulls-off': object;
  'pulls-by-collaborators': object;
  'pulls-capped': { cap: number };
  'interaction-limited': {
    limit: 'existing_users' | 'contributors_only' | 'collaborators_only';
    origin: 'repository' | 'organization' | 'user';
    until: string;
  };
  /** `by` is the name of the policy. */
  'events-refused': { workflow: string; events: string; by: string };
  'actors-refused': { workflow: string; by: string };
  'policy-unknown': { rule: string; by: string };
  /** Runs an hour by the schedules alone, and the minutes a month that they take. */
  'minutes-short': { runs: number; needed: number; plan: string; included: number };
  'minutes-unknown': { runs: number; needed: number };
  'branch-unexpected': { found: string; expected: string };
  'token-writes': object;
  'token-approves': object;
  'actions-off': object;
  'actions-refused': { refused: string };
  'actions-loose': { loose: string };
  'forks-off': object;
  'forks-wait': { policy: ForkPolicy };
  'forks-private': object;
  'workflow-missing': { workflow: string };
  'workflow-off': { workflow: string; found: string };
  'never-ran': object;
  'ran-long-ago': { hours: number };
  'rules-missing': { missing: string };
  'rules-in-the-way': { rules: string };
  'labels-missing': { count: number };
  'staff-by-role': { role: string };
  'staff-example': { login: string };
  'staff-absent': { login: string };
  'staff-stranger': { login: string; role: string };
  'on-call-empty': object;
  'on-call-stranger': { login: string };
  'recipients-none': object;
  'recipients-missing': object;
  'contact-none': object;
  'contact-example': { found: string };
  'contact-inside': object;
  'no-private-way': object;
  'site-shared': { found: string };
  'holidays-none': object;
  'holidays-end': { last: string };
  'calendar-forgotten': { count: number };
  'clock-off': { seconds: number };
  'sample-records': { count: number };
  'sample-submissions': { names: string };
  'owners-missing': object;
  'owners-example': object;
  'owner-wrong': { path: string; line: number; column: number; kind: string };
  'links-missing': object;
  'link-example': { found: string };
  'links-elsewhere': { expected: string };
  'private-reporting-off': object;
  'private-reporting-none': object;
  'dependabot-missing': object;
  'webhook-none': object;
  'webhook-there': object;
}

export type FindingCode = keyof FindingParameters;

/** What a finding means, and what to do or to click, where there is something to do. */
export interface Saying {
  says: string;
  mend?: string;
}

export interface DoctorWords {
  /** The name of each check, and what can be said once all is well with it. */
  checks: Record<CheckName, { title: string; well: string }>;
  states: Record<'well' | 'must' | 'should' | 'unknown', string>;
  findings: {
    [Code in Exclude<FindingCode, 'well'>]: (parameters: FindingParameters[Code]) => Saying;
  };
  /** Above everything: what was looked at. */
  subject: (repository: string) => string;
  /** GitHub was not asked at all. */
  filesOnly: string;
  summary: (well: number, must: number, should: number, unknown: number) => string;
  /** The last line: the one thing to do now, by its title and what to do; null where nothing is left. */
  next: (finding: { title: string; mend: string } | null) => string;
}
