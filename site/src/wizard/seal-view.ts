// What the wizard prints of sealing: whether this desk does it, for whom, and for which repository.
import { fingerprint } from '../../../scripts/ticket/seal/recipients.ts';
import type { Setting } from '../view/setting.ts';
import type { SealMode } from './draft.ts';

interface RecipientView {
  recipient: string;
  fingerprint: string;
}

export interface SealView {
  mode: SealMode;
  /** `owner/name`, which is bound inside the seal. */
  repository: string;
  sets: { name: string; recipients: RecipientView[] }[];
}

export function sealView({ desk: { seal } }: Setting, repository: string): SealView {
  const sets = Object.entries(seal.recipients).map(([name, recipients]) => ({
    name,
    recipients: recipients.map((recipient) => ({ recipient, fingerprint: fingerprint(recipient) })),
  }));
  const mode = sets.length === 0 ? 'never' : seal.required ? 'always' : 'offered';
  return { mode, repository, sets };
}
