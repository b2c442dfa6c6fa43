// What the desk says of a priority that it proposes, in French.
import type { SsvcWords } from '../shapes/ssvc-words.ts';
import { fr } from '../typography.ts';

export const ssvc: SsvcWords = {
  about:
    'Une proposition tirée de la table de décision de la CISA (SSVC) et de CVSS. C’est l’équipe qui décide.',
  points: {
    exploitation: 'Exploitation',
    automatable: 'Automatisable',
    technicalImpact: 'Impact technique',
    missionImpact: 'Mission et bien-être',
  },
  exploitation: { none: 'aucune', 'public poc': 'preuve de concept publique', active: 'en cours' },
  automatable: { no: 'non', yes: 'oui' },
  technicalImpact: { partial: 'partiel', total: 'total' },
  missionImpact: { low: 'faible', medium: 'moyen', high: 'fort' },
  unknown: (values) => fr`inconnu : ${values}`,
  presumed: (value) => fr`${value}, supposé d’après la gravité ; à vérifier`,
  decision: 'Décision',
  decided: (levels, priority) => fr`${levels}, donc ${priority}`,
  undecided: (levels) => fr`${levels} : le signalement en dit trop peu pour proposer une priorité`,
  severity: 'Gravité',
  byCvss: (severity) => fr`${severity}, d’après le score CVSS le plus élevé`,
  noCvss: fr`inconnue : il n’y a pas de vecteur CVSS`,
  byExploitation: 'Selon l’exploitation',
  byMission: 'Selon la mission et le bien-être',
  ready: 'Prêt à exécuter ou à modifier',
};
