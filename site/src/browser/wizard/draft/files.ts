// Saves a draft to a file, and takes one from a file.
import type { Typed } from '../../../wizard/draft.ts';
import { draftLimit, draftText, readDraft } from '../../../wizard/draft-file/draft-file.ts';
import { parts } from '../dom.ts';
import type { download } from '../send.ts';
import type { Session } from '../session.ts';

// The name tells nothing of what is reported.
export function saveDraft({ typed, slug }: Session, save: typeof download): void {
  save(`draft-${slug}.json`, draftText(typed), 'application/json');
}

/** The answers in the file that was chosen; null where it holds none, which is told. */
export async function loadedDraft({ root }: Session, input: HTMLInputElement): Promise<Typed | null> {
  const file = input.files?.[0];
  if (!file) return null;
  const read =
    file.size > draftLimit ? 'too-large' : await file.text().then(readDraft, () => 'unreadable' as const);
  // So that the same file can be chosen again.
  input.value = '';
  for (const one of parts(root, '[data-draft-fault]')) one.hidden = one.dataset.draftFault !== read;
  return typeof read === 'string' ? null : read;
}
