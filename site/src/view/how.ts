// How the desk works: the procedure, the life cycle, the deadlines, the words, the commands, the data.
import { type Calendar, durationMilliseconds, localYear } from '../../../scripts/ticket/clock/calendar.ts';
import { confirmationNumber } from '../../../scripts/ticket/number.ts';
import { following, statuses } from '../../../scripts/ticket/record/life-cycle.ts';
import { usage } from '../../../scripts/triage/command.ts';
import { commands } from '../../../scripts/triage/command-table.ts';
import { dateWords } from '../../../scripts/words/date.ts';
import type { HowWords } from '../../../scripts/words/how-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, howPage, reportPage, sealingPage, staffSealingPage } from './address.ts';
import { type DataRow, dataView } from './data.ts';
import { type FrameView, frameView } from './frame.ts';
import { lifeCyclePicture, type Picture } from './life-cycle-picture.ts';
import type { Setting } from './setting.ts';
import { calendarWords } from './working.ts';

interface Term {
  label: string;
  meaning: string;
}

interface PromiseView {
  label: string;
  text: string;
  /** Milliseconds of working time. */
  allowed: number;
}

export interface HowView {
  frame: FrameView;
  report: string;
  /** The guides to sealing. */
  guides: { publishers: string; staff: string };
  steps: ReturnType<HowWords['publishers']['steps']>;
  categories: Term[];
  picture: Picture;
  statuses: { status: string; label: string; meaning: string; next: string[] }[];
  calendar: string;
  /** Ready to compute with. */
  calendarData: Calendar;
  holidays: { date: string; text: string }[];
  promises: PromiseView[];
  glossary: { title: string; terms: Term[] }[];
  commands: { usage: string; who: string; purpose: string }[];
  data: DataRow[];
}

export function howView(setting: Setting): HowView {
  const { desk, language } = setting;
  const { how, ticket } = words(language);
  const promises = promisesOf(setting);
  return {
    frame: frameView(setting, howPage, how.title, how.lead),
    report: address(setting, reportPage),
    guides: {
      publishers: address(setting, sealingPage),
      staff: address(setting, staffSealingPage),
    },
    steps: how.publishers.steps(acknowledgeWords(setting), exampleNumber(setting)),
    categories: Object.values(ticket.category),
    picture: lifeCyclePicture(),
    statuses: statuses.map((status) => ({
      status,
      ...ticket.status[status],
      next: following[status].map((next) => ticket.status[next].label),
    })),
    calendar: calendarWords(setting, { time: desk.time, version: desk.calendar.version }),
    calendarData: desk.calendar,
    holidays: desk.calendar.holidays.map((date) => ({ date, text: dateWords(language, date) })),
    promises,
    glossary: glossaryOf(setting),
    commands: commandsOf(setting),
    data: dataView(setting),
  };
}

/** A number as this desk gives it; no ticket of the year has so high a sequence. */
export function exampleNumber({ desk, now }: Setting): string {
  return confirmationNumber({
    prefix: desk.number.prefix,
    year: localYear(desk.time, now),
    sequence: 999_999,
  });
}

/** How long the desk gives itself to acknowledge a report, in words. */
export function acknowledgeWords(setting: Setting): string {
  return promisesOf(setting)[0]?.text ?? '';
}

function promisesOf({ desk, language }: Setting): PromiseView[] {
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

function glossaryOf({ language }: Setting): HowView['glossary'] {
  const { how, ticket, site } = words(language);
  const { properties } = ticket;
  return [
    { title: site.columns.ticket, terms: [how.glossary.number] },
    { title: properties.report.disclosure.label, terms: Object.values(ticket.disclosure) },
    { title: site.columns.priority, terms: Object.values(ticket.priority) },
    { title: site.columns.severity, terms: Object.values(ticket.severity) },
    { title: site.columns.deadline, terms: Object.values(ticket.deadline) },
    { title: properties.report.remediation.label, terms: Object.values(ticket.remediation) },
    { title: site.ticket.offerAction, terms: Object.values(ticket.offerAction) },
    { title: site.ticket.message, terms: Object.values(ticket.messageState) },
    { title: site.ticket.outcome, terms: Object.values(ticket.outcome) },
  ];
}

function commandsOf({ language }: Setting): HowView['commands'] {
  const { how, ticket } = words(language);
  const purposes: Readonly<Record<string, string>> = ticket.commands;
  return commands.map((command) => ({
    usage: usage(command),
    who: command.who.map((role) => how.commands.roles[role]).join(', '),
    purpose: purposes[command.name] ?? '',
  }));
}
