// A draft as a file. Whoever hands one over may have written anything into it, so it is read as a stranger's.
import { questions } from '../../../../scripts/ticket/report/questions.ts';
import { isMapping } from '../../../../scripts/ticket/yaml/value.ts';
import type { DraftFileFault } from '../../../../scripts/words/shapes/wizard/wizard-draft-words.ts';
import type { Typed } from '../draft.ts';
import { wayField } from '../embargo/way.ts';
import { sealFields, withoutSecrets } from '../seal-step.ts';
import { fieldName } from '../typed.ts';

/** In bytes: more than the longest report with all its answers. */
export const draftLimit = 256 * 1024;

const format = 'tocsin-draft';
const version = 1;

export function draftText(typed: Typed): string {
  return `${JSON.stringify({ format, version, typed: withoutSecrets(typed) }, null, 2)}\n`;
}

/** The answers in a file, all of them or none. */
export function readDraft(text: string): Typed | DraftFileFault {
  if (new TextEncoder().encode(text).length > draftLimit) return 'too-large';
  const draft = parsed(text);
  if (!isMapping(draft) || draft.format !== format || draft.version !== version) return 'no-draft';
  const { typed } = draft;
  if (!isMapping(typed) || Array.isArray(typed)) return 'no-draft';
  const entries = Object.entries(typed);
  if (!entries.every((entry): entry is [string, string] => isAnswer(entry))) return 'no-draft';
  return withoutSecrets(Object.fromEntries(entries));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const names: ReadonlySet<string> = new Set([
  ...questions.map(({ at }) => fieldName(at)),
  ...Object.values(sealFields),
  wayField,
]);

// Three digits of rows are more than a report may have offers. What goes with an answer has its name and one word more.
function isAnswer([name, text]: [string, unknown]): boolean {
  const isKnown = names.has(name) || names.has(name.replace(/\.(?:unknown|zone)$/, ''));
  return typeof text === 'string' && (isKnown || /^offers\.\d{1,3}\.(?:id|versions)$/.test(name));
}
