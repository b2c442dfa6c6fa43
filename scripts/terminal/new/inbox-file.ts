// Puts a report into the inbox of a desk on this machine.
import { locked } from '../../forge/local/lock.ts';
import { createdWhole } from '../../forge/local/whole-file.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { inbox, slugOf } from '../../ticket/report/inbox-name.ts';
import type { DeskRequest } from '../terminal.ts';
import type { AnyReport } from './from-file.ts';

type Here = Pick<DeskRequest, 'disk' | 'terminal'>;

/** Writes the report as a new file, and answers its path. */
export function submitted(at: Here, report: AnyReport): string {
  at.disk.makeFolder(inbox);
  return locked(at.disk.root, () => createdUnder(at, report, submissionText(report)));
}

// The name of an embargoed report's file tells nothing.
function createdUnder({ disk, terminal }: Here, report: AnyReport, text: string): string {
  const name =
    report.disclosure === 'public' ? nameFrom(report.title ?? '') : `report-${terminal.randomName()}`;
  const first = `${inbox}/${name}.yaml`;
  if (createdWhole(disk, first, text)) return first;
  const second = `${inbox}/${name}-${terminal.randomName()}.yaml`;
  if (createdWhole(disk, second, text)) return second;
  throw new Error(`two files of one random name in ${inbox}`);
}

function nameFrom(title: string): string {
  return slugOf(title.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, ''), 60);
}
