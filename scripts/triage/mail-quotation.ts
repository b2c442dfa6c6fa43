// Where the words of others begin in a mail: the marks that mail programs put before what they quote, in six languages.

/** The line at which a quotation begins; the number of lines where none does. Linear in the length of the lines. */
export function quotationStart(lines: readonly string[]): number {
  const found = lines.findIndex((_, place) => beginsQuotation(lines, place));
  return found === -1 ? lines.length : found;
}

// No mark is longer, and no line of prose is read any further.
const longestMark = 300;

function beginsQuotation(lines: readonly string[], place: number): boolean {
  const line = at(lines, place);
  return (
    separator.test(line) || isFooter(lines, place) || isAttribution(lines, place) || isHeader(lines, place)
  );
}

function at(lines: readonly string[], place: number): string {
  return (lines[place] ?? '').slice(0, longestMark).trim();
}

// `-----Original Message-----` as Outlook writes it, and the rule of ten or more underscores that it draws elsewhere.
const separator =
  /^(?:_{10,300}|-{2,20} ?(?:original message|forwarded message|message d[’']origine|message original|message transféré|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensagem original|oorspronkelijk bericht) ?-{2,20})$/i;

// What GitHub puts at the end of its own mails, below a dash that stands alone.
function isFooter(lines: readonly string[], place: number): boolean {
  if (footer.test(at(lines, place))) return true;
  return /^(?:—|--)$/.test(at(lines, place)) && footer.test(at(lines, place + 1));
}

const footer = /^(?:Reply to this email directly|You are receiving this because)/;

// `On Thu, 26 Nov 2026 at 10:00, Bob <bob@example.com> wrote:`, which programs wrap over up to three lines. A sentence of
// somebody's own that ends like this has no digit in it.
const attributionStart = /^(?:On|Le|Am|El|Em|Op) /;
const attributionEnd = /(?: wrote| a écrit| escribió| escreveu| (?:schrieb|schreef)(?: [^:]{1,200})?)\s?:$/;

function isAttribution(lines: readonly string[], place: number): boolean {
  if (!attributionStart.test(at(lines, place))) return false;
  const one = at(lines, place);
  const two = `${one} ${at(lines, place + 1)}`;
  const three = `${two} ${at(lines, place + 2)}`;
  return [one, two, three].some((text) => attributionEnd.test(text.slice(-longestMark)) && /\d/.test(text));
}

const headers = {
  from: /^[*_]{0,2}(?:From|De|Von|Van)\s?:/i,
  sent: /^[*_]{0,2}(?:Sent|Date|Envoyé|Gesendet|Datum|Enviado|Fecha|Data|Verzonden)\s?:/i,
  to: /^[*_]{0,2}(?:To|À|A|An|Para|Aan)\s?:/i,
  subject: /^[*_]{0,2}(?:Subject|Objet|Betreff|Asunto|Assunto|Onderwerp)\s?:/i,
} as const;

// Two headers of a mail below one another. `From: 1.0` above `To: 2.0` is a range of versions.
function isHeader(lines: readonly string[], place: number): boolean {
  const kinds = [0, 1].map((further) => headerIn(at(lines, place + further)));
  const [one, other] = kinds;
  if (!one || !other || one === other) return false;
  const isRange = kinds.includes('from') && kinds.includes('to');
  return !isRange || [0, 1].some((further) => at(lines, place + further).includes('@'));
}

function headerIn(line: string): string | undefined {
  return Object.entries(headers).find(([, form]) => form.test(line))?.[0];
}
