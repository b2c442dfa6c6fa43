// Every kind of page by axe, at WCAG 2.2 AA, in light and dark, in both languages; wide by light and narrow by dark.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { objections } from './testing/axe.ts';
import { type Session, session } from './testing/session.ts';
import { afterwards, canaryRemarks, canaryReport, freshTicket } from './testing/tickets.ts';

const builtAt = '2026-06-10T09:00:00-07:00';
const patience = 120_000;

const waiting = freshTicket({ sequence: 1 });
const open = afterwards(
  freshTicket({ sequence: 2, report: canaryReport('shown', { disclosure: 'public', language: 'fr' }) }),
  ...canaryRemarks('shown'),
  '/message draft Please update.',
);
const closed = afterwards(freshTicket({ sequence: 3 }), '/ack P1 critical', '/close resolved');
let here: Session;

beforeAll(async () => {
  here = await session({ tickets: [waiting, open, closed] }, builtAt);
}, patience);
afterAll(() => here.end());

// On for WCAG 2.2 only when it is asked for.
const ofWcag22 = ['target-size'];

const paths = [
  '',
  '?status=received&q=SEC',
  `tickets/${waiting.number}/`,
  `tickets/${open.number}/`,
  'status/closed/',
  'how/',
  'statistics/',
  'report/',
  'answer/',
  'sealing/',
];
const looks = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 900 } },
] as const;

it.each([...['', 'fr/'].flatMap((folder) => paths.map((path) => `${folder}${path}`)), '404.html'])(
  '%j, wide by light and narrow by dark',
  async (path) => {
    const { page, close } = await here.shown(path, looks[0]);
    for (const details of await page.locator('details > summary:visible').all()) await details.click();
    if (path.includes('?')) await page.locator('.chips a').first().waitFor();
    for (const { colorScheme, viewport } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      expect([colorScheme, await objections(page, ofWcag22)]).toEqual([colorScheme, []]);
    }
    await close();
  },
);

it.each(['', `tickets/${waiting.number}/`, 'how/'])(
  '%j in high contrast and in forced colours',
  async (path) => {
    const { page, close } = await here.shown(path, { contrast: 'more', forcedColors: 'active' });
    expect(await objections(page, ofWcag22)).toEqual([]);
    await close();
  },
);
