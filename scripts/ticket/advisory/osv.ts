// Advisories in the OSV format (ossf.github.io/osv-schema), as PyPA, Go and GitHub publish theirs.
import { isMapping } from '../yaml/value.ts';
import { type Advisory, itemsAt, textAt, textsOf } from './fields.ts';

export function fromOsv(value: unknown): Advisory {
  return {
    title: textAt(value, 'summary') ?? textAt(value, 'details'),
    description: textAt(value, 'details'),
    offers: itemsAt(value, 'affected').flatMap(offerOf),
    cve: [...textsOf(itemsAt(value, 'aliases')), ...textsOf([textAt(value, 'id')])],
    cvss: textsOf(itemsAt(value, 'severity'), 'score'),
    cwe: textsOf(itemsAt(value, 'database_specific', 'cwe_ids')),
    references: textsOf(itemsAt(value, 'references'), 'url'),
    credits: textsOf(itemsAt(value, 'credits'), 'name'),
    tracking_id: textAt(value, 'id'),
  };
}

function offerOf(affected: unknown): { id: string; versions?: string }[] {
  const id = textAt(affected, 'package', 'name');
  if (id === undefined) return [];
  const ranges = itemsAt(affected, 'ranges').filter((range) => textAt(range, 'type') !== 'GIT');
  const versions = ranges.flatMap((range) => spans(itemsAt(range, 'events'))).join(' || ');
  const listed = textsOf(itemsAt(affected, 'versions')).join(', ');
  const said = [versions, listed].find((one) => one !== '' && one.length <= 200);
  return [{ id, ...(said && { versions: said }) }];
}

// Each `introduced` begins a range, which the next event ends; "0" is before all versions.
function spans(events: readonly unknown[]): string[] {
  // A number has lost what was written: 1.10 would be 1.1.
  if (
    events.some((event) => !isMapping(event) || Object.values(event).some((one) => typeof one !== 'string'))
  )
    return [];
  const starts = events.flatMap((event, place) => (textAt(event, 'introduced') === undefined ? [] : [place]));
  return starts.map((start, place) => {
    const from = textAt(events[start], 'introduced');
    const inside = events.slice(start + 1, starts[place + 1]);
    const [fixed] = textsOf(inside, 'fixed');
    const [last] = textsOf(inside, 'last_affected');
    const end = fixed ? `< ${fixed}` : last ? `<= ${last}` : '';
    const parts = [from === '0' ? '' : `>= ${from}`, end].filter((part) => part !== '');
    return parts.join(', ') || 'all';
  });
}
