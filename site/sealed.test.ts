// What a built site tells of sealed and of revealed reports: nothing of the ones, all of the others, and how to check it.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleTicket } from '../scripts/ticket/record/visibility.ts';
import type { Envelope } from '../scripts/ticket/seal/envelope.ts';
import { fingerprint } from '../scripts/ticket/seal/recipients.ts';
import type { Report, Status, TicketRecord } from '../scripts/ticket/ticket.ts';
import { words } from '../scripts/words/words.ts';
import { type Built, built } from './testing/build.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import {
  hiddenReport,
  leaks,
  revealedTicket,
  sealedHere,
  sealingConfiguration,
  staffKeys,
  textsOf,
  unsealed,
} from './testing/sealed.ts';
import { type Served, served } from './testing/serve.ts';
import {
  afterwards,
  base,
  canaryRemarks,
  canaryReport,
  freshTicket,
  type Remark,
} from './testing/tickets.ts';

// A build on a busy machine. Milliseconds.
const patience = 240_000;
const builtAt = '2026-06-12T09:00:00-07:00';
const origin = 'https://desk.example';

const early = (word: string): Remark[] => [`/note ${word}-note`, `/assign @${word}-assignee`];
const known = (word: string): Remark[] => ['/ack P2 high', ...early(word)];
const ways: Readonly<Record<Status, (word: string) => Remark[]>> = {
  received: early,
  acknowledged: known,
  assessing: (word) => [...known(word), '/assess', `/conclude ${word}-conclusion`],
  needs_information: (word) => [...known(word), `/need-info ${word}-question`],
  mitigating: (word) => [...canaryRemarks(word), `/message draft ${word}-message`],
  closed: (word) => [
    ...canaryRemarks(word),
    `/message draft ${word}-message`,
    `/message translate ${word}-translation`,
    '/message approve',
    '/message sent',
    `/close resolved ${word}-closing`,
  ],
};

interface SealedTicket {
  word: string;
  ticket: TicketRecord;
  envelope: Envelope;
}

async function sealedTicket(
  sequence: number,
  word: string,
  given: Report,
  remarks: readonly Remark[],
): Promise<SealedTicket> {
  const report = await sealedHere(given);
  const ticket = afterwards(freshTicket({ sequence, report }), ...remarks);
  return { word, ticket, envelope: await unsealed(report) };
}

const statuses = Object.keys(ways) as Status[];
const hidden = await Promise.all(
  statuses.map((status, place) => {
    const word = `hush-${status.replace('_', '')}`;
    return sealedTicket(place + 1, word, hiddenReport(word), ways[status](word));
  }),
);
const opening = await sealedTicket(20, 'told-open', canaryReport('told-open'), known('told-open'));
const revealed = revealedTicket(opening.ticket, opening.envelope);
const closing = await sealedTicket(21, 'told-closed', canaryReport('told-closed'), [
  ...canaryRemarks('told-closed'),
  '/message draft told-closed-message',
]);
const closed = afterwards(
  revealedTicket(closing.ticket, closing.envelope),
  '/message approve',
  '/message sent',
  '/close resolved told-closed-closing',
);

/** What nobody must find: all that was sealed, how it was sealed, the words of the staff, and their keys. */
const innocent = new Set(['vulnerability', 'embargoed', 'unknown', 'vendor_fix']);
const secrets = [
  ...hidden.flatMap(({ word, ticket, envelope: { report, salt, nonce } }) => [
    ...textsOf(report).filter((text) => !innocent.has(text) && !text.includes('\n')),
    ...textsOf(ticket).filter((text) => text.startsWith(`${word}-`)),
    ...[word, salt, nonce],
  ]),
  ...[opening, closing].flatMap(({ word, envelope }) => [`${word}-note`, `${word}-assignee`, envelope.nonce]),
  ...staffKeys.map(({ identity }) => identity),
].filter((secret, place, all) => all.indexOf(secret) === place);

let site: Built;
let texts: Map<string, string>;

beforeAll(async () => {
  const tickets = [...hidden.map(({ ticket }) => ticket), revealed, closed];
  site = await built({ tickets, others: { '.github/desk.yml': sealingConfiguration } }, builtAt);
  texts = textsIn(site.folder);
}, patience);
afterAll(() => site.remove());

function text(path: string): string {
  return texts.get(path) ?? '';
}

function ofTickets(
  tickets: readonly TicketRecord[],
  path: (number: string) => string,
): [TicketRecord, string][] {
  return ['', 'fr/'].flatMap((folder) =>
    tickets.map((ticket): [TicketRecord, string] => [ticket, text(`${folder}${path(ticket.number)}`)]),
  );
}

const page = (number: string) => `tickets/${number}/index.html`;

