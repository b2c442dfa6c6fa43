// How long the desk gives itself, in words and in working time.
import { durationMilliseconds } from '../../../scripts/ticket/clock/calendar.ts';
import type { HowWords } from '../../../scripts/words/shapes/site/how-words.ts';
import { words } from '../../../scripts/words/words.ts';
import type { Setting } from './setting.ts';

export interface PromiseView {
  label: string;
  text: string;
  /** Milliseconds of working time. */
  allowed: number;
}

/** How long the desk gives itself to acknowledge a report, in words. */
export function acknowledgeWords(setting: Setting): string {
  return promisesOf(setting)[0]?.text ?? '';
}

/** The first reply, then the next update by priority. */
export function promisesOf({ desk, language }: Setting): PromiseView[] {
  const { deadline } = words(language).how;
  const all: [string, string][] = [
    [deadline.acknowledge, desk.deadlines.acknowledge],
    ...Object.entries(desk.deadlines.update).map(([priority, text]): [string, string] => [
      deadline.update(priority),
      text,
    ]),
  ];
  return all.map(([label, text]) => ({
    label,
    text: durationWords(deadline.duration, text),
    allowed: durationMilliseconds(text, desk.time) ?? 0,
  }));
}

function durationWords(duration: HowWords['deadline']['duration'], text: string): string {
  const [, count = '', unit = ''] = /^(\d+) business (day|hour|minute)s?$/.exec(text) ?? [];
  const say = unit === 'day' || unit === 'hour' || unit === 'minute' ? duration[unit] : undefined;
  return say?.(Number(count)) ?? text;
}
