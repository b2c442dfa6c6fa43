// Copies a command, for a comment on the pull request of its ticket.
import type { Draft } from './draft.ts';
import { sentence } from './sentence.ts';

export async function copyLine({ data, pull, fault, told }: Draft, text: string): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  told.textContent = isCopied ? sentence(data, pull === '' ? 'copied' : 'copiedFor', { pull }) : '';
  fault.textContent = isCopied ? '' : sentence(data, 'notCopied');
}
