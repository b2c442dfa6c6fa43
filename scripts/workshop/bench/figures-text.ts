// Figures as a person reads them: a table with ratios, then each target and whether it is met.
import { table } from '../../terminal/output.ts';
import type { Bench, Prepared, Target } from './bench.ts';
import type { Figures } from './measure.ts';
import type { Weight } from './weight.ts';

export function figuresText(
  { name, about }: Bench,
  { cases, targets, weights, inventory, notes }: Prepared,
  all: readonly Figures[],
): string {
  const medians = new Map(all.map((one) => [one.name, one.median]));
  const against = new Map(cases.map((one) => [one.name, one.against]));
  const rows = all.map((one) => row(one, ratio(medians, one.name, against.get(one.name))));
  const heads = ['', 'median', 'spread', 'ratio', 'peak memory'];
  return [
    `\n${name}: ${about}\n`,
    indented(table([heads, ...rows], null)),
    indented(
      table([...targets.map((target) => verdict(all, target)), ...(weights?.() ?? []).map(weighed)], null),
    ),
    ...(inventory ? [indented(table(inventory(), null))] : []),
    indented(`${notes.join('\n')}\n`),
  ].join('\n');
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

function row({ name, median, seconds, peakMemory }: Figures, ratio: string): string[] {
  const spread = `${shown(seconds[0] ?? 0)} to ${shown(seconds.at(-1) ?? 0)}`;
  const memory = peakMemory === null ? '–' : mebibytes(peakMemory);
  return [name, `${shown(median)} s`, spread, ratio, memory];
}

function ratio(medians: ReadonlyMap<string, number>, of: string, against: string | undefined): string {
  return against === undefined ? '' : `${quotient(medians, of, against).toFixed(2)} × ${against}`;
}

function quotient(medians: ReadonlyMap<string, number>, of: string, against: string): number {
  return (medians.get(of) ?? Number.NaN) / (medians.get(against) ?? Number.NaN);
}

/** Whether any target was missed. */
export function isMissed({ targets, weights }: Prepared, all: readonly Figures[]): boolean {
  const isHeavy = ({ amount, atMost = amount }: Weight) => amount > atMost;
  return targets.some((target) => !isMet(all, target)) || (weights?.() ?? []).some(isHeavy);
}

function isMet(all: readonly Figures[], target: Target): boolean {
  return figureOf(all, target) <= target.atMost;
}

function figureOf(all: readonly Figures[], target: Target): number {
  return target.isMemory ? peakOf(all, target.of) : timeOf(all, target);
}

function verdict(all: readonly Figures[], target: Target): string[] {
  const { of, against, atMost, isMemory } = target;
  const what = against === undefined ? of : `${of} ÷ ${against}`;
  const tell = isMemory ? mebibytes : inUnit(against);
  const value = figureOf(all, target);
  return [isMet(all, target) ? 'met' : 'missed', what, tell(value), `at most ${tell(atMost)}`];
}

function weighed({ name, amount, atMost, isFiles }: Weight): string[] {
  const tell = isFiles ? files : kilobytes;
  if (atMost === undefined) return ['', name, tell(amount), ''];
  return [amount <= atMost ? 'met' : 'missed', name, tell(amount), `at most ${tell(atMost)}`];
}

function files(number: number): string {
  return `${number.toLocaleString('en')} files`;
}

function peakOf(all: readonly Figures[], of: string): number {
  return all.find(({ name }) => name === of)?.peakMemory ?? Number.NaN;
}

function timeOf(all: readonly Figures[], { of, against }: Target): number {
  const medians = new Map(all.map(({ name, median }) => [name, median]));
  return against === undefined ? (medians.get(of) ?? Number.NaN) : quotient(medians, of, against);
}

function inUnit(against: string | undefined): (value: number) => string {
  return (value) => `${shown(value)}${against === undefined ? ' s' : ''}`;
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function shown(value: number): string {
  return value.toFixed(value < 0.1 ? 3 : 2);
}
