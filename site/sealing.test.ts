// The guides to sealing as a desk with keys shows them: in both languages, at every width, and without any script.

import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../scripts/ticket/seal/recipients.ts';
import { objections } from './testing/axe.ts';
import { excessWidth } from './testing/browser.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import { sealingConfiguration, staffKeys } from './testing/sealed.ts';
import { fileAt } from './testing/serve.ts';
import { type Session, session } from './testing/session.ts';
import { base, freshTicket } from './testing/tickets.ts';

const builtAt = '2026-06-10T09:00:00-07:00';
const patience = 120_000;
const guides = ['sealing/', 'sealing/staff/', 'fr/sealing/', 'fr/sealing/staff/'];
const recipients = staffKeys.map(({ recipient }) => recipient);

let here: Session;
let texts: Map<string, string>;

beforeAll(async () => {
  const others = { '.github/desk.yml': sealingConfiguration };
  here = await session({ tickets: [freshTicket()], others }, builtAt);
  texts = textsIn(here.site.folder);
}, patience);
afterAll(() => here.end());

const htmlOf = (path: string) => texts.get(`${path}index.html`) ?? '';

describe.each(guides)('%s', (path) => {
  it.each([
    ['light', 1440],
    ['dark', 360],
    ['light', 320],
  ] as const)('can be read by everybody, in %s at %i px, with no script', async (colorScheme, width) => {
    const look = { colorScheme, viewport: { width, height: 900 } };
    const { page, complaints, close } = await here.shown(path, look);
    expect(await page.locator('script').count()).toBe(0);
    expect(await excessWidth(page)).toBe(0);
    expect(await objections(page, ['target-size'])).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads to pages and chapters that there are', () => {
    const addresses = addressesIn(htmlOf(path)).filter((one) => !one.startsWith('https://'));
    const lost = addresses.filter((one) =>
      one.startsWith('#')
        ? !htmlOf(path).includes(` id="${one.slice(1)}"`)
        : fileAt(here.site.folder, base, one) === null,
    );
    expect(lost).toEqual([]);
    expect(addresses.length).toBeGreaterThan(20);
  });

  it('is light', () => {
    const styles = addressesIn(htmlOf(path)).filter((one) => one.endsWith('.css'));
    const files = styles.map((one) => texts.get(one.slice(base.length)) ?? '');
    const weight = [htmlOf(path), ...files].reduce((so, text) => so + gzipSync(text).length, 0);
    expect(weight).toBeLessThan(12_000);
  });
});

it.each(['sealing/', 'fr/sealing/'])(
  '%s shows the keys that the reports are sealed for, and no others',
  (path) => {
    const shown = htmlOf(path).match(/(?<=<code>)[0-9a-f]{4}(?: [0-9a-f]{4}){4}(?=<)/g);
    expect(shown).toEqual(recipients.map(fingerprint));
    const [file = ''] = addressesIn(htmlOf(path)).filter((one) => one.includes('/age/'));
    expect(texts.get(file.slice(base.length))).toBe(recipients.map((one) => `${one}\n`).join(''));
  },
);

it.each(['how/', 'fr/how/'])('%s leads to both', (path) => {
  const folder = path.replace('how/', '');
  expect(addressesIn(htmlOf(path))).toEqual(
    expect.arrayContaining([`${base}${folder}sealing/`, `${base}${folder}sealing/staff/`]),
  );
});
