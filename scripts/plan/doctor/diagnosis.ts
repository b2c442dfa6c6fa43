// The table of all checks, and what they come to. A new check is one more entry, with its name and its sentences in
// scripts/words.
import type { CheckName } from '../../words/doctor-words.ts';
import * as automation from './automation.ts';
import type { DeskFacts } from './facts.ts';
import * as people from './people.ts';
import * as publication from './publication.ts';
import * as upkeep from './upkeep.ts';
import { type Check, note, type Verdict } from './verdict.ts';

/** In the order in which they are told. */
export const checks: Readonly<Record<CheckName, Check>> = {
  configuration: upkeep.configuration,
  pushed: upkeep.pushed,
  site: publication.site,
  pages: publication.pages,
  visibility: publication.visibility,
  branch: publication.branch,
  token: automation.token,
  actions: automation.actions,
  forks: automation.forks,
  workflows: automation.workflows,
  'last-run': automation.lastRun,
  rules: automation.rules,
  labels: upkeep.labels,
  staff: people.staff,
  'on-call': people.onCall,
  recipients: people.recipients,
  holidays: upkeep.holidays,
  calendars: upkeep.calendars,
  clock: upkeep.clock,
  samples: upkeep.samples,
  'code-owners': people.codeOwners,
  'contact-links': upkeep.contactLinks,
  'private-reporting': upkeep.privateReporting,
  dependabot: upkeep.dependabot,
  webhook: automation.webhook,
};

export interface Finding extends Verdict {
  check: CheckName;
}

/** What every check came to: at least one finding each, all of them where there are several. */
export function diagnosis(facts: DeskFacts): Finding[] {
  return Object.entries(checks).flatMap(([name, check]) => {
    const verdicts = check(facts);
    const told = verdicts.length === 0 ? [note('well', {})] : verdicts;
    return told.map((verdict) => ({ check: name as CheckName, ...verdict }));
  });
}
