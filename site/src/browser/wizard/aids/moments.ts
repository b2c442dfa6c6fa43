// Keeps the pickers of a moment and its text in step: the text is the answer.
import { momentText } from '../../../wizard/moment-text.ts';
import { zoneName } from '../../../wizard/typed.ts';
import { part, parts } from '../dom.ts';
import type { Session } from '../session.ts';

/** Shows what was typed in the pickers; what they cannot show is shown as text. */
export function showMoments({ root, typed, reader }: Session): void {
  for (const group of parts(root, '[data-moment]')) {
    const name = group.dataset.moment ?? '';
    const text = typed[name] ?? '';
    // What nobody can read yet stays as it is.
    if (text.trim() !== '' && reader === null) continue;
    const shown = reader?.momentParts(text) ?? null;
    picker(group, 'date').value = shown?.date ?? '';
    picker(group, 'time').value = shown?.time ?? '';
    showZone(group, shown?.offset ?? '', typed[zoneName(name)] ?? '');
    if (shown === null && text.trim() !== '') part(group, 'details', HTMLDetailsElement).open = true;
  }
}

/** What was typed once a picker of this group was changed: the text and the zone, by their names. */
export function picked({ reader, typed }: Session, group: HTMLElement): Record<string, string> {
  const name = group.dataset.moment ?? '';
  const zone = part(group, '[data-zone]', HTMLSelectElement).value;
  const parts = { date: picker(group, 'date').value, time: picker(group, 'time').value };
  const offset = zone === 'typed' ? (reader?.momentParts(typed[name] ?? '')?.offset ?? '') : '';
  const text = momentText({ ...parts, offset });
  part(group, '[name]', HTMLInputElement).value = text;
  showZone(group, offset, zone === 'typed' ? '' : zone);
  return { [name]: text, [zoneName(name)]: zone === 'typed' ? '' : zone };
}

/** The groups of a step with a date or a time of which only a part was filled in: the browser gives nothing of it away. */
export function unfinishedMoments(step: HTMLElement): string[] {
  const groups = parts(step, '[data-moment]');
  const isUnfinished = (group: HTMLElement) =>
    (['date', 'time'] as const).some((kind) => picker(group, kind).validity.badInput);
  return groups.filter(isUnfinished).map(({ dataset }) => dataset.moment ?? '');
}

/** Offers the time zones that the browser knows. */
export function offerZones(root: HTMLElement): void {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const names = Intl.supportedValuesOf('timeZone').filter((name) => name !== here && name !== 'UTC');
  for (const select of parts(root, '[data-zone]')) {
    const own = part(select, '[data-here]', HTMLOptionElement);
    own.textContent = `${here} (${own.textContent})`;
    part(select, '[data-zones]', HTMLOptGroupElement).append(...names.map((name) => new Option(name)));
  }
}

// An offset that was typed beside the time stands for itself.
function showZone(group: HTMLElement, offset: string, zone: string): void {
  const select = part(group, '[data-zone]', HTMLSelectElement);
  const typed = part(select, '[data-as-typed]', HTMLOptionElement);
  typed.hidden = offset === '';
  typed.disabled = offset === '';
  typed.textContent = `${typed.dataset.asTyped} (${offset})`;
  select.value = offset === '' ? zone : typed.value;
  // Of a day alone, nobody needs to know where.
  part(group, '[data-where]', HTMLElement).hidden = picker(group, 'time').value === '';
}

function picker(group: HTMLElement, kind: 'date' | 'time'): HTMLInputElement {
  return part(group, `[data-${kind}]`, HTMLInputElement);
}
