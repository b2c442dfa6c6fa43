// The prose of a CSAF document: what the publisher wrote, and what the desk found and decided.
import type { Setting } from '../../view/setting.ts';
import type { Advisory } from '../advisory.ts';
import { wordsOf } from '../language.ts';

export interface Note {
  category: 'description' | 'details' | 'summary' | 'general' | 'other';
  title: string;
  text: string;
}

/** The notes of the document; the first is the description, so there is one at least. */
export function documentNotes(setting: Setting, advisory: Advisory): Note[] {
  const { report, ticket } = advisory;
  const wording = wordsOf(setting, advisory);
  const { notes } = wording.advisory;
  const { conclusion, customer_impact, offer_action } = ticket.assessment ?? {};
  const action = offer_action && wording.ticket.offerAction[offer_action];
  const message = ticket.message?.state === 'sent' ? ticket.message : undefined;
  return [
    ...note('description', notes.description, report.description),
    ...note('details', notes.impact, report.impact),
    ...note('details', notes.incident, incidentText(setting, advisory)),
    ...note('summary', notes.conclusion, conclusion),
    ...note('other', notes.offerAction, action?.meaning),
    ...note('other', notes.customerImpact, customer_impact),
    ...note('general', notes.message, message?.text),
    ...translationNote(setting, advisory),
    ...note('other', notes.outcome, outcomeText(setting, advisory)),
  ];
}

function translationNote(setting: Setting, advisory: Advisory): Note[] {
  const { message } = advisory.ticket;
  if (message?.state !== 'sent' || !message.translation) return [];
  const wording = wordsOf(setting, advisory);
  const title = `${wording.advisory.notes.message} (${wording.ticket.language[message.translation.language]})`;
  return note('general', title, message.translation.text);
}

/** A note, or none where there is nothing to say. */
export function note(category: Note['category'], title: string, text: string | undefined): Note[] {
  return text === undefined || text.trim() === '' ? [] : [{ category, title, text }];
}

function outcomeText(setting: Setting, advisory: Advisory): string | undefined {
  const { outcome } = advisory.ticket;
  const wording = wordsOf(setting, advisory);
  if (outcome === null) return undefined;
  return outcome === 'resolved'
    ? wording.ticket.outcome.resolved.meaning
    : wording.advisory.takenBack[outcome];
}

function incidentText(setting: Setting, advisory: Advisory): string | undefined {
  const { detected_at, contained, customers_affected, data_types } = advisory.report.incident ?? {};
  const { answer, properties } = wordsOf(setting, advisory).ticket;
  const labels = properties.incident;
  const rows: [string, string | undefined][] = [
    [labels.detected_at.label, detected_at],
    [labels.contained.label, contained === undefined ? undefined : answer[`${contained}`]],
    [labels.customers_affected.label, customers_affected?.toString()],
    [labels.data_types.label, data_types?.join(', ')],
  ];
  const lines = rows.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
  return lines.length > 0 ? lines.join('\n') : undefined;
}
