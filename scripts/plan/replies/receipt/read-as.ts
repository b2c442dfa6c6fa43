// The list in a receipt of what was read otherwise than it was written.
import type { Note } from '../../../ticket/note.ts';
import type { Language, TicketRecord } from '../../../ticket/ticket.ts';
import { plainMarkdown } from '../../../words/markdown.ts';
import { noteSentence, words } from '../../../words/words.ts';

const start = '<!-- read-as -->';
const end = '<!-- /read-as -->';
const shownNotes = 50;

/** The list, between marks by which a later run finds it again; empty without notes. */
export function readAsList(
  notes: readonly Note[],
  report: TicketRecord['report'],
  language: Language,
): string {
  if (notes.length === 0) return '';
  const lines = notes.slice(0, shownNotes).map((note) => line(note, report, language));
  const others = notes.length - shownNotes;
  const more = others > 0 ? [`- ${words(language).answers.refusal.more(others)}`] : [];
  return [start, ...lines, ...more, end].join('\n');
}

// A report under embargo may leave the pull request again; what the desk wrote stays.
function line(note: Note, { disclosure }: TicketRecord['report'], language: Language): string {
  const said = words(language);
  const place = said.answers.refusal.at(note.line, note.column);
  const sentence = disclosure === 'public' ? noteSentence(said, note) : note.parameters.key;
  return `- **${place}**: ${plainMarkdown(sentence)}`;
}

/** The list in a receipt that the desk wrote before; empty where it has none. */
export function readAsIn(body: string): string {
  const from = body.indexOf(start);
  const to = body.indexOf(end, from);
  return from === -1 || to === -1 ? '' : body.slice(from, to + end.length);
}
