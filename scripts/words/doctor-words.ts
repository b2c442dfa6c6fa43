// What `desk doctor` says of a repository: the shape that both languages fill. All of it is plain text on one line.

/** What is looked at, in the order in which it is told. */
export type CheckName =
  | 'configuration'
  | 'pushed'
  | 'site'
  | 'pages'
  | 'visibility'
  | 'branch'
  | 'token'
  | 'actions'
  | 'forks'
  | 'workflows'
  | 'last-run'
  | 'rules'
  | 'labels'
  | 'staff'
  | 'on-call'
  | 'recipients'
  | 'holidays'
  | 'calendars'
  | 'clock'
  | 'samples'
  | 'code-owners'
  | 'contact-links'
  | 'private-reporting'
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
  'site-example': { found: string };
  'site-elsewhere': { found: string; expected: string };
  'pages-off': object;
  'pages-from-branch': object;
  'reports-public': object;
  'reports-private': object;
  'branch-unexpected': { found: string; expected: string };
  'token-writes': object;
  'token-approves': object;
  'actions-off': object;
  'actions-refused': { refused: string };
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
  'staff-absent': { login: string };
  'staff-stranger': { login: string; role: string };
  'on-call-empty': object;
  'on-call-stranger': { login: string };
  'recipients-none': object;
  'holidays-none': object;
  'holidays-end': { last: string };
  'calendar-forgotten': { version: string };
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
}
