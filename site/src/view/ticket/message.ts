// The message to customers as its readers get it: nothing of its text before the desk has approved it.
import type { VisibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import type { Language } from '../../../../scripts/ticket/ticket.ts';
import { words } from '../../../../scripts/words/words.ts';
import { absent, type Fact, fact } from '../fact.ts';
import { momentView } from '../moment.ts';
import { type PartView, part } from '../prose/part.ts';
import type { Setting } from '../setting.ts';

/** The parts that have anything to tell: the message, and its translation. `language` is that of the report. */
export function messageParts(setting: Setting, ticket: VisibleTicket, language: Language): PartView[] {
  const { site } = words(setting.language);
  const { message, report } = ticket;
  if (message && message.state !== 'draft') return approvedParts(setting, message, language);
  if (!message && !report.customer_message?.wanted) return [];
  const value = absent(site.ticket.messagePrepared);
  return part(site.ticket.message, language, [{ label: site.ticket.messageState, value }]);
}

type Message = NonNullable<VisibleTicket['message']>;

function approvedParts(setting: Setting, message: Message, language: Language): PartView[] {
  const { site, ticket } = words(setting.language);
  const { label, meaning } = ticket.messageState[message.state];
  const facts: Fact[] = [
    textFact(setting, message.text),
    { label: site.ticket.messageState, value: { kind: 'words', text: label }, note: meaning },
    ...fact(site.ticket.sentAt, message.sent_at, (at) => ({
      kind: 'moment',
      moment: momentView(setting, at),
    })),
  ];
  return [...part(site.ticket.message, language, facts), ...translationPart(setting, message)];
}

// A part of its own, since its words are in another language.
function translationPart(setting: Setting, { translation }: Message): PartView[] {
  if (!translation) return [];
  const { site, ticket } = words(setting.language);
  const title = `${site.ticket.message} (${ticket.language[translation.language]})`;
  return part(title, translation.language, [textFact(setting, translation.text)]);
}

function textFact({ language }: Setting, text: string): Fact {
  return { label: words(language).site.ticket.messageText, value: { kind: 'copied', text } };
}
