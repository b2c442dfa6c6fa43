// What of a command can be filled in before anybody thinks, from what everybody may see of its ticket.
import { cvssAssessment } from '../../../scripts/ticket/cvss/cvss-score.ts';
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Filled } from './command-line.ts';
import { messageStep } from './next-action.ts';

type Filling = (ticket: VisibleTicket) => Filled;

const fillings: Readonly<Record<string, Filling>> = {
  ack: (ticket) => known('severity', scoredSeverity(ticket)),
  message: (ticket) => known('step', stepAfter[messageStep(ticket) ?? 'none']),
};

/** The values by the names of the arguments: what somebody would most likely write there, and nothing that takes a decision. */
export function filledIn(command: string, ticket: VisibleTicket): Filled {
  return fillings[command]?.(ticket) ?? {};
}

function known(name: string, value: string | undefined): Filled {
  return value === undefined ? {} : { [name]: value };
}

const stepAfter: Readonly<Record<string, string>> = {
  none: 'draft',
  message_drafted: 'approve',
  message_approved: 'sent',
};

// By the highest score that the report gives, once everybody may read it.
function scoredSeverity({ report }: VisibleTicket): string | undefined {
  const scored = (report.cvss ?? []).map(cvssAssessment);
  return scored.toSorted((one, other) => other.score - one.score)[0]?.severity;
}
