// What a desk with keys shows of sealing: guides, sealed and revealed tickets, in both languages and at every width.

import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../scripts/ticket/seal/recipients.ts';
import { objections } from './testing/axe.ts';
import { excessWidth } from './testing/browser.ts';
import { addressesIn, textsIn } from './testing/pages.ts';
import { revealedTicket, sealedHere, sealingConfiguration, staffKeys, unsealed } from './testing/sealed.ts';
import { fileAt } from './testing/serve.ts';
import { type Session, session } from './testing/session.ts';
import { afterwards, base, canaryReport, freshTicket } from './testing/tickets.ts';

const builtAt = '2026-06-10T09:00:00-07:00';
const patience = 120_000;
const guides = ['sealing/', 'sealing/staff/', 'fr/sealing/', 'fr/sealing/staff/'];
const recipients = staffKeys.map(({ recipient }) => recipient);

const report = await sealedHere(canaryReport('told'));
const sealed = freshTicket({ report });
const revealed = revealedTicket(
  afterwards(freshTicket({ sequence: 2, report }), '/ack P2 high'),
  await unsealed(report),
);

let here: Session;
let texts: Map<string, string>;

beforeAll(async () => {
  const others = { '.github/desk.yml': sealingConfiguration };
  here = await session({ tickets: [sealed, revealed], others }, builtAt);
  texts = textsIn(here.site.folder);
}, patience);
afterAll(() => here.end());

const htmlOf = (path: string) => texts.get(`${path}index.html`) ?? '';

const looks = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 900 } },
] as const;

async function seen(path: string): Promise<{ scripts: number; wrong: unknown[] }> {
  const { page, complaints, close } = await here.shown(path, looks[0]);
  const wrong: unknown[] = [];
  for (const { colorScheme, viewport } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    const [excess, objected] = [await excessWidth(page), await objections(page, ['target-size'])];
    if (excess > 0 || objected.length > 0) wrong.push({ colorScheme, excess, objected });
  }
  const scripts = await page.locator('script').count();
  await close();
  return { scripts, wrong: [...wrong, ...complaints] };
}

it.each([
  ...['', 'fr/'].flatMap((folder) => [sealed, revealed].map(({ number }) => `${folder}tickets/${number}/`)),
  '.well-known/csaf/',
  '.well-known/csaf/white/2026/',
])('%s can be read by everybody, wide by light and narrow by dark', async (path) => {
  expect((await seen(path)).wrong).toEqual([]);
});

describe.each(guides)('%s', (path) => {
  it('can be read by everybody, wide by light and narrow by dark, and its only script says how old it is', async () => {
    expect(await seen(path)).toEqual({ scripts: 1, wrong: [] });
  });

  it('leads to pages and chapters that there are', () => {
    const addresses = addressesIn(htmlOf(path)).filter((one) => !one.startsWith('https://'));
    const lost = addresses.filter((one) =>
      one.startsWith('#')
        ? !htmlOf(path).includes(` id="${one.slice(1)}"`)
        : fileAt(here.site.folder, base, one.replace(/#.*/, '')) === null,
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
