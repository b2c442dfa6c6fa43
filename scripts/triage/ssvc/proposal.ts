// Proposes a priority and a severity for a report that nobody has acknowledged, with the way that leads to them. Staff decide.
import { cvssAssessment } from '../../ticket/cvss/cvss-score.ts';
import type { Priority, Severity, TicketRecord } from '../../ticket/ticket.ts';
import { automatableOf, exploitationOf, technicalImpactOf } from './answers.ts';
import {
  type Automatable,
  decided,
  type Exploitation,
  type Level,
  levels,
  type MissionImpact,
  missionImpacts,
  type TechnicalImpact,
} from './table.ts';

/** Of each decision point every value that is possible; several mean that it is not known. */
interface Path {
  exploitation: readonly Exploitation[];
  automatable: readonly Automatable[];
  technicalImpact: readonly TechnicalImpact[];
  missionImpact: readonly MissionImpact[];
}

export interface Proposal {
  path: Path;
  /** The severity of the highest CVSS score; null without a vector. */
  severity: Severity | null;
  /** The levels that the path may lead to, the least urgent first. */
  levels: readonly Level[];
  /** For the most urgent of them, so that nobody is late for want of an answer; null where they are all that there are. */
  priority: Priority | null;
  /** What it would be if staff know better how much harm there is for customers, or how far exploits have come. */
  byMission: readonly (readonly [MissionImpact, Priority])[];
  byExploitation: readonly (readonly [Exploitation, Priority])[];
}

const priorities: Readonly<Record<Level, Priority>> = {
  act: 'P1',
  attend: 'P2',
  'track*': 'P3',
  track: 'P4',
};

// A presumption that staff replace: the report does not say what the offer is used for.
const presumed: Readonly<Record<Severity, MissionImpact>> = {
  critical: 'high',
  high: 'high',
  medium: 'medium',
  low: 'low',
  none: 'low',
};

/** Null for an incident, since the table judges vulnerabilities, and for a report that is sealed still. */
export function proposal({ report }: Pick<TicketRecord, 'report'>): Proposal | null {
  if (report.category !== 'vulnerability' || report.title === undefined) return null;
  const severity = severityOf(report.cvss);
  const known = {
    exploitation: exploitationOf(report),
    automatable: automatableOf(report),
    technicalImpact: technicalImpactOf(report),
  };
  const path = { ...known, missionImpact: severity ? [presumed[severity]] : missionImpacts };
  const reached = levelsOf(path);
  return {
    path,
    severity,
    levels: reached,
    priority: reached.length < levels.length ? urgent(reached) : null,
    byMission: missionImpacts.map((one) => [one, urgent(levelsOf({ ...known, missionImpact: [one] }))]),
    byExploitation: path.exploitation.map((one) => [one, urgent(levelsOf({ ...path, exploitation: [one] }))]),
  };
}

function severityOf(vectors: readonly string[] = []): Severity | null {
  const [worst] = vectors.map(cvssAssessment).sort((one, other) => other.score - one.score);
  return worst?.severity ?? null;
}

function levelsOf({ exploitation, automatable, technicalImpact, missionImpact }: Path): Level[] {
  const reached = new Set(
    exploitation.flatMap((exploitation) =>
      automatable.flatMap((automatable) =>
        technicalImpact.flatMap((technicalImpact) =>
          missionImpact.map((missionImpact) =>
            decided({ exploitation, automatable, technicalImpact, missionImpact }),
          ),
        ),
      ),
    ),
  );
  return levels.filter((level) => reached.has(level));
}

function urgent(reached: readonly Level[]): Priority {
  return priorities[reached.at(-1) ?? 'act'];
}

/** The command that carries the proposal out; what is not known has its place in it. */
export function proposedCommand({ priority, severity }: Proposal): string {
  return `/ack ${priority ?? '<priority>'} ${severity ?? '<severity>'}`;
}
