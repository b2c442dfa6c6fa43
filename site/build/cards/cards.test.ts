// Share cards as pictures: whatever the words are, a build ends with a picture that chats take.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../src/feeds/hostile.testing.ts';
import { type Card, cardSize } from '../../src/share/card.ts';
import { drawing } from './drawing.ts';
import { drawable, fitted } from './lines.ts';
import { pngOf } from './picture.ts';
import { lookOf, writeShareCards } from './share-cards.ts';
import { typeface } from './typeface.ts';

const face = typeface('regular');
const look = await lookOf(undefined, null);
const card: Card = { top: 'Desk', head: 'SEC-2026-000045-D', text: 'A title', facts: ['Received', 'High'] };
const awkward = [
  ...hostileTexts,
  '',
  ' ',
  'Ошибка в разборе',
  '認証の不備',
  'שלום \u202Eעולם',
  'e\u0301'.repeat(120),
  'Z\u0300\u0301\u0302'.repeat(60),
  'w'.repeat(200),
  '\uD800',
];

// Characters of every kind, and whole words of them.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }),
  fc.string({ unit: fc.constantFrom(...'wMé-0'), maxLength: 200, size: 'max' }),
  fc
    .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }), { maxLength: 40, size: 'max' })
    .map((all) => all.join(' ')),
);
const anyCard = fc.record<Card>({ top: text, head: text, text, facts: fc.array(text, { maxLength: 3 }) });

describe('the picture', () => {
  const expectTaken = async (some: Card) => {
    const picture = await pngOf(drawing(some, look), 16);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...cardSize });
    // Bluesky and older Mastodons take a megabyte, WhatsApp 300 kB.
    expect(picture.length).toBeLessThan(100_000);
  };

  it.each(awkward)('of %j is one that chats take', (words) =>
    expectTaken({ top: words, head: words, text: words, facts: [words, words] }),
  );

  it('of whatever words is one that chats take', () =>
    fc.assert(fc.asyncProperty(anyCard, expectTaken), { numRuns: 15 }));

  it('is of shapes alone, and has none but for the words', () => {
    fc.assert(
      fc.property(anyCard, (some) => {
        const svg = drawing(some, look);
        expect(new Set(svg.match(/<[a-z]+/g))).toEqual(new Set(['<svg', '<rect', '<g', '<path']));
        expect(
          svg.replaceAll(/ (?:d|fill|transform|xmlns|width|height|y|version|encoding)="[^"]*"/g, ''),
        ).not.toMatch(/[^\s<>/?a-z]/);
      }),
      { numRuns: 50 },
    );
  });

  it('has the band of every desk, or the colour of its own', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../src/style/tokens.css'), 'utf8');
    expect(tokens).toContain(`--band: ${look.colour};`);
    expect(drawing(card, look)).toContain(`fill="${look.colour}"`);
    expect(drawing(card, { ...look, colour: '#5a3488' })).toContain('fill="#5a3488"');
  });

  it('differs for different words, and not for the same', () => {
    expect(drawing(card, look)).toBe(drawing({ ...card }, look));
    for (const [key, value] of Object.entries({ top: 'x', head: 'x', text: 'x', facts: ['x'] }))
      expect(drawing({ ...card, [key]: value }, look)).not.toBe(drawing(card, look));
  });
});

describe('the lines', () => {
  const room = {
    width: 1056,
    steps: [
      [50, 3],
      [42, 4],
    ],
  } as const;

  it('keep to their room, whatever the text', () => {
    fc.assert(
      fc.property(text, (some) => {
        const { size, lines } = fitted(face, some, room);
        const [, limit] = room.steps.find(([step]) => step === size) ?? [0, 0];
        expect(lines.length).toBeLessThanOrEqual(limit);
        expect(lines.filter((line) => face.widthOf(line) * size > room.width)).toEqual([]);
      }),
    );
  });

  it.each([
    ['a short one', 'Short', 50, ['Short']],
    ['none', '', 50, []],
    ['one long word', 'w'.repeat(60), 50, ['w'.repeat(32), 'w'.repeat(28)]],
  ])('of %s', (_, some, size, lines) => {
    expect(fitted(face, some, room)).toEqual({ size, lines });
  });

  it('become smaller before they are cut, and then say that they are', () => {
    const long = (words: number) => fitted(face, Array(words).fill('vulnerability').join(' '), room);
    expect([long(6).size, long(12).size]).toEqual([50, 42]);
    expect([long(12).lines.at(-1)?.endsWith('…'), long(40).lines.at(-1)?.endsWith('…')]).toEqual([
      false,
      true,
    ]);
    expect([long(40).size, long(40).lines.length]).toEqual([42, 4]);
  });
});

describe('what can be drawn', () => {
  it.each([
    ['accents', 'L’été à Œuvre, « où »\u00A0!', 'L’été à Œuvre, « où »\u00A0!'],
    ['accents in two characters', 'e\u0301te\u0301', 'été'],
    ['the rest of the Latin script', 'Łukasz Žižek', 'Łukasz Žižek'],
    ['spaces and dashes of other widths', 'a\u202F: b\u2009c\u2011d', 'a\u00A0: b c-d'],
    ['what turns a line around, and what cannot be seen', 'a\u202Eb\u200Dc', 'a bc'],
    ['a few others, as one box each', 'SQL 注入 in the login form', 'SQL 注 in the login form'],
    ['another script, not at all', 'Ошибка в разборе', ''],
  ])('%s', (_, some, expected) => {
    expect(drawable(face, some)).toBe(expected);
  });
});

describe('the logo', () => {
  it('takes the place of the bell', async () => {
    const logo = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    const svg = drawing(card, await lookOf('#5a3488', logo));
    expect(svg).toContain('<image');
    const { data, info } = await sharp(await pngOf(svg, 256))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // In the middle of its square.
    const at = ((72 + 32) * info.width + 72 + 32) * info.channels;
    expect([...data.subarray(at, at + 3)]).toEqual([255, 0, 0]);
  });

  it('that is no picture leaves the bell', async () => {
    expect(await lookOf(undefined, Buffer.from('<svg'))).toEqual(look);
  });
});

describe('the cards of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-cards-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const places = { site: join(folder, 'site'), cache: join(folder, 'cache') };
  const other = { ...card, text: 'Another' };
  const read = (path: string) => readFileSync(join(places.site, path));

  it('are drawn once, and again where the words are others', async () => {
    await writeShareCards(places, look, [
      ['card.png', card],
      ['fr/card.png', other],
    ]);
    const [first = '', second = ''] = readdirSync(places.cache);
    expect(read('card.png').equals(await pngOf(drawing(card, look), 16))).toBe(true);
    // What was drawn before is not drawn again, or this would be gone.
    for (const name of [first, second]) writeFileSync(join(places.cache, name), name);
    await writeShareCards(places, look, [
      ['card.png', card],
      ['new.png', { ...card, text: 'New' }],
    ]);
    expect([first, second]).toContain(read('card.png').toString());
    expect(read('new.png').subarray(1, 4).toString()).toBe('PNG');
  });

  it('leave no picture in the cache that none of them is', async () => {
    await writeShareCards(places, look, [['card.png', card]]);
    expect(readdirSync(places.cache)).toHaveLength(1);
  });
});
