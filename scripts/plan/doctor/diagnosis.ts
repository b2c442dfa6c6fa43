// The table of all checks, and what they come to. A new check is one more entry, with its name and its sentences in
// scripts/words.
import type { CheckName } from '../../words/doctor-words.ts';
import * as automation from './automation.ts';
import type { DeskFacts } from './facts.ts';
import * as people from './people.ts';
import { policies } from './policies.ts';
import * as publication from './publication.ts';
import * as reception from './reception.ts';
import * as upkeep from './upkeep.ts';
import { type Check, note, type State, type Verdict } from './verdict.ts';

/** What stops everything comes first. */
export const checks: Readonly<Record<CheckName, Check>> = {
  archived: reception.archived,
  fork: reception.fork,
  configuration: upkeep.configuration,
  pushed: upkeep.pushed,
  name: publication.name,
  actions: automation.actions,
  policies,
  workflows: automation.workflows,
  'pull-requests': reception.pullRequests,
  'interaction-limits': reception.interactionLimits,
  branch: publication.branch,
  rules: automation.rules,
  minutes: automation.minutes,
  'last-run': automation.lastRun,
  staff: people.staff,
  'on-call': people.onCall,
  site: publication.site,
  pages: publication.pages,
  samples: upkeep.samples,
  calendars: upkeep.calendars,
  visibility: publication.visibility,
  recipients: reception.recipients,
  contact: reception.contact,
  'private-reporting': upkeep.privateReporting,
  origin: reception.origin,
  token: automation.token,
  forks: automation.forks,
  'code-owners': people.codeOwners,
  'contact-links': upkeep.contactLinks,
  holidays: upkeep.holidays,
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
