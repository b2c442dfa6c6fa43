// The decision table of CISA for coordinators (SSVC), all 36 rows: from four answers to how soon to act.
// Source: CERTCC/SSVC, data/csv/cisa/cisa_coordinator_2_0_3.csv, MIT License, Copyright (c) 2020 CERT Coordination Center
// (CERT/CC). Its copy lies beside this file, and a test holds the two together.

export const exploitations = ['none', 'public poc', 'active'] as const;
export const automatables = ['no', 'yes'] as const;
export const technicalImpacts = ['partial', 'total'] as const;
export const missionImpacts = ['low', 'medium', 'high'] as const;
/** The least urgent first. */
export const levels = ['track', 'track*', 'attend', 'act'] as const;

export type Exploitation = (typeof exploitations)[number];
export type Automatable = (typeof automatables)[number];
export type TechnicalImpact = (typeof technicalImpacts)[number];
export type MissionImpact = (typeof missionImpacts)[number];
export type Level = (typeof levels)[number];

/** What a report means for somebody: the four decision points of the table. */
export interface Situation {
  exploitation: Exploitation;
  automatable: Automatable;
  technicalImpact: TechnicalImpact;
  missionImpact: MissionImpact;
}

type ByMission = Readonly<Record<MissionImpact, Level>>;

function row(low: Level, medium: Level, high: Level): ByMission {
  return { low, medium, high };
}

// Three rows of the source on one line: the impact on mission and well-being low, medium and high.
const table: Readonly<Record<Exploitation, Record<Automatable, Record<TechnicalImpact, ByMission>>>> = {
  none: {
    no: { partial: row('track', 'track', 'track'), total: row('track', 'track', 'track*') },
    yes: { partial: row('track', 'track', 'attend'), total: row('track', 'track', 'attend') },
  },
  'public poc': {
    no: { partial: row('track', 'track', 'track*'), total: row('track', 'track*', 'attend') },
    yes: { partial: row('track', 'track', 'attend'), total: row('track', 'track*', 'attend') },
  },
  active: {
    no: { partial: row('track', 'track', 'attend'), total: row('track', 'attend', 'act') },
    yes: { partial: row('attend', 'attend', 'act'), total: row('attend', 'act', 'act') },
  },
};

export function decided({ exploitation, automatable, technicalImpact, missionImpact }: Situation): Level {
  return table[exploitation][automatable][technicalImpact][missionImpact];
}
