// A CVSS vector broken down: its score, and what each of its metrics says.

import { cvssVersions, type Metric } from '../../../../scripts/ticket/cvss/cvss-metrics.ts';
import { cvssAssessment } from '../../../../scripts/ticket/cvss/cvss-score.ts';
import type { AskedMetric } from '../../../../scripts/words/shapes/wizard/wizard-words.ts';
import { words } from '../../../../scripts/words/words.ts';
import type { TagView } from '../lists/rows.ts';
import type { Setting } from '../setting.ts';
import { calculatorAddress } from './identifiers.ts';

interface MetricView {
  /** The abbreviation and the value as the vector has them: `AV:N`. */
  code: string;
  name: string;
  /** What the value means; the value itself where nobody has put it in words. */
  value: string;
}

export interface VectorView {
  vector: string;
  title: string;
  /** Score and severity. */
  score: TagView;
  metrics: MetricView[];
  calculator: string;
}

/** @throws Error for a vector that no checked record holds */
export function vectorView({ language }: Setting, vector: string): VectorView {
  const { site, ticket } = words(language);
  const { version, score, severity } = cvssAssessment(vector);
  return {
    vector,
    title: site.ticket.cvss(version),
    score: { label: site.ticket.score(score, ticket.severity[severity].label), tone: severity },
    metrics: vector
      .split('/')
      .slice(1)
      .map((code) => metricView(language, version, code)),
    calculator: calculatorAddress(version, vector),
  };
}

type Version = (typeof cvssVersions)[number]['version'];

function metricView(language: Setting['language'], version: Version, code: string): MetricView {
  const [metric = '', value = ''] = code.split(':');
  const asked = words(language).wizard.cvss.metrics[askedName(version, metric) as AskedMetric];
  return {
    code,
    name: asked?.label ?? metricOf(version, metric)?.name ?? metric,
    value: asked?.values[value] ?? value,
  };
}

// The words for these two differ between the versions.
const differing = new Set(['AC', 'UI']);

function askedName(version: Version, metric: string): string {
  const isBase = metricOf(version, metric)?.group === 'base';
  if (!isBase) return '';
  return differing.has(metric) ? `${metric}${version.slice(0, 1)}` : metric;
}

function metricOf(version: Version, name: string): Metric | undefined {
  return cvssVersions.find((one) => one.version === version)?.metrics.find(({ metric }) => metric === name);
}
