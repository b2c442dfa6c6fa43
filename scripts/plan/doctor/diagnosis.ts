// The table of all checks, and what they come to. A new check is one more entry, with its name and its sentences in
// scripts/words.
import type { CheckName } from '../../words/shapes/terminal/doctor-words.ts';
import * as automation from './automation.ts';
import type { DeskFacts } from './facts.ts';
import * as people from './people.ts';
import { policies } from './policies.ts';
import * as publication from './publication.ts';
import * as reception from './reception.ts';
import * as upkeep from './upkeep.ts';
import { type Check, note, type State, type Verdict } from './verdict.ts';

/** What stops everything comes first, then what an owner sets up, in the order of the README, then the rest. */
export const checks: Readonly<Record<CheckName, Check>> = {
  archived: reception.archived,
  fork: reception.fork,
  configuration: upkeep.configuration,
  actions: automation.actions,
  policies,
  workflows: automation.workflows,
  'pull-requests': reception.pullRequests,
  'interaction-limits': reception.interactionLimits,
  branch: publication.branch,
  minutes: automation.minutes,
  pages: publication.pages,
  'private-reporting': upkeep.privateReporting,
  rules: automation.rules,
  name: publication.name,
  site: publication.site,
  contact: reception.contact,
  staff: people.staff,
  'on-call': people.onCall,
  holidays: upkeep.holidays,
  calendars: upkeep.calendars,
  'code-owners': people.codeOwners,
  'contact-links': upkeep.contactLinks,
  samples: upkeep.samples,
  recipients: reception.recipients,
  pushed: upkeep.pushed,
  'last-run': automation.lastRun,
  visibility: publication.visibility,
  origin: reception.origin,
  token: automation.token,
  forks: automation.forks,
  clock: upkeep.clock,
  labels: upkeep.labels,
  dependabot: upkeep.dependabot,
  webhook: automation.webhook,
};

export interface Finding extends Verdict {
  check: CheckName;
}

const urgency: readonly State[] = ['must', 'should', 'unknown', 'well'];

/**
 * What every check came to: at least one finding each, all of them where there are several. The most urgent first, and
 * among those what stops everything.
 */
export function diagnosis(facts: DeskFacts): Finding[] {
  const all = Object.entries(checks).flatMap(([name, check]) => {
    const verdicts = check(facts);
    const findings = verdicts.length === 0 ? [note('well', {})] : verdicts;
    return findings.map((verdict) => ({ check: name as CheckName, ...verdict }));
  });
  return urgency.flatMap((wanted) => all.filter(({ state }) => state === wanted));
}

/** The first finding that something is to be done about, of these in their order; undefined where nothing is left. */
export function nextStep(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ state }) => state !== 'well');
}
