// A report, or as much of one as there is, from a file that the person names.
import { basename, dirname, resolve } from 'node:path';
import { submissionFileOf } from '../../forge/local/bounded-file.ts';
import { disk as diskOf } from '../../forge/local/disk.ts';
import { convertedAdvisory } from '../../ticket/advisory/converted.ts';
import { type Problem, problem } from '../../ticket/problem.ts';
import type { Answers } from '../../ticket/report/questions.ts';
import { privateRules, readSubmission } from '../../ticket/report/submission.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { isMapping, own } from '../../ticket/yaml/value.ts';
import { yamlSource } from '../../ticket/yaml/yaml-source.ts';
import type { DeskRequest } from '../terminal.ts';

export type AnyReport = TicketRecord['report'];

export interface Draft {
  report: AnyReport | null;
  /** What the file answers already; null when it is no YAML. */
  answers: Answers | null;
  problems: readonly Problem[];
  /** The format of others that it is in. */
  format?: string;
}

/** The person's own file: it may lie anywhere, and its problems are named by the path that was typed. */
export function draft({ terminal, at, desk }: DeskRequest, path: string): Draft {
  const place = resolve(terminal.folder, path);
  const file = submissionFileOf(diskOf(dirname(place)), basename(place));
  if (file.problem) return { report: null, answers: null, problems: [{ ...file.problem, path }] };
  const { content, problems } = readSubmission(path, file.bytes, at, privateRules(desk));
  if (content) return { report: content.report, answers: null, problems: [] };
  const text = new TextDecoder().decode(file.bytes);
  const converted = convertedAdvisory(text);
  if (converted) {
    const { format } = converted;
    return { report: null, problems: [problem('other-format', { format }, path)], ...converted };
  }
  const report = own(yamlSource(path, text).source?.value, 'report');
  return {
    report: null,
    answers: isMapping(report) && !Array.isArray(report) ? (report as Answers) : null,
    problems,
  };
}
