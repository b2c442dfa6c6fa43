// Answers that the record promises and that nobody was given, since a run was cut short: they are worked out once more.
import type { TicketRecord } from '../../../ticket/ticket.ts';
import { commands } from '../../../triage/command-table.ts';
import type { Triaged } from '../../../triage/triage.ts';
import { type Answerable, type ConversationFacts, judged } from '../conversation.ts';
import type { Remark } from '../pull-facts.ts';
import { type DeskFacts, type Given, owed } from './answered.ts';
import { commandsIn } from './spoken.ts';
import { isText, type Statement, statements } from './statements.ts';

export interface Owed {
  given: readonly Given[];
  answerable: readonly Answerable[];
  undone: readonly Remark[];
  edited: readonly Remark[];
}

export function owedAnswers(record: TicketRecord, facts: ConversationFacts & DeskFacts): Owed {
  const given = owed(record, statements(facts.pull.remarks), facts);
  const remarks = given.map(({ statement }) => statement.remark);
  return {
    given,
    answerable: given
      .filter(({ statement }) => statement.remark.did === 'wrote')
      .map((one) => answerableAgain(one, record, facts)),
    undone: remarks.filter((remark) => !isText(remark)),
    edited: remarks.filter(({ did }) => did === 'edited'),
  };
}

// Nothing of it is carried out any more, even where it could be by now.
function answerableAgain(
  { statement, how }: Given,
  record: TicketRecord,
  facts: ConversationFacts,
): Answerable {
  const { by } = statement.remark;
  const role = by?.id === facts.pull.author?.id ? 'publisher' : 'staff';
  const isRefused = how === 'refused';
  const faults = isRefused && by ? judged(record, statement, by, role, facts).faults : [];
  return { ...statement, role, record, questions: isRefused ? [] : questionsIn(statement), faults };
}

function questionsIn({ parts }: Statement): Triaged['questions'] {
  const names = parts.flatMap((part) => commandsIn(part).map(({ name }) => name));
  return commands.flatMap(({ name, event }) =>
    event === undefined && names.includes(name) ? [name as Triaged['questions'][number]] : [],
  );
}
