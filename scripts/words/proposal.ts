// A proposed priority as rows of a name and a value, with the way through the table; plain text.
import type { Language } from '../ticket/ticket.ts';
import { type Proposal, proposedCommand } from '../triage/ssvc/proposal.ts';
import type { Level } from '../triage/ssvc/table.ts';
import { english, french } from './typography.ts';
import { words } from './words.ts';

// The words of CISA, which nobody translates.
const levelNames: Readonly<Record<Level, string>> = {
  track: 'Track',
  'track*': 'Track*',
  attend: 'Attend',
  act: 'Act',
};

const typography = { en: english, fr: french };

/** The last row is the command. */
export function proposalRows(language: Language, made: Proposal): [string, string][] {
  const { ssvc, ticket } = words(language);
  const { either } = typography[language];
  const { path, severity, levels, priority, byMission, byExploitation } = made;
  const value = (labels: Readonly<Record<string, string>>, some: readonly string[]) => {
    const text = either(some.map((one) => labels[one] ?? one));
    return some.length > 1 ? ssvc.unknown(text) : text;
  };
  const reached = either(levels.map((level) => levelNames[level]));
  const mission = value(ssvc.missionImpact, path.missionImpact);
  const byHarm = byMission.map(([one, then]) => `${ssvc.missionImpact[one]} → ${then}`);
  const byExploit = byExploitation.map(([one, then]) => `${ssvc.exploitation[one]} → ${then}`);
  return [
    [ssvc.points.exploitation, value(ssvc.exploitation, path.exploitation)],
    [ssvc.points.automatable, value(ssvc.automatable, path.automatable)],
    [ssvc.points.technicalImpact, value(ssvc.technicalImpact, path.technicalImpact)],
    [ssvc.points.missionImpact, severity ? ssvc.presumed(mission) : mission],
    [ssvc.decision, priority ? ssvc.decided(reached, priority) : ssvc.undecided(reached)],
    ...(byExploit.length > 1 ? ([[ssvc.byExploitation, byExploit.join(', ')]] as [string, string][]) : []),
    [ssvc.byMission, byHarm.join(', ')],
    [ssvc.severity, severity ? ssvc.byCvss(ticket.severity[severity].label) : ssvc.noCvss],
    [ssvc.ready, proposedCommand(made)],
  ];
}
