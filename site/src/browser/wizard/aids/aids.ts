// What helps while somebody answers in words: the characters that are left, how an answer was read, and how it will look.
import { questions } from '../../../../../scripts/ticket/report/questions.ts';
import { fieldName, textTo, zoneOf } from '../../../wizard/typed.ts';
import { part, parts } from '../dom.ts';
import { readable } from '../reading.ts';
import type { Session } from '../session.ts';

/** Brings everything around the fields of a part of the page up to what was typed. */
export function showAids(session: Session, within: HTMLElement): void {
  for (const counter of parts(within, '[data-count]')) showCount(session, counter);
  for (const place of parts(within, '[data-read]')) void showNotes(session, place);
  for (const preview of within.querySelectorAll<HTMLDetailsElement>('[data-preview]'))
    void showPreview(session, preview);
}

/** What changes with every key. */
export function followTyping(session: Session, field: HTMLElement): void {
  const counter = field.querySelector<HTMLElement>('[data-count]');
  if (counter) showCount(session, counter);
  const preview = field.querySelector<HTMLDetailsElement>('[data-preview]');
  if (preview) void showPreview(session, preview);
  for (const place of parts(field, '[data-read]')) place.textContent = '';
}

/** Says how the answer in a field was read, where it was not read as it was typed. */
export async function showNotes(session: Session, place: HTMLElement): Promise<void> {
  const question = questions.find(({ at }) => fieldName(at) === place.dataset.read);
  if (!question || !(await readable(session)) || session.reader === null) return;
  const { typed, sayings, reader } = session;
  const { notes } = reader.readAnswer(question, textTo(question, typed), zoneOf(question, typed));
  const sentence = sayings.notes as unknown as Record<string, (parameters: object) => string>;
  place.textContent = notes.map(({ code, parameters }) => sentence[code]?.(parameters) ?? '').join('\n');
}

// The report keeps a longer text with the end of its last line.
function showCount({ typed, sayings, root }: Session, counter: HTMLElement): void {
  const { count = '', limit = '', ends } = counter.dataset;
  counter.dataset.first ??= counter.textContent;
  const used = [...(typed[count] ?? '').trim()].length;
  const left = Number(limit) - used - (ends === undefined ? 0 : 1);
  const said = left < 0 ? sayings.charactersOver(-left) : sayings.charactersLeft(left);
  counter.textContent = used === 0 ? counter.dataset.first : said;
  counter.classList.toggle('over', used > 0 && left < 0);
  announce(part(root, `[data-count-said="${count}"]`, HTMLElement), left < Number(limit) / 10 ? said : '');
}

const pauses = new WeakMap<HTMLElement, number>();

// Near the limit, and once somebody pauses: nobody wants to hear it at every key.
function announce(place: HTMLElement, sentence: string): void {
  clearTimeout(pauses.get(place));
  const pause = setTimeout(() => {
    place.textContent = sentence;
  }, 1_000);
  pauses.set(place, Number(pause));
}

/** What the text of a field will look like, as long as its preview is open. */
export async function showPreview(session: Session, preview: HTMLDetailsElement): Promise<void> {
  if (!preview.open) return;
  const { previewOf } = await import('./preview.ts');
  const name = preview.dataset.preview ?? '';
  const text = session.typed[name] ?? '';
  const shown = part(preview, '[data-shown]', HTMLElement);
  if (text.trim() === '') shown.textContent = session.sayings.nothingToShow;
  else shown.replaceChildren(...previewOf(text, name === 'remediation.steps'));
}