describe('a sealed report', () => {
  it('is on record in every status, with the words to search for inside the seal', () => {
    expect(site.log).not.toMatch(/tickets\/\d{4}\/\S+\.yaml/);
    expect(hidden.map(({ ticket }) => ticket.status)).toEqual(statuses);
    for (const { word, envelope } of hidden)
      expect(textsOf(envelope.report).filter((text) => text.startsWith(`${word}-`)).length).toBeGreaterThan(
        10,
      );
    expect(secrets.length).toBeGreaterThan(100);
  });

  it('is nowhere in the site, nor is a key, a nonce or a salt of it', () => {
    expect(leaks(texts, secrets)).toEqual([]);
  });

  it.each<[string, (secret: string) => string]>([
    ['as it is', (secret) => `<p>${secret}</p>`],
    ['in other letters', (secret) => secret.toUpperCase()],
    ['in a folded line', (secret) => `${secret.slice(0, 5)}\r\n ${secret.slice(5)}`],
    ['in Base64', (secret) => btoa(`${secret}.`)],
    ['in Base64 one byte later', (secret) => btoa(`-${secret}.`)],
    ['in Base64 two bytes later', (secret) => btoa(`--${secret}.`)],
  ])('would be found %s', (_, written) => {
    for (const secret of ['hush-received-title', ...staffKeys.map(({ identity }) => identity)])
      expect(leaks(new Map([['page', `before ${written(secret)} after`]]), [secret])).toHaveLength(1);
    expect(leaks(texts, ['told-closed-title']).length).toBeGreaterThan(5);
  });

  it('has a page that says what it is, to whom it is sealed, and what the desk is bound to', () => {
    for (const [{ report }, html] of ofTickets(
      hidden.map(({ ticket }) => ticket),
      page,
    )) {
      const language = /<html lang="(en|fr)"/.exec(html)?.[1] === 'fr' ? 'fr' : 'en';
      const { about, title } = words(language).sealed;
      expect(html).toContain(about.sealed);
      expect(html).toContain(`>${title.sealed}<`);
      expect(html).toContain(`data-copy="${report.sealed?.commitment}"`);
      for (const { recipient } of staffKeys) expect(html).toContain(`<code>${fingerprint(recipient)}</code>`);
    }
  });

  it('has no advisory', () => {
    const named = new RegExp(hidden.map(({ ticket }) => ticket.number).join('|'), 'i');
    const ours = [...texts].filter(([path]) => /^(?:\.well-known|advisories)\//.test(path));
    expect(ours.filter(([path, content]) => named.test(path) || named.test(content))).toEqual([]);
    expect(ours.length).toBeGreaterThan(10);
  });
});

describe.each([
  ['revealed', revealed, opening],
  ['revealed and closed', closed, closing],
] as const)('a report that is %s', (_, ticket, { word, envelope }) => {
  const canaries = (content: string) => new Set(content.match(new RegExp(`${word}-[a-z-]*[a-z]`, 'g')));

  it('shows on its page what its record shows, but for the words of the staff', () => {
    const expected = canaries(JSON.stringify(visibleTicket(ticket)));
    // Nobody of the desk has approved the publisher's draft.
    expected.delete(`${word}-draft`);
    expect(expected.size).toBeGreaterThan(10);
    for (const [, html] of ofTickets([ticket], page)) expect(canaries(html)).toEqual(expected);
  });

  it('can be found, and stands in the feeds', () => {
    expect(text('search.json')).toContain(`${word}-title`);
    expect(text('index.html')).toContain(`${word}-title`);
    for (const path of ['feed.xml', `tickets/${ticket.number}/feed.xml`])
      expect(text(path)).toContain(ticket.number);
  });

  it('has its data with commitment and salt, but without the nonce', () => {
    const data = JSON.parse(text(`tickets/${ticket.number}.json`));
    expect(data).toEqual(visibleTicket(ticket));
    expect(data.report.sealed).toMatchObject({
      commitment: ticket.report.sealed?.commitment,
      salt: envelope.salt,
    });
  });

  it('has an advisory', () => {
    const addresses = addressesIn(text(page(ticket.number)));
    const files = addresses
      .filter((address) => /csaf|advisories\/./.test(address))
      .map((address) => address.slice(base.length));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(text(file)).toContain(`${word}-description`);
  });

  it('says how it can be checked, and since when it was committed to', () => {
    for (const [, html] of ofTickets([ticket], page)) {
      expect(html).toContain(`data-copy="${envelope.salt}"`);
      expect(html).toContain(`data-copy="${ticket.report.sealed?.commitment}"`);
      expect(html).toContain(`datetime="${ticket.receipt.received_at}"`);
    }
  });

  // The recipe as the page tells it, with nothing of ours.
  it('can be checked by the recipe', () => {
    const { sealed, ...report } = JSON.parse(text(`tickets/${ticket.number}.json`)).report;
    const sorted = JSON.stringify(report, (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    );
    const digest = createHash('sha256').update(Buffer.from(sealed.salt, 'hex')).update(sorted);
    expect(`sha256:${digest.digest('hex')}`).toBe(sealed.commitment);
  });
});

describe('the command on the page of a revealed ticket', () => {
  let host: Served;
  beforeAll(async () => {
    host = await served(site.folder, base);
  });
  afterAll(() => host.close());

  const commandOf = ({ number }: TicketRecord) => {
    const [, command = ''] = /data-copy="(node -e [^"]*)"/.exec(text(page(number))) ?? [];
    return command.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&amp;', '&');
  };
  const run = async (command: string) => {
    const here = command.replace(origin, host.origin);
    const { stdout } = await promisify(execFile)('bash', ['-c', here]);
    return stdout.trim();
  };

  it.each([
    ['revealed', revealed],
    ['revealed and closed', closed],
  ])('finds the commitment of a report that is %s', async (_, ticket) => {
    expect(commandOf(ticket)).toContain(origin);
    expect(await run(commandOf(ticket))).toBe(`true ${ticket.report.sealed?.commitment}`);
  });

  it('finds that another report has another', async () => {
    const path = `tickets/${revealed.number}.json`;
    const other = text(path).replace('told-open-title', 'told-open-Title');
    const forged = commandOf(revealed).replace(
      /'https:[^']*'$/,
      () => `'data:application/json,${encodeURIComponent(other)}'`,
    );
    const said = await run(forged);
    expect(said).toMatch(/^false sha256:/);
    expect(said).not.toContain(revealed.report.sealed?.commitment);
  });
});
