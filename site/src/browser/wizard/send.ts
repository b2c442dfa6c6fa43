// Copies, downloads, or gives the finished file to the desk on this machine.

import { isMapping } from '../../../../scripts/ticket/yaml/value.ts';
import type { Receipt } from '../../wizard/end/receipt.ts';
import { isSealing, loginIn } from '../../wizard/seal-step.ts';
import { lineAt } from './problem-lines.ts';
import { draftOf, type Session } from './session.ts';
import type { Line } from './summary.ts';

export async function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Gives a text to the person as a file. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The receipt of the desk on this machine, or what it objects to: its own sentences, since it has read the file. */
export async function submitted(session: Session, text: string): Promise<Receipt | Line[]> {
  const address = `${session.root.dataset.base}api/submissions/`;
  const answer = await posted(address, { report: text, ...sender(session) }).catch(() => null);
  if (isReceipt(answer)) return answer;
  const problems = isMapping(answer) && Array.isArray(answer.problems) ? answer.problems : [];
  const lines = await Promise.all(
    problems.filter(isMapping).map(({ line, message }) => lineAt(text, Number(line), String(message))),
  );
  return lines.length > 0 ? lines : [{ sentence: session.sayings.notSent, href: null }];
}

// A seal holds for the account that it names.
function sender(session: Session): { as?: string } {
  return isSealing(draftOf(session)) ? { as: loginIn(session.typed) } : {};
}

async function posted(address: string, submission: object): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  });
  return response.json();
}

function isReceipt(answer: unknown): answer is Receipt {
  return isMapping(answer) && typeof answer.number === 'string' && typeof answer.acknowledge_by === 'string';
}
