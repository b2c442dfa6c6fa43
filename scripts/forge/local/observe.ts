// What the local forge sees: the configuration, the inbox, and the records that the inbox names.
import type { IntakeFacts, Submitted } from '../../plan/inbox/intake.ts';
import { localYear } from '../../ticket/clock/calendar.ts';
import { configurationPath, type Desk, readConfiguration } from '../../ticket/desk/configuration.ts';
import { prefixesOf } from '../../ticket/desk/stamp.ts';
import { parsedNumber } from '../../ticket/number.ts';
import { problem } from '../../ticket/problem.ts';
import type { Reading } from '../../ticket/yaml/document.ts';
import type { Disk } from './disk.ts';
import { submitted } from './inbox.ts';
import { storedRecord } from './records.ts';
import { nextSequence } from './sequence.ts';

/** The desk under this root, or the problems of its configuration. */
export function observedDesk(disk: Disk): Reading<Desk> {
  const kind = disk.kindOf(configurationPath);
  if (kind === null) return { content: null, problems: [problem('desk-missing', {}, configurationPath)] };
  if (kind !== 'file')
    return { content: null, problems: [problem('not-a-file', { found: kind }, configurationPath)] };
  return readConfiguration(disk.read(configurationPath));
}

/** Everything that an intake decides upon; `at` is epoch milliseconds, `by` the login that submits. */
export function observedInbox(disk: Disk, desk: Desk, at: number, by: string): IntakeFacts {
  const entries = submitted(disk, prefixesOf(desk.number));
  const records = numbersNamed(entries).flatMap((number) => {
    const record = storedRecord(disk, number, desk)?.reading.content;
    return record ? [[number, record] as const] : [];
  });
  const next = nextSequence(disk, desk.number.prefix, localYear(desk.time, at));
  return { desk, at, by, submitted: entries, nextSequence: next, records: new Map(records) };
}

function numbersNamed(entries: readonly Submitted[]): string[] {
  return entries
    .flatMap((entry) => ('name' in entry ? [entry.claimed, entry.name] : []))
    .filter((name) => parsedNumber(name));
}
