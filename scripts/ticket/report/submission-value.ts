// The value of a submission as it is surely meant: its report in its normal form, also below a misspelt `report:` or none.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { type Finding, finding, type PropertyPath } from '../problem.ts';
import type { Meaning } from '../yaml/document.ts';
import { excerpt } from '../yaml/excerpt.ts';
import { nearest } from '../yaml/nearest.ts';
import { wordOf } from '../yaml/plain-characters.ts';
import { isMapping, own } from '../yaml/value.ts';
import { normalise, type Source, writtenAt } from './meant/normalise.ts';
import { otherFormat } from './meant/other-formats.ts';

type Mapping = Record<string, unknown>;

/** What can only mean one thing is read as that; what is certainly not a report of ours is named as what it is. */
export function meantSubmission(value: unknown): Meaning {
  if (!isMapping(value) || Array.isArray(value)) return unread(value);
  const format = own(value, 'report') === undefined ? otherFormat(value) : null;
  if (format) return { ...unread(value), findings: [finding('other-format', { format }, [])], isOver: true };
  return withReport(value as Mapping);
}

function unread(value: unknown): Meaning {
  return { value, notes: [], findings: [], writtenAt: (at) => at };
}

function withReport(value: Mapping): Meaning {
  if (isMapping(own(value, 'report'))) return meaning(value, 'report', []);
  const beside = Object.keys(value).filter((key) => key !== 'report' && known.has(wordOf(key.slice(0, 60))));
  if (beside.length > 1 && (value.report ?? null) === null) return notIndented(value, beside);
  const inside = Object.keys(value).find(
    (key) => key !== 'report' && isMapping(value[key]) && isReport(key, value[key]),
  );
  if (inside === undefined || Object.hasOwn(value, 'report')) return meaning(value, 'report', []);
  const isSame = wordOf(inside) === 'report';
  const told = finding(
    'unknown-key',
    { key: excerpt(inside), allowed: 'report', suggestion: 'report' },
    [inside],
    'key',
  );
  return meaning(value, inside, isSame ? [] : [told]);
}

const known: ReadonlySet<string> = new Set(Object.keys(schema.$defs.report.properties));

function isReport(key: string, value: unknown): boolean {
  if (isMapping(value) && Object.keys(value).filter((one) => known.has(one)).length > 2) return true;
  return (
    !Object.hasOwn(schema.properties, key) &&
    (wordOf(key.slice(0, 60)) === 'report' || nearest(key, ['report']) !== undefined)
  );
}

function meaning(value: Mapping, key: string, findings: readonly Finding[]): Meaning {
  if (!Object.hasOwn(value, key)) return unread(value);
  const { [key]: written, ...others } = value;
  const read = normalise(written, [key]);
  return { ...placed(others, read.value, read.source), notes: read.notes, findings };
}

// Its lines begin where `report:` does: they are read as if they were indented, so that it is the one problem.
function notIndented(value: Mapping, beside: readonly string[]): Meaning {
  const { report, ...others } = value;
  const isThere = report !== undefined;
  const entries = Object.entries(others);
  const read = normalise(Object.fromEntries(entries.filter(([key]) => beside.includes(key))));
  const rest = Object.fromEntries(entries.filter(([key]) => !beside.includes(key)));
  const told = isThere
    ? finding('report-not-indented', {}, ['report'], 'key')
    : finding('missing', { key: 'report' }, [], 'key');
  return { ...placed(rest, read.value, read.source), notes: read.notes, findings: [told] };
}

function placed(others: Mapping, report: unknown, source: Source): Pick<Meaning, 'value' | 'writtenAt'> {
  const whole: Source = { at: [], parts: new Map([['report', source]]) };
  return { value: { ...others, report }, writtenAt: (at: PropertyPath) => writtenAt(whole, at) };
}
