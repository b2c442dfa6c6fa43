// The check run of a submission: accepted with its number, or each problem at its line.

import { instantOf } from '../../../ticket/clock/instant.ts';
import type { Desk } from '../../../ticket/desk/configuration.ts';
import type { Problem } from '../../../ticket/problem.ts';
import type { Language, TicketRecord } from '../../../ticket/ticket.ts';
import { momentWords } from '../../../words/moment.ts';
import { problemSentence, words } from '../../../words/words.ts';
import type { Pull } from '../../pull-request/pull-facts.ts';
import { annotationsOf, type Check } from '../outward.ts';
import { languageOf } from './receipt.ts';

export function acceptedCheck({ head }: Pull, record: TicketRecord, desk: Desk): Check {
  const language = languageOf(record, desk);
  const { check } = words(language).answers;
  const due = momentWords(language, desk.calendar.time_zone, instantOf(record.receipt.acknowledge_by) ?? 0);
  return {
    head: head.oid,
    conclusion: 'success',
    name: check.name,
    title: check.accepted(record.number),
    summary: check.acceptedSummary(record.number, due),
    annotations: [],
  };
}

export function refusedCheck({ head }: Pull, problems: readonly Problem[], language: Language): Check {
  const wording = words(language);
  const { check } = wording.answers;
  return {
    head: head.oid,
    conclusion: 'failure',
    name: check.name,
    title: check.refused(problems.length),
    summary: check.refusedSummary,
    annotations: annotationsOf(problems, (problem) => problemSentence(wording, problem)),
  };
}
