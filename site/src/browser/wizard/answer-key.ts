// The key for answers: made here, saved by the person, and taken into the seal only after that.
import type { SealingFailure } from '../../../../scripts/words/shapes/wizard/wizard-seal-words.ts';
import { sealFields } from '../../wizard/seal-step.ts';
import type { KeyPair } from '../../wizard/sealing.ts';
import { part } from './dom.ts';
import { stepElement } from './navigation.ts';
import { showSealStep } from './seal-panels.ts';
import { loadedSealing } from './sealer.ts';
import { download } from './send.ts';
import { keep, type Session } from './session.ts';
import { showSummary } from './summary.ts';

export async function makeKey(session: Session): Promise<void> {
  const key = await newKey();
  if (typeof key === 'string') {
    showSummary(stepElement(session, 'seal'), [{ sentence: session.sayings.seal.failures[key], href: null }]);
    return;
  }
  session.key = key;
  setConfirmed(session, false);
  part(session.root, '[data-key-saved]', HTMLInputElement).disabled = true;
  part(session.root, '[data-save-key]', HTMLButtonElement).focus();
}

async function newKey(): Promise<KeyPair | SealingFailure> {
  if (!isSecureContext) return 'insecure';
  const sealing = await loadedSealing().catch(() => null);
  return sealing ? sealing.newKeyPair().catch(() => 'failed' as const) : 'not-loaded';
}

// The same form as `desk keys new` writes.
export async function saveKey({ root, key }: Session): Promise<void> {
  if (!key) return;
  const { fingerprint } = await loadedSealing();
  const print = fingerprint(key.recipient);
  download(`answer-key-${print.slice(0, 4)}.txt`, `# ${print}\n${key.identity}\n`, 'text/plain');
  part(root, '[data-key-saved]', HTMLInputElement).disabled = false;
}

/** Takes the key into the seal, or out of it. */
export function setConfirmed(session: Session, isSaved: boolean): void {
  const { [sealFields.made]: _, ...others } = session.typed;
  const { recipient } = session.key ?? {};
  session.typed = isSaved && recipient ? { ...others, [sealFields.made]: recipient } : others;
  keep(session);
  showSealStep(session);
}
