// What every screen of the wizard says of who can read the report, and the end of the way: from GitHub's screens to the receipt.
// They run on the build of wizard.test.ts: a desk without keys, with a contact, where GitHub takes private reports.
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../scripts/ticket/ticket.ts';
import type { EmbargoWay, Readers } from '../../scripts/words/shapes/wizard/wizard-embargo-words.ts';
import { words } from '../../scripts/words/words.ts';
import { incident, vulnerability } from '../src/wizard/typed.testing.ts';
import { objections } from './axe.ts';
import { excessWidth } from './browser.ts';
import { answeredUpTo } from './sealing.ts';
import { base } from './tickets.ts';
import { type Arrival, changedPage, key, localDesk, newFile, shownStep, type Visit } from './wizard.ts';

export type Visiting = (
  arrival?: Omit<Arrival, 'browser' | 'origin' | 'at'>,
  options?: BrowserContextOptions,
) => Promise<Visit & { leave: () => Promise<void> }>;

/** What such a desk has in its configuration, and what GitHub says of its repository. */
export const contacts = ['security@desk.example', 'https://desk.example/security'];
export const settings = '{"visibility":"public","private_reporting":true}';

/** Who reads it, as the screen says: by the mark on the page, by what can be seen, and whether it warns. */
export async function readersOn(page: Page): Promise<object> {
  return page.locator('[data-wizard]').evaluate((root) => {
    const seen = [...root.querySelectorAll<HTMLElement>('[data-audience]')].filter((one) =>
      one.checkVisibility(),
    );
    return {
      said: root.dataset.readers ?? null,
      seen: seen.map(({ dataset }) => dataset.audience),
      isDanger: seen.some((one) => one.matches('.danger') && one.querySelector('svg[data-icon="exploited"]')),
    };
  });
}

export function saidOf(readers: Readers): object {
  return { said: readers, seen: [readers], isDanger: readers.startsWith('everyone') };
}

const places = (['en', 'fr'] as const).flatMap((language) =>
  [360, 1440].map((width) => [language, width] as const),
);
const atScreen = (width: number) => ({
  viewport: { width, height: 900 },
  timezoneId: 'Europe/Paris',
  permissions: ['clipboard-read', 'clipboard-write'],
  acceptDownloads: true,
});
const nothingYet = { said: null, seen: [], isDanger: false };
const repository = 'https://github.com/example/desk';
const number = 'SEC-2026-000045-D';

async function seen({ page }: Visit, step: string, readers: Readers): Promise<void> {
  await page.waitForSelector(`[data-step="${step}"]:visible`);
  expect([step, await readersOn(page)]).toEqual([step, saidOf(readers)]);
  expect(await excessWidth(page)).toBe(0);
}

async function chosen(here: Visit, disclosure: string, way?: EmbargoWay): Promise<void> {
  await answeredUpTo(here, 'disclosure', { ...vulnerability });
  expect(await readersOn(here.page)).toEqual(nothingYet);
  await here.keys.choose('disclosure', disclosure);
  if (way) await here.keys.choose('embargo.way', way);
}

async function onward({ page, keys }: Visit): Promise<void> {
  await keys.press('[type=submit]');
  await page.locator('[data-step=disclosure]').waitFor({ state: 'hidden' });
}

/** From the check to the receipt, over GitHub, by keyboard. */
async function sentOn(here: Visit, readers: Readers): Promise<void> {
  const { page, keys } = here;
  await page.waitForSelector('[data-send=github]:visible');
  await seen(here, 'check', readers);
  expect(await page.locator('[data-file]').isVisible()).toBe(false);
  await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
  const [other] = await Promise.all([page.waitForEvent('popup'), keys.press('[data-send=github] a')]);
  expect(other.url().startsWith(newFile)).toBe(true);
  await other.close();
  await seen(here, 'sent', readers);
  await pasted(here, `${repository}/pull/45/files`);
  await page.waitForSelector('[data-step=received]:visible');
}

