// What a ticket waits for, as far as everybody may see it: the group in which the staff board lists it.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { NextAction } from '../../../scripts/words/shapes/site/staff-words.ts';
import { isOpenToAll } from '../view/clocks.ts';

type Did = VisibleTicket['history'][number]['did'];

// In the order of the procedure; the first that fits is what comes next.
const tests: readonly [NextAction, (ticket: VisibleTicket) => boolean][] = [
  ['done', ({ status }) => status === 'closed'],
  ['acknowledge', ({ status }) => status === 'received'],
  ['answer', ({ status }) => status === 'needs_information'],
  ['approve', (ticket) => messageStep(ticket) === 'message_drafted'],
  ['send', (ticket) => messageStep(ticket) === 'message_approved'],
  ['assess', ({ status }) => status === 'acknowledged'],
  ['conclude', (ticket) => !isConcluded(ticket)],
  ['disclose', (ticket) => !isOpenToAll(ticket)],
];

/** All of them, as the board lists them. */
export const nextActions: readonly NextAction[] = [
  'acknowledge',
  'assess',
  'answer',
  'conclude',
  'approve',
  'send',
  'disclose',
  'close',
  'done',
];

export function nextAction(ticket: VisibleTicket): NextAction {
  return tests.find(([, isNext]) => isNext(ticket))?.[0] ?? 'close';
}

const messageSteps: readonly Did[] = ['message_drafted', 'message_approved', 'message_sent'];

/** How far the message to customers has come. The history tells it even of a message that nobody may read yet. */
export function messageStep({ history }: VisibleTicket): Did | undefined {
  return history.findLast(({ did }) => messageSteps.includes(did))?.did;
}

// A ticket that was opened again wants a conclusion of its own.
function isConcluded({ history }: VisibleTicket): boolean {
  const last = (wanted: Did) => history.findLastIndex(({ did }) => did === wanted);
  return last('conclusion_given') > last('reopened');
}
