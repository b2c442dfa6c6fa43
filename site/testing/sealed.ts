// Sealed tickets for the tests of the site, with words to search for in all that must stay hidden, and the search itself.
import { webcrypto } from 'node:crypto';
import { type KeyPair, newKeyPair, opened } from '../../scripts/ticket/seal/age.ts';
import { type Envelope, readEnvelope } from '../../scripts/ticket/seal/envelope.ts';
import { sealedReport } from '../../scripts/ticket/seal/sealed-report.ts';
import type { Report, SealedReport, TicketRecord } from '../../scripts/ticket/ticket.ts';
import { revealed } from '../../scripts/triage/seal.ts';
import { epoch } from '../src/view/epoch.ts';
import { canaryReport, configuration } from './tickets.ts';

const set = 'staff-2026';
const repository = 'example/desk';

/** Keys of the staff, made anew for each run: two, so that a message has more than one stanza. */
export const staffKeys: readonly KeyPair[] = await Promise.all([newKeyPair(), newKeyPair()]);
const recipients = staffKeys.map(({ recipient }) => recipient);

/** The configuration of a desk whose staff have those keys. */
export const sealingConfiguration = `${configuration}seal:
  recipients:
    ${set}: [${recipients.join(', ')}]
`;

/** A report under embargo in which every text is one that no page has by itself. */
export function hiddenReport(word: string): Report {
  return canaryReport(word, {
    discovered_at: '2025-11-03',
    cve: ['CVE-2026-66666'],
    cvss: ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:C/C:L/I:N/A:L'],
    cwe: ['CWE-1321'],
  });
}

export async function sealedHere(report: Report): Promise<SealedReport> {
  const randomBytes = (length: number) => webcrypto.getRandomValues(new Uint8Array(length));
  const sealing = { repository, author: 'octocat', to: set, recipients, randomBytes };
  const sealed = await sealedReport(report, sealing);
  if (!sealed) throw new Error('the report of a test is too long to be sealed');
  return sealed;
}

/** What a sealed report holds: opened with the key of one of the staff. */
export async function unsealed({ sealed }: SealedReport): Promise<Envelope> {
  const bytes = await opened(sealed.message, [staffKeys[0]?.identity ?? '']);
  const envelope = typeof bytes === 'string' ? bytes : readEnvelope(bytes);
  if (typeof envelope === 'string') throw new Error(`the report of a test cannot be opened: ${envelope}`);
  return envelope;
}

/** The ticket once the desk has revealed it, a minute after what happened last. */
export function revealedTicket(ticket: TicketRecord, { report, salt }: Envelope): TicketRecord {
  const at = epoch(ticket.history.at(-1)?.at ?? '') + 60_000;
  const sealedTicket = ticket as TicketRecord & { report: SealedReport };
  return revealed(sealedTicket, report, salt, { at, by: 'alice', source: 'terminal' });
}

/** Every text in a value, at any depth. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/**
 * The files, by path and text, that give a secret away, each with that secret: as it is, in other letters, broken by the
 * lines of a calendar, or in Base64 at any of its three places.
 */
export function leaks(files: ReadonlyMap<string, string>, secrets: readonly string[]): string[] {
  const wanted = secrets.map((secret) => [secret, formsOf(secret)] as const);
  return [...files].flatMap(([path, text]) => {
    const searched = [text, text.replaceAll(/\r?\n ?/g, '')];
    const lower = searched.map((one) => one.toLowerCase());
    return wanted
      .filter(
        ([secret, forms]) => lower.some((one) => one.includes(secret.toLowerCase())) || has(searched, forms),
      )
      .map(([secret]) => `${path}: ${secret}`);
  });
}

function has(texts: readonly string[], forms: readonly string[]): boolean {
  return forms.some((form) => texts.some((text) => text.includes(form)));
}

// The digits at either end belong to the neighbours as well, and so are left out.
function formsOf(secret: string): string[] {
  return [0, 1, 2].map((place) => {
    const bytes = Buffer.concat([Buffer.alloc(place), Buffer.from(secret)]);
    const digits = bytes.toString('base64').replaceAll('=', '');
    return digits.slice(place === 0 ? 0 : place + 1, -1);
  });
}
