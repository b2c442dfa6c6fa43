// Seals what is to be sent, in this browser; what was sealed is good for just the answers that it was made from.
import { submissionText } from '../../../../scripts/ticket/record/serialise.ts';
import type { SealRules } from '../../../../scripts/ticket/report/submission.ts';
import type { Report } from '../../../../scripts/ticket/ticket.ts';
import type { SealingFailure } from '../../../../scripts/words/shapes/wizard/wizard-seal-words.ts';
import { isSealing, loginIn, replyToIn, sealFields } from '../../wizard/seal-step.ts';
import { parts } from './dom.ts';
import { draftOf, type Session } from './session.ts';

export const loadedSealing = () => import('../../wizard/sealing.ts');

/** Fetches whatever the rest of the way needs, so that it goes on without a network. */
export function prepareToSeal(session: Session): void {
  if (!isSealing(draftOf(session))) return;
  const all = [
    loadedSealing(),
    import('../../wizard/reader.ts'),
    import('../../wizard/read-back.ts'),
    import('../../../../scripts/ticket/cvss/cvss-score.ts'),
  ];
  // What cannot be had now is missed when it is needed, and told then.
  Promise.all(all).catch(() => undefined);
}

/** The report in plain words, as a file. */
export function plainText(session: Session): string {
  return submissionText(draftOf(session).answers as unknown as Report);
}

/** The file that is sent as things stand; null while it has to be sealed first. */
export function outgoingText(session: Session): string | null {
  if (!isSealing(draftOf(session))) return plainText(session);
  return session.sealed?.of === ingredients(session) ? session.sealed.text : null;
}

/** Everything that goes into a seal: another one is needed as soon as any of it changes. */
export function ingredients(session: Session): string {
  const { typed } = session;
  return JSON.stringify([plainText(session), loginIn(typed), chosenSet(session), replyToIn(typed) ?? null]);
}

/** Seals, unless that was done; null for a change in the meantime. */
export async function sealedNow(session: Session): Promise<{ text: string } | SealingFailure | null> {
  const of = ingredients(session);
  if (session.sealed?.of === of) return session.sealed;
  const text = await sealedAnew(session);
  if (of !== ingredients(session)) return null;
  if (typeof text === 'string') return text;
  session.sealed = { of, ...text };
  return text;
}

async function sealedAnew(session: Session): Promise<{ text: string } | SealingFailure> {
  const { slug, typed, root } = session;
  // Without one the browser has no cryptography, and nobody knows who wrote the keys into the page.
  if (!isSecureContext) return 'insecure';
  const sealing = await loadedSealing().catch(() => null);
  if (!sealing) return 'not-loaded';
  const [to, replyTo] = [chosenSet(session), replyToIn(typed)];
  const bound = { repository: root.dataset.repository ?? '', author: loginIn(typed) };
  const whom = { to, recipients: setsIn(root)[to] ?? [], ...(replyTo !== undefined && { replyTo }) };
  return sealing
    .sealedFile(`${slug}.yaml`, plainText(session), Date.now(), { ...bound, ...whom })
    .catch(() => 'failed' as const);
}

/** The set that was chosen, or the first. */
export function chosenSet({ typed, root }: Session): string {
  const names = Object.keys(setsIn(root));
  return names.find((name) => name === typed[sealFields.set]) ?? names[0] ?? '';
}

/** What the desk asks of the file once it is sealed. */
export function sealRules({ root }: Session): SealRules {
  return { recipients: setsIn(root), mustSeal: true };
}

function setsIn(root: HTMLElement): Record<string, string[]> {
  const sets = parts(root, '[data-set]').map((set) => [
    set.dataset.set ?? '',
    parts(set, '[data-recipient]').map(({ dataset }) => dataset.recipient ?? ''),
  ]);
  return Object.fromEntries(sets);
}
