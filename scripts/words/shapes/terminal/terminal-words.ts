// What the terminal says: the shape that both languages fill.
import type { Role } from '../../../triage/command.ts';
import type { LikelyDuplicate } from '../../../triage/likely-duplicates.ts';
import type { InterviewWords } from './interview-words.ts';

/** A mistake in how the terminal was called, as a code with what its sentence needs. */
export interface UsageParameters {
  'unknown-terminal-command': { found: string; suggestion?: string };
  'unknown-option': { found: string; suggestion?: string };
  'option-needs-value': { option: string };
  'option-takes-no-value': { option: string };
  'too-many-arguments': { found: string };
  'argument-needed': { usage: string };
  'instant-malformed': { found: string };
  'format-unknown': { found: string; allowed: string };
  'language-unknown': { found: string };
  'value-unknown': { option: string; found: string; allowed: string; suggestion?: string };
  'root-missing': { found: string };
  'login-malformed': { found: string };
  'revision-unknown': { found: string };
  'nobody-to-ask': object;
  'passphrase-unasked': object;
  'option-missing': { option: string };
  'variable-missing': { name: string };
}

export type UsageCode = keyof UsageParameters;

/** What kept the desk from its work; the cause is printed below the sentence. */
export type FailureCode =
  | 'disk-full'
  | 'not-permitted'
  | 'read-only'
  | 'busy'
  | 'git-refused'
  | 'forge-refused'
  | 'forge-limit'
  | 'unexpected';

export type TerminalCommandName =
  | 'check'
  | 'new'
  | 'intake'
  | 'triage'
  | 'list'
  | 'status'
  | 'deadlines'
  | 'duplicates'
  | 'audit'
  | 'reconcile'
  | 'serve'
  | 'doctor'
  | 'keys'
  | 'seal'
  | 'unseal'
  | 'reply'
  | 'reveal'
  | 'reseal';

export type OptionName =
  | 'root'
  | 'at'
  | 'format'
  | 'language'
  | 'help'
  | 'base'
  | 'since'
  | 'as'
  | 'dry-run'
  | 'commit'
  | 'from'
  | 'open'
  | 'overdue'
  | 'status'
  | 'outcome'
  | 'category'
  | 'priority'
  | 'severity'
  | 'assignee'
  | 'publisher'
  | 'offer'
  | 'cve'
  | 'text'
  | 'to'
  | 'output'
  | 'repository'
  | 'identity'
  | 'classic'
  | 'protect'
  | 'reply-to'
  | 'port';

type Label =
  | 'status'
  | 'deadline'
  | 'category'
  | 'disclosure'
  | 'priority'
  | 'severity'
  | 'assignee'
  | 'publisher'
  | 'offers'
  | 'cve'
  | 'cvss'
  | 'conclusion'
  | 'offerAction'
  | 'message';

export interface TerminalWords {
  /** What the program is, and the headings of its help. */
  about: string;
  heading: Record<'usage' | 'commands' | 'options', string>;
  moreHelp: string;
  /** What each command does. */
  commands: Record<TerminalCommandName, string>;
  /** What each option is for. */
  options: Record<OptionName, string>;
  usage: { [Code in UsageCode]: (parameters: UsageParameters[Code]) => string };
  failures: Record<FailureCode, string>;
  labels: Record<Label, string>;
  roles: Record<Role, string>;
  checked: (files: number, problems: number) => string;
  inboxEmpty: string;
  dryRun: string;
  likelyDuplicate: (number: string, other: string, because: string) => string;
  taken: (number: string, inbox: string, due: string) => string;
  amended: (number: string) => string;
  commitMessage: (numbers: readonly string[]) => string;
  stranger: (login: string) => string;
  nothingChanged: string;
  noCommand: string;
  left: (span: string) => string;
  /** Before the title of a report that cannot wait. */
  urgent: string;
  overdueBy: (span: string) => string;
  listed: (count: number) => string;
  nothingDue: string;
  noDuplicates: string;
  /** `to` is the last commit that was looked at. */
  audited: (commits: number, problems: number, to: string | null) => string;
  signature: Record<'github' | 'other' | 'none', string>;
  duplicateBecause: Record<LikelyDuplicate['because'], string>;
  wizard: InterviewWords;
  webhookDead: string;
  serving: (address: string) => string;
  stopHint: string;
}
