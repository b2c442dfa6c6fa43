// The two CVSS calculators: the metrics that are asked, in the order of the standard.
import { cvssVersions } from '../../../scripts/ticket/cvss/cvss-metrics.ts';
import type { Words } from '../../../scripts/words/words.ts';
import type { Generation } from './vector.ts';

interface MetricView {
  metric: string;
  label: string;
  asks: string;
  values: { value: string; label: string }[];
}

export interface CalculatorView {
  generation: Generation;
  title: string;
  metrics: MetricView[];
}

/** The base metrics alone; others in a pasted vector are kept, and score. */
export function calculators(words: Words): CalculatorView[] {
  return (['3.1', '4.0'] as const).map((version) => {
    const generation = version === '3.1' ? '3' : '4';
    const metrics = cvssVersions.find((one) => one.version === version)?.metrics ?? [];
    return {
      generation,
      title: words.wizard.cvss.calculator(version),
      metrics: metrics.filter(({ mandatory }) => mandatory).map((one) => metricView(words, generation, one)),
    };
  });
}

function metricView(
  words: Words,
  generation: Generation,
  { metric, values }: { metric: string; values: readonly string[] },
): MetricView {
  const all: Readonly<Record<string, Words['wizard']['cvss']['metrics']['AV']>> = words.wizard.cvss.metrics;
  const said = all[metric] ?? all[`${metric}${generation}`];
  if (!said) throw new Error(`no words for the metric ${metric}`);
  return {
    metric,
    label: `${said.label} (${metric})`,
    asks: said.asks,
    values: values.map((value) => ({ value, label: said.values[value] ?? missing(metric, value) })),
  };
}

function missing(metric: string, value: string): never {
  throw new Error(`no words for ${metric}:${value}`);
}
