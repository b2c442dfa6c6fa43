// Gives a command to the desk on this machine, and tells what came of it.
import { isMapping } from '../../../../scripts/ticket/yaml/value.ts';
import type { StaffSaying } from '../../../../scripts/words/shapes/site/staff-words.ts';
import type { Draft } from './draft.ts';
import { sayAfterReload } from './last-result.ts';
import { sentence } from './sentence.ts';
import { actor, askWho } from './who.ts';

type Answer = { kind: 'done'; status: string } | { kind: 'refused'; sentences: readonly string[] };

// Two presses in a hurry are one command.
export async function carryOut(draft: Draft, api: string, text: string): Promise<void> {
  const { data, button, fault, told } = draft;
  if (button.getAttribute('aria-disabled') === 'true') return;
  if (actor() === '') {
    fault.textContent = sentence(data, 'nobody');
    askWho();
    return;
  }
  button.setAttribute('aria-disabled', 'true');
  told.textContent = sentence(data, 'busy');
  showAnswer(draft, await answered(draft, api, text));
}

function showAnswer({ data, number, command, button, fault, told }: Draft, answer: Answer): void {
  if (answer.kind === 'done') {
    const status = data.statuses[answer.status] ?? answer.status;
    sayAfterReload(data, sentence(data, 'done', { number, command: `/${command.name}`, status }));
    return;
  }
  button.removeAttribute('aria-disabled');
  told.textContent = '';
  fault.textContent = answer.sentences.join('\n');
}

async function answered({ data, number }: Draft, api: string, text: string): Promise<Answer> {
  const as = actor();
  const refused = (saying: StaffSaying): Answer => ({
    kind: 'refused',
    sentences: [sentence(data, saying, { argument: as })],
  });
  try {
    const response = await posted(api, { number, as, text, language: document.documentElement.lang });
    if (response.status === 403) return refused('stranger');
    if (response.status === 404) return refused('gone');
    return answerIn(await response.json(), response.ok) ?? refused('failed');
  } catch {
    return refused('failed');
  }
}

function posted(api: string, given: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(api, { method: 'POST', headers, body: JSON.stringify(given) });
}

// The desk tells in the language of the page what it objects to, a sentence for each fault.
function answerIn(body: unknown, isOk: boolean): Answer | null {
  if (!isMapping(body)) return null;
  if (isOk) return typeof body.status === 'string' ? { kind: 'done', status: body.status } : null;
  const told = [body.faults, body.problems].flatMap((list) => (Array.isArray(list) ? list : []));
  const sentences = told.filter(isMapping).map(({ message }) => String(message));
  return sentences.length > 0 ? { kind: 'refused', sentences } : null;
}
