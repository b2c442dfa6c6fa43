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

// On for WCAG 2.2 only when it is asked for. The wizard has a test of its own.
const ofWcag22 = ['target-size'];

const paths = [
  '',
  '?status=received&q=SEC',
  `tickets/${waiting.number}/`,
  `tickets/${open.number}/`,
  'status/closed/',
  'how/',
  'statistics/',
];
const looks = [
  ['light', 1440],
  ['dark', 360],
] as const;
const views = ['', 'fr/'].flatMap((folder) =>
  paths.flatMap((path) => looks.map(([scheme, width]) => [`${folder}${path}`, scheme, width] as const)),
);

it.each([...views, ['404.html', 'light', 360], ['404.html', 'dark', 1440]] as const)(
  '%j in %s at %i px',
  async (path, colorScheme, width) => {
    const { page, close } = await here.shown(path, { colorScheme, viewport: { width, height: 900 } });
    for (const details of await page.locator('details > summary:visible').all()) await details.click();
    if (path.includes('?')) await page.locator('.chips a').first().waitFor();
    expect(await objections(page, ofWcag22)).toEqual([]);
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
