// What is sealed is opened again by its recipients alone, and whatever was changed on the way is found out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, validReport } from '../testing.ts';
import type { SealedReport } from '../ticket.ts';
import { armoured, opened, openedByPassphrase, sealed, sealedByPassphrase } from './age.ts';
import { firstLine, unarmoured } from './armour.ts';
import { commitmentOf } from './commitment.ts';
import { type Envelope, paddedEnvelope, readEnvelope } from './envelope.ts';
import { readAgeFile } from './header.ts';
import { messageFindings } from './message.ts';
import { recipientFindings } from './sealed-part.ts';
import { steps } from './steps.ts';
import { author, classic, countedBytes, hybrid, otherHybrid, repository, sealedTo, sets } from './testing.ts';
import { bonds, brokenBonds } from './unsealed.ts';

const report = await sealedTo('staff-2026');
const here = { author, repository, nonces: new Set<string>() };

async function envelopeIn({ sealed }: SealedReport, identity = hybrid.identity): Promise<Envelope> {
  const bytes = await opened(sealed.message, [identity]);
  const envelope = typeof bytes === 'string' ? bytes : readEnvelope(bytes);
  if (typeof envelope === 'string') throw new Error(envelope);
  return envelope;
}

describe('a sealed report', () => {
  test('shows category, disclosure and language, and nothing else', async () => {
    const french = await sealedTo('alone', { ...validReport, language: 'fr' });
    expect(Object.keys(report)).toEqual(['category', 'disclosure', 'sealed']);
    expect(Object.keys(french)).toEqual(['category', 'disclosure', 'language', 'sealed']);
    expect(JSON.stringify(report)).not.toMatch(/Contoso|firewall|CVE-/);
  });

  test.each([hybrid, otherHybrid])('is opened by each of its recipients', async ({ identity }) => {
    const envelope = await envelopeIn(report, identity);
    expect(envelope).toMatchObject({ schema_version: 1, author, repository, report: validReport });
    expect(brokenBonds(report, envelope, here)).toEqual([]);
  });

  test('is sealed to classic recipients where a desk has no others', async () => {
    const envelope = await envelopeIn(await sealedTo('classic'), classic.identity);
    expect(envelope.report).toEqual(validReport);
  });

  test('has nothing wrong that can be seen without a key', async () => {
    for (const set of ['staff-2026', 'alone', 'classic'] as const) {
      const one = await sealedTo(set);
      expect([...messageFindings(one), ...recipientFindings(one, sets)]).toEqual([]);
    }
  });

  test.each([
    ['no recipient', []],
    ['a mix', [hybrid.recipient, classic.recipient]],
    ['what is no recipient', ['age1tag1qpzry']],
    ['a secret key', [hybrid.identity]],
  ])('is not made for %s', async (_, recipients) => {
    await expect(sealed(new Uint8Array(1024), recipients)).rejects.toThrow(TypeError);
  });
});

describe('the size', () => {
  const sizeOf = async (length: number) =>
    (await sealedTo('alone', { ...validReport, description: 'x'.repeat(length) })).sealed.message.length;

  test('is the same for all reports of a step', async () => {
    expect(await sizeOf(1)).toBe(await sizeOf(100));
    expect(await sizeOf(4000)).toBe(await sizeOf(12_000));
    expect(await sizeOf(2)).toBeLessThan(await sizeOf(4000));
  });

  test('is one of the steps, whatever is sealed', () => {
    const sized = (text: string) =>
      paddedEnvelope({ ...envelope(), report: { ...validReport, description: text } });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 9000, size: 'large' }), (text) => {
        const bytes = sized(text);
        expect(steps).toContain(bytes?.length);
        expect(readEnvelope(bytes ?? new Uint8Array())).toMatchObject({ report: { description: text } });
      }),
      { numRuns: 20 },
    );
    expect(sized('x'.repeat(65_536))).toBeNull();
  });

  test('a report that is too long is not sealed', async () => {
    await expect(sizeOf(65_536)).rejects.toThrow();
  });
});

function envelope(): Envelope {
  const salt = Buffer.from(countedBytes(32)).toString('hex');
  return { schema_version: 1, repository, author, nonce: '00'.repeat(16), salt, report: validReport };
}

describe('an envelope', () => {
  const reads = (value: unknown, length = 1024) =>
    readEnvelope(new TextEncoder().encode(JSON.stringify(value).padEnd(length, ' ')));

  test('is read as it was written', () => {
    expect(readEnvelope(paddedEnvelope(envelope()) ?? new Uint8Array())).toEqual(envelope());
  });

  test.each([
    ['a size between the steps', reads(envelope(), 1500), 'malformed'],
    ['another version', reads({ ...envelope(), schema_version: 2 }), 'version'],
    ['no author', reads(changed(envelope(), ['author'], undefined)), 'malformed'],
    ['something more', reads({ ...envelope(), also: 1 }), 'malformed'],
    ['a short salt', reads({ ...envelope(), salt: 'ab' }), 'malformed'],
    ['a nonce in capitals', reads({ ...envelope(), nonce: 'AB'.repeat(16) }), 'malformed'],
    ['a report that is a list', reads({ ...envelope(), report: [] }), 'malformed'],
    ['no JSON', readEnvelope(new Uint8Array(1024)), 'malformed'],
    ['no UTF-8', readEnvelope(new Uint8Array(1024).fill(255)), 'malformed'],
  ])('%s: %s', (_, read, fault) => {
    expect(read).toBe(fault);
  });
});

