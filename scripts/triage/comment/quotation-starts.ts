// Where a mail begins to quote the one that it answers, by the marks that the usual mail programs put there in the
// languages of their users. Each look costs a few lines at most, so that all of them are linear together.

/** How a quotation begins: with lines that name its author, or with a mark below which nothing is new. */
export type QuotationStart = { kind: 'attribution'; lines: number } | { kind: 'rest' };

/** No mail program writes a longer line of these. */
const longestMark = 400;

/** The quotation that begins at a line; null where none does. */
export function quotationStartAt(lines: readonly string[], at: number): QuotationStart | null {
  const line = lines[at] ?? '';
  if (line.length > longestMark || line.trim() === '') return null;
  const count = attributionLines(lines, at);
  if (count > 0) return { kind: 'attribution', lines: count };
  const isRest = isBorder(line) || isFooter(lines, at) || isHeaderBlock(lines, at) || isRuleAbove(lines, at);
  return isRest ? { kind: 'rest' } : null;
}

/** One space for each white space, in lower case, without what programs put round a line. */
function plain(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll(/[\p{Zs}\t]/gu, ' ')
    .replace(/^[ *_]+/, '')
    .trim()
    .toLowerCase();
}

// "On <date>, <name> wrote:" begins with one of these and holds its verb.
const openings: Readonly<Record<string, readonly string[]>> = {
  on: ['wrote', 'writes'],
  le: ['a écrit'],
  am: ['schrieb'],
  el: ['escribió'],
  em: ['escreveu'],
  no: ['escreveu'],
  op: ['schreef'],
  il: ['ha scritto', 'a écrit'],
};
const verbs = [...new Set(Object.values(openings).flat())];

// Programs wrap such a line before the address or before the verb.
function attributionLines(lines: readonly string[], at: number): number {
  let text = '';
  for (let count = 1; count <= 3; count += 1) {
    const next = plain(lines[at + count - 1] ?? '');
    if (next === '' || next.startsWith('/') || next.length > longestMark) return 0;
    text = text === '' ? next : `${text} ${next}`;
    if (isAttribution(text)) return count;
    if (!mayGoOn(text)) return 0;
  }
  return 0;
}

function isAttribution(text: string): boolean {
  const bare = text.replaceAll(/[*_]/g, '').trimEnd();
  if (!bare.endsWith(':')) return false;
  const [first = ''] = bare.split(' ', 1);
  const isOpened = (openings[first] ?? []).some((verb) => bare.includes(verb)) && /[\d@<]/.test(bare);
  // "Alice <alice@example.com> schrieb am …:", or an address alone behind a date: "2026-06-09 10:00 GMT Alice <…>:"
  const hasAddress = /<[^<>\s@]{1,100}@[^<>\s@]{1,100}>/.test(bare);
  return (
    isOpened || (hasAddress && (verbs.some((verb) => bare.includes(verb)) || /^\d{4}-\d\d-\d\d/.test(bare)))
  );
}

function mayGoOn(text: string): boolean {
  const [first = ''] = text.split(' ', 1);
  return Object.hasOwn(openings, first) || text.includes('<') || text.includes('@');
}

// "-----Original Message-----" in whatever language, "---- On … wrote ----", or a line of underscores. What begins and ends
// with such dashes to be read by machines is no border.
function isBorder(line: string): boolean {
  const text = line.trim();
  if (/^_{4,}$/.test(text)) return true;
  if (!/^-{3,} ?[^\s-]/.test(text) || !text.endsWith('---')) return false;
  return !/^-{3,} ?(?:BEGIN|END) /.test(text);
}

// What GitHub puts below its own mails.
function isFooter(lines: readonly string[], at: number): boolean {
  const text = plain(lines[at] ?? '');
  if (text.startsWith('reply to this email directly')) return true;
  if (!/^(?:[\u2014\u2013]|-{2,3})$/.test(text)) return false;
  const next = lines.slice(at + 1, at + 3).find((line) => line.trim() !== '');
  return plain(next?.slice(0, longestMark) ?? '').startsWith('reply to this email directly');
}

type HeaderKind = 'from' | 'sent' | 'to' | 'cc' | 'subject';

const headerNames: Readonly<Record<HeaderKind, readonly string[]>> = {
  from: ['from', 'de', 'von', 'van', 'da'],
  sent: [
    'sent',
    'date',
    'envoyé',
    'gesendet',
    'datum',
    'enviado',
    'enviada em',
    'fecha',
    'data',
    'verzonden',
    'inviato',
  ],
  to: ['to', 'à', 'a', 'an', 'para', 'aan'],
  cc: ['cc', 'kopie'],
  subject: ['subject', 'objet', 'betreff', 'asunto', 'assunto', 'onderwerp', 'oggetto'],
};
const headerKinds = new Map(
  Object.entries(headerNames).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as HeaderKind] as const),
  ),
);

function headerKind(line: string): HeaderKind | undefined {
  const text = plain(line.slice(0, longestMark));
  const colon = text.indexOf(':');
  return colon > 0 && colon < 20
    ? headerKinds.get(text.slice(0, colon).replaceAll(/[*_]/g, '').trim())
    : undefined;
}

/** Lists of people go on over several lines, and some programs leave every other line empty. */
const headerLines = 6;

// Two headers of different kinds. From and to alone may be an answer ("From: 2.0, To: 2.3.1"), but for their addresses.
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = headerKind(lines[at] ?? '');
  if (first === undefined) return false;
  const block = lines.slice(at, at + headerLines);
  const kinds = new Set(block.map(headerKind).filter((kind) => kind !== undefined));
  if (kinds.size < 2) return false;
  const isDated = kinds.has('sent') || kinds.has('subject');
  return isDated || block.some((line) => line.slice(0, longestMark).includes('@'));
}

// Some programs draw a line above the headers.
function isRuleAbove(lines: readonly string[], at: number): boolean {
  if (!/^-{5,}$/.test((lines[at] ?? '').trim())) return false;
  const next = lines.slice(at + 1, at + 4).findIndex((line) => line.trim() !== '');
  return next !== -1 && isHeaderBlock(lines, at + 1 + next);
}
