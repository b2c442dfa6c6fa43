// What the desk says of a priority that it proposes: the shape that both languages fill. All of it is plain text.
import type { Automatable, Exploitation, MissionImpact, TechnicalImpact } from '../../triage/ssvc/table.ts';

export interface SsvcWords {
  /** Whose table it is, and whose decision. */
  about: string;
  points: Record<'exploitation' | 'automatable' | 'technicalImpact' | 'missionImpact', string>;
  exploitation: Record<Exploitation, string>;
  automatable: Record<Automatable, string>;
  technicalImpact: Record<TechnicalImpact, string>;
  missionImpact: Record<MissionImpact, string>;
  /** With the values that are possible. */
  unknown: (values: string) => string;
  presumed: (value: string) => string;
  decision: string;
  decided: (levels: string, priority: string) => string;
  /** The way may end anywhere. */
  undecided: (levels: string) => string;
  severity: string;
  byCvss: (severity: string) => string;
  noCvss: string;
  byExploitation: string;
  byMission: string;
  ready: string;
}