describe('a bond is broken by', () => {
  test.each([
    ['another author', { author: 'mallory' }, ['author']],
    ['another repository', { repository: 'mallory/desk' }, ['repository']],
    [
      'a nonce that was seen',
      { nonces: new Set([Buffer.from(countedBytes(16)).toString('hex')]) },
      ['nonce'],
    ],
    ['the same in other letters', { author: 'OctoCat', repository: 'Example/Desk' }, []],
  ])('%s', async (_, other, broken) => {
    expect(brokenBonds(report, await envelopeIn(report), { ...here, ...other })).toEqual(broken);
  });

  test.each([
    ['another commitment', ['sealed', 'commitment'], `sha256:${'0'.repeat(64)}`, ['commitment']],
    ['another category', ['category'], 'security_incident', ['fields']],
    ['another language', ['language'], 'fr', ['fields']],
  ])('%s', async (_, at, value, broken) => {
    expect(brokenBonds(changed(report, at, value), await envelopeIn(report), here)).toEqual(broken);
  });

  test('another salt, and by another report', async () => {
    const one = await envelopeIn(report);
    const wrongSalt = { ...one, salt: 'ab'.repeat(32) };
    const wrongReport = { ...one, report: { ...validReport, title: 'Something else' } };
    for (const wrong of [wrongSalt, wrongReport])
      expect(brokenBonds(report, wrong, here)).toEqual(['commitment']);
    expect(bonds).toHaveLength(5);
  });
});

test('the commitment is SHA-256 over salt and canonical report', async () => {
  const salt = 'ab'.repeat(32);
  const bytes = new Uint8Array([
    ...new Uint8Array(32).fill(0xab),
    ...new TextEncoder().encode('{"a":1,"b":[2]}'),
  ]);
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
  expect(commitmentOf(salt, { b: [2], sealed: { to: 'x' }, a: 1 })).toBe(`sha256:${digest}`);
});

describe('a message that was changed', () => {
  const message = report.sealed.message;
  const bytes = unarmoured(message) ?? new Uint8Array();
  const file = readAgeFile(bytes);
  if (typeof file === 'string') throw new Error(file);
  const length = file.header.length;
  const mac = length - 44;

  const verdict = async (at: number) => {
    const other = bytes.with(at, (bytes[at] ?? 0) ^ 1);
    const text = armoured(other);
    const [found] = messageFindings({ sealed: { to: 'staff-2026', message: text } });
    if (found) return found.code;
    const read = await opened(text, [hybrid.identity, otherHybrid.identity]);
    return typeof read === 'string' ? read : 'opened';
  };

  test.each([
    ['in its version', 3, ['seal-version']],
    ['in the mark of a stanza', 22, ['seal-header']],
    ['in the share of a stanza', 600, ['keys', 'mac', 'seal-header']],
    ['in the body of a stanza', 22 + 1513 + 5, ['keys', 'mac', 'seal-header']],
    ['in its MAC', mac + 5, ['mac', 'seal-header']],
    ['in the nonce of its payload', length + 3, ['payload']],
    ['in its payload', length + 400, ['payload']],
    ['in its last byte', bytes.length - 1, ['payload']],
  ])('%s is refused', async (_, at, codes) => {
    expect(codes).toContain(await verdict(at));
  });

  test('anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        expect(await verdict(at)).not.toBe('opened');
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['without its first line', message.replace(firstLine, ''), 'seal-armour'],
    ['with a space', message.replace('\n', ' \n'), 'seal-armour'],
    ['cut off', `${message.slice(0, 2000)}\n-----END AGE ENCRYPTED FILE-----\n`, 'seal-armour'],
    ['with a longer payload', armoured(new Uint8Array([...bytes, 0])), 'seal-size'],
    ['with a shorter payload', armoured(bytes.subarray(0, -1)), 'seal-size'],
  ])('%s is refused', (_, text, code) => {
    expect(messageFindings({ sealed: { to: 'staff-2026', message: text } })).toMatchObject([{ code }]);
  });
});

test('a message is opened by none but its recipients, and is no other thing', async () => {
  const one = await sealedTo('alone');
  expect(await opened(one.sealed.message, [otherHybrid.identity])).toBe('keys');
  expect(await opened(one.sealed.message, [`${hybrid.identity.slice(0, -1)}Q`])).toBe('keys');
  expect(
    await opened(one.sealed.message, [`${hybrid.identity.slice(0, -1)}Q`, hybrid.identity]),
  ).toHaveLength(1024);
  expect(await opened('hello', [hybrid.identity])).toBe('armour');
  expect(await opened(armoured(new Uint8Array(60)), [hybrid.identity])).toBe('header');
});

test('recipients that were swapped are counted or told by their kind, and else hold nobody of the staff', async () => {
  const swapped = await sealedTo('staff-2026', validReport, { recipients: [hybrid.recipient] });
  const weaker = await sealedTo('staff-2026', validReport, { recipients: [classic.recipient] });
  const stolen = await sealedTo('alone', validReport, { recipients: [otherHybrid.recipient] });
  expect(recipientFindings(swapped, sets)).toMatchObject([
    { code: 'seal-count', parameters: { found: 1, expected: 2 } },
  ]);
  expect(recipientFindings(weaker, sets)).toMatchObject([
    { code: 'seal-kind', parameters: { expected: 'age1pq1' } },
  ]);
  expect(recipientFindings(stolen, sets)).toEqual([]);
  expect(await opened(stolen.sealed.message, [hybrid.identity])).toBe('keys');
});

test('an identity lies behind a passphrase', async () => {
  const file = await sealedByPassphrase(new TextEncoder().encode(hybrid.identity), 'open sesame', 2);
  const plain = await openedByPassphrase(file, 'open sesame');
  expect(new TextDecoder().decode(typeof plain === 'string' ? new Uint8Array() : plain)).toBe(
    hybrid.identity,
  );
  expect(await openedByPassphrase(file, 'close sesame')).toBe('keys');
});
