// The score and severity of a valid CVSS vector; apart from `cvss.ts`, so that checking needs no calculator.
import calculator from 'ae-cvss-calculator';
import { cvssFaults } from './cvss.ts';
import { type CvssVersion, cvssVersions } from './cvss-metrics.ts';

export type CvssSeverity = 'none' | 'low' | 'medium' | 'high' | 'critical';

export type CvssAssessment = {
  version: CvssVersion['version'];
  vector: string;
  score: number;
  severity: CvssSeverity;
};

const scores: Record<CvssVersion['version'], (vector: string) => number> = {
  '3.0': (vector) => new calculator.Cvss3P0(vector).calculateScores().overall,
  '3.1': (vector) => new calculator.Cvss3P1(vector).calculateScores().overall,
  '4.0': (vector) => new calculator.Cvss4P0(vector).calculateScores().overall,
};

const severities: readonly { from: number; severity: CvssSeverity }[] = [
  { from: 9, severity: 'critical' },
  { from: 7, severity: 'high' },
  { from: 4, severity: 'medium' },
  { from: 0.1, severity: 'low' },
];

/** FIRST's qualitative severity rating scale, the same in 3.0, 3.1 (section 5) and 4.0 (section 6). */
export function cvssSeverity(score: number): CvssSeverity {
  return severities.find((one) => score >= one.from)?.severity ?? 'none';
}

/**
 * The score of a vector that `cvssFaults` finds no fault with, from 0 to 10 with one decimal; throws on any
 * other vector, since asking is then a fault of ours.
 *
 * 4.0 has one score, made of all metrics given. 3.x has three, and this is the one of the last group that
 * says something (a value other than `X`): environmental, which includes the temporal metrics, else temporal,
 * else base. It is not FIRST's environmental score in every case: by the equations of 3.1 that one can differ
 * from the base score by 0.1 with no environmental metric given, and nobody would expect that of a base vector.
 */
export function cvssAssessment(vector: string): CvssAssessment {
  const faults = cvssFaults(vector);
  const version = cvssVersions.find((one) => vector.startsWith(one.prefix))?.version;
  if (version === undefined || faults.length > 0) {
    throw new Error(`only a valid vector has a score: ${faults.map((fault) => fault.code).join(', ')}`);
  }
  const score = scores[version](vector);
  return { version, vector, score, severity: cvssSeverity(score) };
}
