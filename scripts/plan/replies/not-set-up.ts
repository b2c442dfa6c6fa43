// What happens on a pull request while the desk is still the example of the template. Nobody is staff of it, and nobody
// would read a report: so no command is obeyed, and nothing gets a number or a deadline that no one would keep. Who sends
// a report is told so, once. A run after the owner has edited the configuration takes it like any other.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { submittedPath } from '../pull-request/judgement.ts';
import type { Pull, Stored } from '../pull-request/pull-facts.ts';
import type { PlannedPull } from '../pull-request/pull-request.ts';
import { notSetUpKey } from './answers/answer-key.ts';
import { notSetUpText } from './answers/answers.ts';
import { once, replies, untouched } from './outward.ts';

interface Facts {
  desk: Desk;
  pull: Pull;
  stored: Stored;
}

export function plannedNotSetUp({ desk, pull, stored }: Facts): PlannedPull {
  const comments = isUnanswered(pull, stored) ? [{ ...once(notSetUpKey), body: notSetUpText(desk) }] : [];
  return { write: null, replies: replies(pull, { ...untouched(pull), comments }), isDeferred: false };
}

// A sample ticket may have the number of this pull request. That is no answer to it.
function isUnanswered({ isOpen, isByDesk, changes, number }: Pull, stored: Stored): boolean {
  const isOnRecord = stored.kind === 'record' && stored.record.receipt.submission.pull_request === number;
  return isOpen && !isByDesk && submittedPath(changes) !== null && !isOnRecord;
}
