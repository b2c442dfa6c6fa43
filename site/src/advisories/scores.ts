// CVSS vectors as advisories carry them: the base score, apart from what time and surroundings make of it.

import { cvssVersions } from '../../../scripts/ticket/cvss/cvss-metrics.ts';
import { type CvssAssessment, cvssAssessment } from '../../../scripts/ticket/cvss/cvss-score.ts';

export interface BaseScore {
  version: CvssAssessment['version'];
  vector: string;
  score: number;
  /** In capitals, as the JSON schemas of FIRST have it. */
  severity: string;
}

/** Of a vector of a checked report. */
export function baseScore(vector: string): BaseScore {
  const { version, score, severity } = cvssAssessment(baseVector(vector));
  return { version, vector, score, severity: severity.toUpperCase() };
}

function baseVector(vector: string): string {
  const [prefix = '', ...segments] = vector.split('/');
  const metrics = cvssVersions.find((one) => one.prefix === prefix)?.metrics ?? [];
  const base = new Set(metrics.flatMap(({ metric, mandatory }) => (mandatory ? [metric] : [])));
  return [prefix, ...segments.filter((segment) => base.has(segment.split(':')[0] ?? ''))].join('/');
}

/** The fields that the JSON schemas of CVSS 3.0, 3.1 and 4.0 require. */
export function scoreData({ version, vector, score, severity }: BaseScore) {
  return { version, vectorString: vector, baseScore: score, baseSeverity: severity };
}
