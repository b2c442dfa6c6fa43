// What of a ticket everybody may see: the schema's x-visibility, and nothing that it does not name.
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { isDisclosed, type Report, type TicketRecord } from '../ticket.ts';
import { child, type Shape, shapeAt } from '../yaml/schema-shape.ts';
import { isMapping } from '../yaml/value.ts';

const root = schema as Shape;

/** A ticket as the public sees it: every hidden property is gone, not emptied. */
export type VisibleTicket = Omit<TicketRecord, 'report'> & {
  report: Partial<Report> & Pick<Report, 'category' | 'disclosure'>;
};

/** Whether the report may be shown: once it is public or was disclosed, and not as long as its ticket is closed as spam. */
export function showsReport(ticket: TicketRecord): boolean {
  return isDisclosed(ticket) && ticket.outcome !== 'spam';
}

/** Public properties always; disclosed ones while the report may be shown; those of staff never. */
export function visibleTicket(ticket: TicketRecord): VisibleTicket {
  const levels = new Set(showsReport(ticket) ? ['public', 'disclosed'] : ['public']);
  return visiblePart(ticket, shapeAt(root, []), levels) as VisibleTicket;
}

function visiblePart(value: unknown, shape: Shape | undefined, levels: ReadonlySet<string>): unknown {
  if (!shape) return undefined;
  if (Array.isArray(value)) {
    const items = child(root, shape, 0);
    return value.map((item) => (isMapping(item) ? visiblePart(item, items, levels) : item));
  }
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const of = child(root, shape, key);
      return levels.has(of?.['x-visibility'] ?? 'staff') ? [[key, visiblePart(part, of, levels)]] : [];
    }),
  );
}