async function pasted({ page, keys }: Visit, address: string): Promise<void> {
  await keys.to('[data-pull-address]');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(address);
  await page.keyboard.press('Enter');
}

async function isReceipt({ page, keys }: Visit, language: Language): Promise<void> {
  expect(await keys.focused()).toBe('title-received');
  expect(await page.locator('[data-number]').textContent()).toBe(number);
  const due = { en: '10 Jun 2026, 17:00 −07:00', fr: '10 juin 2026, 17:00 −07:00' }[language];
  const here = { en: '11 Jun 2026, 02:00 +02:00', fr: '11 juin 2026, 02:00 +02:00' }[language];
  expect(await page.locator('[data-due-at], [data-due-here]').allTextContents()).toEqual([due, here]);
  await keys.press('[data-copy-number]');
  const { receipt } = words(language).wizard.handOff;
  await expect.poll(() => page.locator('[data-copy-number]').textContent()).toBe(receipt.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(number);
  const [file] = await Promise.all([page.waitForEvent('download'), keys.press('[data-calendar]')]);
  const event = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
  expect(event).toContain(`UID:${number}@desk.example\r\n`);
  expect(event).toContain('DTSTART:20260611T000000Z\r\n');
  const folder = `${base}${language === 'en' ? '' : 'fr/'}tickets/${number}/`;
  expect(await page.locator('[data-ticket]').getAttribute('href')).toBe(folder);
  expect(await page.locator('[data-feed]').getAttribute('href')).toBe(
    `https://desk.example${base}tickets/${number}/feed.xml`,
  );
  expect(await page.evaluate((key) => sessionStorage.getItem(key), key)).toBeNull();
  expect(await objections(page)).toEqual([]);
  expect(await excessWidth(page)).toBe(0);
}

export function handOff(visit: Visiting): void {
  describe.each(places)('by keyboard, in %s at %i px', (language, width) => {
    const arriving = (typed: object = {}, hash = '') => visit({ language, typed, hash }, atScreen(width));

    it('a public report: anyone reads it, and it gets its number', async () => {
      const here = await arriving();
      await chosen(here, 'public');
      await seen(here, 'disclosure', 'everyone');
      await onward(here);
      await answeredUpTo(here, 'check', vulnerability);
      await sentOn(here, 'everyone');
      await isReceipt(here, language);
      await here.leave();
    });

    it('an embargo, and a report without details: it holds none of them', async () => {
      const here = await arriving();
      await chosen(here, 'embargoed', 'placeholder');
      await seen(here, 'disclosure', 'everyone-placeholder');
      const { neutral } = words(language).wizard.embargo.fork.placeholder;
      expect(await here.page.locator('[data-neutral]').allTextContents()).toEqual(Object.values(neutral));
      await onward(here);
      await answeredUpTo(here, 'check', vulnerability);
      const file = (await here.page.locator('[data-file]').textContent()) ?? '';
      for (const text of Object.values(neutral)) expect(file).toContain(text);
      expect(file).not.toMatch(/header|colons|contoso-waf|2\.3\.1|Ada/);
      await sentOn(here, 'everyone-placeholder');
      await here.leave();
    });

    it.each<[EmbargoWay, Readers, string]>([
      ['github', 'maintainers', `${repository}/security/advisories/new`],
      ['contact', 'contact', 'mailto:security@desk.example'],
    ])('an embargo, and %s: nothing is sent from here', async (way, readers, address) => {
      const here = await arriving({ category: 'vulnerability' }, '#category');
      const { page, keys } = here;
      await chosen(here, 'embargoed', way);
      await seen(here, 'disclosure', readers);
      expect(await page.locator('[data-step=disclosure] > [type=submit]').isVisible()).toBe(false);
      expect(await page.locator('[data-way]:visible').getAttribute('data-way')).toBe(way);
      await keys.to(`[data-way="${way}"] a`);
      expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(address);
      await page.evaluate(() => location.assign('#check'));
      await page.waitForFunction(() => location.hash === '#disclosure');
      expect(await shownStep(page)).toBe('disclosure');
      expect(await objections(page)).toEqual([]);
      await here.leave();
    });

    it('an embargo that is given up: the report is public, and says so', async () => {
      const here = await arriving({ ...vulnerability, disclosure: '', 'embargo.way': '' }, '#disclosure');
      await here.keys.choose('disclosure', 'embargoed');
      await seen(here, 'disclosure', 'everyone-embargoed');
      await here.keys.press('[type=submit]');
      expect(await here.page.locator('[id="fault-embargo.way"]').isVisible()).toBe(true);
      await here.keys.choose('embargo.way', 'public');
      await seen(here, 'disclosure', 'everyone');
      await onward(here);
      await answeredUpTo(here, 'check', {});
      expect(await here.page.locator('[data-file]').textContent()).toContain('disclosure: public');
      await sentOn(here, 'everyone');
      await here.leave();
    });

    it('an incident that is exploited: anyone reads it', async () => {
      const here = await arriving({ ...incident, actively_exploited: 'true' }, '#category');
      await answeredUpTo(here, 'disclosure', {});
      await seen(here, 'disclosure', 'everyone');
      await onward(here);
      await answeredUpTo(here, 'check', {});
      await sentOn(here, 'everyone');
      await here.leave();
    });
  });

  it('an embargo at a private repository: its members read it, and the road does not fork', async () => {
    const prepare = changedPage((html) => html.replace('data-reach="everyone"', 'data-reach="members"'));
    const here = await visit({
      hash: '#disclosure',
      typed: { ...vulnerability, 'embargo.way': '' },
      prepare,
    });
    await seen(here, 'disclosure', 'members');
    expect(await here.page.locator('[data-fork]').isVisible()).toBe(false);
    await onward(here);
    await answeredUpTo(here, 'check', {});
    await seen(here, 'check', 'members');
    await here.leave();
  });

  it('in the first days of a year, both numbers are named', async () => {
    const here = await visit({ hash: '#sent', typed: incident });
    await here.page.clock.setFixedTime('2027-01-02T12:00:00Z');
    await pasted(here, `${repository}/pull/45`);
    await here.page.waitForSelector('[data-step=received]:visible');
    expect(await here.page.locator('[data-number]').textContent()).toMatch(/^SEC-2027-000045-/);
    expect(await here.page.locator('[data-last-year]:visible').textContent()).toContain(number);
    await here.leave();
  });

  it('every question of a report in the open says so', async () => {
    const { page, leave } = await visit({ hash: '#offers', typed: vulnerability });
    for (const step of [
      'offers',
      'problem',
      'circumstances',
      'cve',
      'cvss',
      'remediation',
      'message',
      'more',
    ]) {
      await page.evaluate((to) => location.assign(to), `#${step}`);
      await page.waitForSelector(`[data-step="${step}"]:visible`);
      expect([step, await readersOn(page)]).toEqual([step, saidOf('everyone')]);
    }
    await leave();
  });

  describe('an address that is none of a pull request of this desk', () => {
    it.each([
      ['', 'no-address'],
      ['https://gitlab.com/example/desk/pull/45', 'other-host'],
      ['https://github.com/octocat/desk/pull/45', 'other-repository'],
      ['https://github.com/example/desk/issues/45', 'issue'],
      ['https://github.com/example/desk/compare/main...octocat:desk:patch-1', 'not-created'],
      ['https://github.com/example/desk', 'no-number'],
    ])('%j is told as such: %s', async (address, fault) => {
      const here = await visit({ hash: '#sent', typed: incident });
      const { page, keys } = here;
      await pasted(here, address);
      await page.locator('[data-pull-fault]:visible').waitFor();
      expect(await page.locator('[data-pull-fault]:visible').getAttribute('data-pull-fault')).toBe(fault);
      expect([await shownStep(page), await keys.focused()]).toEqual(['sent', 'field-pull']);
      await pasted(here, `${repository}/pull/45`);
      await page.waitForSelector('[data-step=received]:visible');
      await here.leave();
    });
  });

  it('draws every screen for whoever may write and for all others, in words as well', async () => {
    const { page, keys, leave } = await visit({ hash: '#sent', typed: incident });
    const drawn = (hand: string) =>
      page
        .locator(`[data-hand=${hand}] [data-screen]`)
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('data-screen'), one.getAttribute('aria-label')]),
        );
    const { screens } = words('en').wizard.handOff;
    const named = (...names: (keyof typeof screens)[]) => names.map((name) => [name, screens[name].alt]);
    expect(await drawn('reader')).toEqual(named('fork', 'commit', 'propose', 'compare', 'create'));
    expect(await drawn('writer')).toEqual(named('commit', 'branch', 'create'));
    await keys.press('[data-hand=writer] > summary');
    expect(await page.locator('[data-hand=reader] [data-screen]').first().isVisible()).toBe(false);
    await keys.press('[data-hand=stranger] > summary');
    expect(await objections(page)).toEqual([]);
    await leave();
  });

  it('a desk on this machine says the same of its receipt', async () => {
    const prepare = localDesk(() => ({ number, acknowledge_by: '2026-06-10T17:00:00-07:00' }));
    const here = await visit({ hash: '#check', typed: incident, prepare }, atScreen(360));
    await here.page.waitForSelector('[data-send=local]:visible');
    await here.keys.press('[data-submit]');
    await here.page.waitForSelector('[data-step=received]:visible');
    await isReceipt(here, 'en');
    await here.leave();
  });
}

