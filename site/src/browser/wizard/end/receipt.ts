// The receipt: computed from the address of a pull request, or as the desk on this machine has answered it.
import { pullNumberIn } from '../../../../../scripts/ticket/pull-address.ts';
import { momentWords } from '../../../../../scripts/words/moment.ts';
import { ticketCalendarPage, ticketFeedPage } from '../../../view/address.ts';
import { type ComputedReceipt, computedReceipt, type Receipt } from '../../../wizard/end/receipt.ts';
import type { ReceiptView } from '../../../wizard/end/receipt-view.ts';
import { element } from '../../element.ts';
import { part, parts } from '../dom.ts';
import type { copied, download } from '../send.ts';
import type { Session } from '../session.ts';

function receiptStep({ root }: Pick<Session, 'root'>): HTMLElement {
  return part(root, '[data-step="received"]', HTMLElement);
}

// The page is ours, and so is what is written in it.
function rulesIn(session: Pick<Session, 'root'>): ReceiptView {
  return JSON.parse(receiptStep(session).dataset.rules ?? '') as ReceiptView;
}

/** The receipt of the pull request whose address was pasted; null for any other address, which is told. */
export function pastedReceipt(session: Session): ComputedReceipt | null {
  const field = part(session.root, '[data-pull-address]', HTMLInputElement);
  const found = pullNumberIn(field.value, receiptStep(session).dataset.pulls ?? '');
  for (const one of parts(session.root, '[data-pull-fault]')) one.hidden = one.dataset.pullFault !== found;
  if (typeof found === 'number') return computedReceipt(found, rulesIn(session), Date.now());
  field.setAttribute('aria-invalid', 'true');
  field.focus();
  return null;
}

/** Fills the receipt in, by whoever it comes: the desk, or this page. */
export function showReceipt(
  session: Session,
  { number, acknowledge_by, ...receipt }: Receipt & Partial<ComputedReceipt>,
  from: 'desk' | 'pull',
): void {
  const { root, language } = session;
  const step = receiptStep(session);
  part(step, '[data-number]', HTMLElement).textContent = number;
  for (const one of parts(step, '[data-from]')) one.hidden = one.dataset.from !== from;
  const [desk, reader] = [root.dataset.timeZone ?? 'UTC', Intl.DateTimeFormat().resolvedOptions().timeZone];
  const [due, here] = [desk, reader].map((zone) => momentWords(language, zone, Date.parse(acknowledge_by)));
  showTime(part(step, '[data-due-at]', HTMLElement), acknowledge_by, due);
  showTime(part(step, '[data-due-here]', HTMLElement), acknowledge_by, here);
  part(step, '[data-due-here-row]', HTMLElement).hidden = due === here;
  const { files } = rulesIn(session);
  const page = `${root.dataset.tickets}${encodeURIComponent(number)}/`;
  part(step, '[data-ticket]', HTMLAnchorElement).href = page;
  part(step, '[data-feed]', HTMLAnchorElement).href = `${files}${ticketFeedPage(number)}`;
  showLastYears(part(step, '[data-last-year]', HTMLElement), receipt.lastYears ?? null);
}

function showTime(place: HTMLElement, datetime: string, text = ''): void {
  place.replaceChildren(element('time', { datetime }, text));
}

function showLastYears(place: HTMLElement, number: string | null): void {
  place.hidden = number === null;
  place.textContent = (place.dataset.sentence ?? '').replace('{number}', number ?? '');
}

export async function copyNumber(button: HTMLElement, copy: typeof copied): Promise<void> {
  const number = button.closest('[data-step]')?.querySelector('[data-number]')?.textContent ?? '';
  const { copied: done = '', failed = '' } = button.dataset;
  button.setAttribute('aria-live', 'polite');
  button.textContent = (await copy(number)) ? done : failed;
}

/** The event has the name that the ticket's own calendar gives it, so that a subscription later takes it over. */
export async function saveCalendar(session: Session, save: typeof download): Promise<void> {
  const { icalendarText } = await import('../../../feeds/icalendar.ts');
  const { desk, host, tickets, files, about, summary, description } = rulesIn(session);
  const step = receiptStep(session);
  const number = part(step, '[data-number]', HTMLElement).textContent;
  const due = new Date(part(step, '[data-due-at] time', HTMLTimeElement).dateTime);
  const instant = (at: Date) => at.toISOString().replace(/\.\d+/, '');
  const event = {
    ...{ uid: `${number}@${host}`, summary: summary.replace('{number}', number), description },
    ...{ page: `${tickets}${number}/`, due: instant(due), modified: instant(new Date()) },
    ...{ revision: 0, category: desk, priority: 0 },
  };
  const frame = { language: session.language, title: `${desk} – ${number}`, about };
  const source = `${files}${ticketCalendarPage(number)}`;
  save(`${number}.ics`, icalendarText({ ...frame, source, deadlines: [event] }), 'text/calendar');
}
