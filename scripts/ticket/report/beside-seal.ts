// What stands in the open around a sealed report, though no submission knows it.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { type Finding, finding } from '../problem.ts';
import { nearest } from '../yaml/nearest.ts';
import { isMapping, valueAt } from '../yaml/value.ts';
import { holdsSeal } from './report-rules.ts';

/**
 * Nothing that nobody knows stands around a report that is sealed, or in its sealed part. It may hold anything, and its name may
 * tell something too, so it is not repeated; only what is nearly a name that may stand there is let pass.
 */
export function besideSealed(value: unknown): Finding[] {
  if (!holdsSeal(valueAt(value, ['report']))) return [];
  const inside = schema.$defs.report.properties.sealed.properties;
  return [...strangeKeys(value, [], schema.properties), ...strangeKeys(value, ['report', 'sealed'], inside)];
}

function strangeKeys(value: unknown, at: readonly string[], known: object): Finding[] {
  const part = valueAt(value, at);
  if (!isMapping(part) || Array.isArray(part)) return [];
  const names = Object.keys(known);
  return Object.keys(part)
    .filter((key) => !names.includes(key) && nearest(key, names) === undefined)
    .map((key) => finding('sealed-plaintext', { key: '…' }, [...at, key], 'key'));
}
