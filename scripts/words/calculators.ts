// The two CVSS calculators in words: the metrics that are asked, in the order of the standard.
import { cvssVersions } from '../ticket/cvss/cvss-metrics.ts';
import type { Words } from './words.ts';

interface MetricWords {
  metric: string;
  label: string;
  asks: string;
  values: { value: string; label: string }[];
}

export interface Calculator {
  generation: '3' | '4';
  version: '3.1' | '4.0';
  metrics: MetricWords[];
}

/** The base metrics alone; others in a pasted vector are kept, and score. */
export function calculators(words: Words): Calculator[] {
  return (['3.1', '4.0'] as const).map((version) => {
    const generation = version === '3.1' ? '3' : '4';
    const metrics = cvssVersions.find((one) => one.version === version)?.metrics ?? [];
    return {
      generation,
      version,
      metrics: metrics.filter(({ mandatory }) => mandatory).map((one) => metricWords(words, generation, one)),
    };
  });
}

function metricWords(
  words: Words,
  generation: Calculator['generation'],
  { metric, values }: { metric: string; values: readonly string[] },
): MetricWords {
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
