// What the desk says of a priority that it proposes, in English.
import type { SsvcWords } from '../shapes/ssvc-words.ts';

export const ssvc: SsvcWords = {
  about: 'A suggestion from CISA’s decision table (SSVC) and CVSS. Staff decide.',
  points: {
    exploitation: 'Exploitation',
    automatable: 'Automatable',
    technicalImpact: 'Technical impact',
    missionImpact: 'Mission and well-being',
  },
  exploitation: { none: 'none', 'public poc': 'public proof of concept', active: 'active' },
  automatable: { no: 'no', yes: 'yes' },
  technicalImpact: { partial: 'partial', total: 'total' },
  missionImpact: { low: 'low', medium: 'medium', high: 'high' },
  unknown: (values) => `not known: ${values}`,
  presumed: (value) => `${value}, assumed from the severity; check it`,
  decision: 'Decision',
  decided: (levels, priority) => `${levels}, so ${priority}`,
  undecided: (levels) => `${levels}: the report says too little to suggest a priority`,
  severity: 'Severity',
  byCvss: (severity) => `${severity}, from the highest CVSS score`,
  noCvss: 'not known: there is no CVSS vector',
  byExploitation: 'By exploitation',
  byMission: 'By mission and well-being',
  ready: 'Ready to run or edit',
};