/** Drafts: continued by whoever says so, and kept in files. */
export function drafts(visit: Visiting): void {
  describe.each(['en', 'fr'] as const)('a draft, in %s', (language) => {
    it('goes on when its publisher says so', async () => {
      const { page, keys, leave } = await visit({ language, typed: { ...vulnerability, title: '' } });
      expect(await shownStep(page)).toBe('resume');
      expect(await objections(page)).toEqual([]);
      await keys.press('[data-resume]');
      await page.waitForSelector('[data-step=problem]:visible');
      expect(await page.locator('[name=publisher]').inputValue()).toBe(vulnerability.publisher);
      await leave();
    });

    it('is deleted when its publisher says so', async () => {
      const { page, keys, leave } = await visit({ language, typed: vulnerability });
      await keys.press('[data-step=resume] [data-wipe]');
      await page.waitForSelector('[data-step=category]:visible');
      expect(await page.evaluate((key) => sessionStorage.getItem(key), key)).toBeNull();
      await leave();
    });

    it('comes back from its file, and nothing else does', async () => {
      const { page, keys, leave } = await visit(
        { language, hash: '#check', typed: vulnerability },
        atScreen(360),
      );
      await keys.press('[data-draft-file] > summary');
      const [file] = await Promise.all([page.waitForEvent('download'), keys.press('[data-save-draft]')]);
      expect(file.suggestedFilename()).toBe('draft-report-abcdefgh.json');
      const saved = readFileSync(await file.path());
      await keys.press('[data-kept] > details:not([data-draft-file]) summary');
      await keys.press('[data-kept] [data-wipe]');
      await page.waitForSelector('[data-step=category]:visible');
      const load = (buffer: Buffer) =>
        page
          .locator('[data-load-draft]')
          .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
      for (const [text, fault] of [
        ['{"title":"x"}', 'no-draft'],
        ['x'.repeat(300_000), 'too-large'],
      ] as const) {
        await load(Buffer.from(text));
        await page.locator(`[data-draft-fault=${fault}]:visible`).waitFor();
        expect(await page.locator('[data-draft-fault]:visible').count()).toBe(1);
        expect(await shownStep(page)).toBe('category');
      }
      await load(saved);
      await page.waitForSelector('[data-step=check]:visible');
      expect(await page.locator('[data-answer=title] .given').textContent()).toBe(vulnerability.title);
      await leave();
    });
  });
}
