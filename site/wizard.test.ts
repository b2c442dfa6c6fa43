// The wizard as it is built and as a browser runs it: from the first question to a report that the desk takes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Language } from '../scripts/ticket/ticket.ts';
import { words } from '../scripts/words/words.ts';
import { incident, vulnerability } from './src/wizard/typed.testing.ts';
import { objections } from './testing/axe.ts';
import { excessWidth, launchedBrowser, watchedPage } from './testing/browser.ts';
import { type Built, built } from './testing/build.ts';
import { contacts, drafts, handOff, settings } from './testing/hand-off.ts';
import { textsIn } from './testing/pages.ts';
import { fileAt, type Served, served } from './testing/serve.ts';
import { base, configuration } from './testing/tickets.ts';
import {
  type Arrival,
  changedPage,
  fileOn,
  key,
  localDesk,
  newFile,
  onward,
  ready,
  shownStep,
  taken,
  unfold,
  type Visit,
  visited,
  wizardPath,
} from './testing/wizard.ts';
import { answersAsGiven } from './testing/wizard-answers.ts';

// A first build, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 120_000;
const now = '2026-06-10T09:00:00-07:00';
const languages: readonly Language[] = ['en', 'fr'];

let site: Built;
let browser: Browser;
let host: Served;

beforeAll(async () => {
  vi.stubEnv('GITHUB_REPOSITORY', 'example/desk');
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.stubEnv('TOCSIN_SETTINGS', settings);
  const others = { '.github/desk.yml': `${configuration}contact: ${JSON.stringify(contacts)}\n` };
  [site, browser] = await Promise.all([built({ tickets: [], others }, now), launchedBrowser()]);
  host = await served(site.folder, base);
}, patience);
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await host.close();
  site.remove();
});

/** What the intake makes of a file now. */
function took(text: string) {
  return taken(text, now);
}

/** A visit that fails in the end where anything went wrong on the way. */
async function visit(
  arrival: Omit<Arrival, 'browser' | 'origin' | 'at'> = {},
  options: BrowserContextOptions = {},
): Promise<Visit & { leave: () => Promise<void> }> {
  const visit = await visited({ browser, origin: host.origin, at: now, ...arrival }, options);
  return {
    ...visit,
    leave: async () => {
      expect(visit.complaints).toEqual([]);
      await visit.page.context().close();
    },
  };
}

const vector3 = 'CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:C/C:H/I:L/A:N';
const vector4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H';

// The first is open from the beginning.
async function calculate({ keys }: Visit, generation: string, vector: string): Promise<void> {
  if (generation !== '3') await keys.press(`[data-calculator="${generation}"] > summary`);
  for (const part of vector.split('/').slice(1)) {
    const [metric, value = ''] = part.split(':');
    await keys.choose(`calculator-${generation}-${metric}`, value);
  }
}

describe.each(languages)('by keyboard alone, in %s', (language) => {
  it('a vulnerability gets from the first question to a pull request', async () => {
    const here = await visit({ language });
    const { page, keys, leave } = here;
    expect(await page.locator('input:checked').count()).toBe(0);
    await keys.choose('category', 'vulnerability');
    await onward(here, 'disclosure');
    await keys.choose('disclosure', 'public');
    await onward(here, 'offers');
    await keys.type('publisher', 'Contoso');
    await keys.type('offers.0.id', 'contoso-waf');
    await keys.type('offers.0.versions', '2.0 to 2.3.1');
    await keys.press('[data-add-row]');
    expect(await keys.focused()).toBe('field-offers.1.id');
    await keys.type('offers.1.id', 'contoso-vpn');
    await onward(here, 'problem');
    await keys.type('title', 'Crafted header: “passes” the firewall');
    await keys.type('description', 'Two colons\n\n- are enough: é');
    await onward(here, 'circumstances');
    await unfold(here, 'discovered_at');
    await keys.type('discovered_at', '17/05/2026');
    await keys.choose('actively_exploited', 'unknown');
    await keys.choose('publicly_known', 'false');
    await onward(here, 'cve');
    await onward(here, 'cvss');
    await calculate(here, '3', vector3);
    await calculate(here, '4', vector4);
    await page.waitForSelector('[data-scores] p + p');
    const { high } = words(language).ticket.severity;
    const said = (vector: string, score: number) =>
      `${words(language).wizardSayings.score(score.toLocaleString(language), high.label)} ${vector}`;
    expect(await page.locator('[data-scores] p').allTextContents()).toEqual([
      said(vector3, 7.6),
      said(vector4, 8.6),
    ]);
    await onward(here, 'remediation');
    await keys.choose('remediation.status', 'workaround');
    await onward(here, 'steps');
    await keys.type('remediation.steps', 'Switch it off.\nWait.');
    await onward(here, 'message');
    await keys.choose('customer_message.wanted', 'true');
    await onward(here, 'draft');
    await onward(here, 'more');
    await keys.type('credits', 'Ada\nGrace');
    await onward(here, 'check');
    expect(took(await fileOn(page))).toEqual({
      category: 'vulnerability',
      disclosure: 'public',
      language,
      publisher: 'Contoso',
      offers: [{ id: 'contoso-waf', versions: '2.0 to 2.3.1' }, { id: 'contoso-vpn' }],
      title: 'Crafted header: “passes” the firewall',
      description: 'Two colons\n\n- are enough: é\n',
      discovered_at: '2026-05-17',
      actively_exploited: 'unknown',
      publicly_known: false,
      cvss: [vector3, vector4],
      remediation: { status: 'workaround', steps: ['Switch it off.', 'Wait.'] },
      customer_message: { wanted: true },
      credits: ['Ada', 'Grace'],
    });
    await page.waitForSelector('[data-send=github]:visible');
    await keys.to('[data-send=github] a');
    const link = new URL((await page.locator('[data-send=github] a').getAttribute('href')) ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(newFile);
    expect(link.searchParams.get('filename')).toBe('report-abcdefgh.yaml');
    expect(link.searchParams.get('value')).toBe(await fileOn(page));
    await leave();
  });

  it('an incident gets to the check, and every answer leads back to its question', async () => {
    const here = await visit({ language });
    const { page, keys, leave } = here;
    await keys.choose('category', 'security_incident');
    await onward(here, 'disclosure');
    await keys.choose('disclosure', 'public');
    await onward(here, 'offers');
    await keys.type('publisher', 'Fabrikam');
    await keys.type('offers.0.id', 'fabrikam-mail');
    await onward(here, 'problem');
    await keys.type('title', 'Archive readable by strangers');
    await keys.type('description', 'For two hours.');
    await onward(here, 'circumstances');
    await keys.choose('actively_exploited', 'true');
    await keys.choose('publicly_known', 'unknown');
    await onward(here, 'incident');
    await unfold(here, 'incident.detected_at');
    await keys.type('incident.detected_at', '2026-06-09T08:00:00Z');
    await keys.choose('incident.contained', 'false');
    await keys.type('incident.customers_affected', '12');
    await keys.type('incident.data_types', 'names, addresses');
    await onward(here, 'remediation');
    await keys.choose('remediation.status', 'none_available');
    await onward(here, 'message');
    await keys.choose('customer_message.wanted', 'false');
    await onward(here, 'more');
    await onward(here, 'check');
    const answers = page.locator('[data-answer]:visible');
    expect(await answers.count()).toBe(19);
    const changes = answers.locator('a');
    for (const place of await changes.all())
      expect(await place.getAttribute('href')).toMatch(/^#\w+\/change$/);
    await keys.press('#change-title');
    await page.waitForSelector('[data-step=problem]:visible');
    await keys.to('[name=title]');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Archive closed again');
    await onward(here, 'check');
    expect(took(await fileOn(page))).toMatchObject({
      title: 'Archive closed again',
      incident: { contained: false, customers_affected: 12, data_types: ['names', 'addresses'] },
    });
    await leave();
  });
});

describe('what was typed', () => {
  it('survives a reload and the way back', async () => {
    const { page, keys, leave } = await visit();
    await keys.choose('category', 'security_incident');
    await keys.press('[type=submit]');
    await keys.choose('disclosure', 'public');
    await keys.press('[type=submit]');
    await keys.type('publisher', 'Fabrikam');
    await page.reload();
    await ready(page);
    expect(await shownStep(page)).toBe('offers');
    expect(await page.locator('[name=publisher]').inputValue()).toBe('Fabrikam');
    await page.goBack();
    await page.waitForSelector('[data-step=disclosure]:visible');
    expect(await page.locator('[name=disclosure]:checked').getAttribute('value')).toBe('public');
    await keys.press('[data-step=disclosure] [data-back]');
    await page.waitForSelector('[data-step=category]:visible');
    await page.goBack();
    await page.waitForSelector('[data-step=disclosure]:visible');
    await page.goForward();
    await page.waitForSelector('[data-step=category]:visible');
    await leave();
  });

  it('is still there in the other language, at the same question', async () => {
    const { page, leave } = await visit({ hash: '#problem', typed: vulnerability });
    await page.locator('a[hreflang=fr]').first().click();
    await ready(page);
    expect(new URL(page.url()).pathname).toBe(wizardPath('fr'));
    expect(await shownStep(page)).toBe('problem');
    expect(await page.locator('[name=title]').inputValue()).toBe(vulnerability.title);
    await leave();
  });

  it('goes when the button says so, and leaves nothing in the browser', async () => {
    const { page, keys, leave } = await visit({ hash: '#check', typed: vulnerability });
    await keys.press('[data-kept] summary');
    await keys.press('[data-kept] [data-wipe]');
    await page.waitForSelector('[data-step=category]:visible');
    expect(await page.locator('[data-wiped]').textContent()).toBe(words('en').wizard.kept.wiped);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), key)).toBeNull();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(`${host.origin}${wizardPath('en')}#check`);
    await page.reload();
    await ready(page);
    expect(await shownStep(page)).toBe('category');
    expect(await page.locator('input:checked').count()).toBe(0);
    await leave();
  });

  it('does not stop the page where it is kept in no sound form', async () => {
    const { page, leave } = await visit({
      hash: '#category',
      typed: { title: 7, category: 'x', constructor: 'y' },
    });
    expect(await shownStep(page)).toBe('category');
    await leave();
  });

  it('makes way for fewer offers, and its rows move up', async () => {
    const typed = { ...vulnerability, 'offers.1.id': 'second', 'offers.2.id': 'third' };
    const { page, keys, leave } = await visit({ hash: '#offers', typed });
    await keys.press('[data-remove-row="1"]');
    expect(await page.locator('[data-row] [name$=".id"]').count()).toBe(2);
    expect(await page.locator('[name="offers.1.id"]').inputValue()).toBe('third');
    await leave();
  });
});

describe.each(languages)('a wrong answer, in %s', (language) => {
  it('is told in a summary that has the focus and leads to the field', async () => {
    const typed = { ...vulnerability, title: 'x'.repeat(201), description: ' ' };
    const { page, keys, leave } = await visit({ language, hash: '#problem', typed });
    const before = await page.title();
    await keys.press('[type=submit]');
    const summary = page.locator('[data-step=problem] [data-faults]');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    const { problems, wizardSayings } = words(language);
    expect(await summary.locator('li').allTextContents()).toEqual([
      problems['too-long']({ length: 201, limit: 200 }),
      wizardSayings.needed.description,
    ]);
    expect(await page.title()).toBe(wizardSayings.wrongTitle(before));
    const field = page.locator('textarea[name=description]');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toBe(
      'hint-description count-description fault-description',
    );
    await keys.to('[data-step=problem] [data-faults] li:last-child a');
    await page.keyboard.press('Enter');
    expect(await keys.focused()).toBe('field-description');
    await page.keyboard.insertText('Two colons.');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Short');
    await keys.press('[type=submit]');
    await page.waitForSelector('[data-step=circumstances]:visible');
    await page.goBack();
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    expect(await field.getAttribute('aria-describedby')).toBe('hint-description count-description');
    await leave();
  });

  it.each([
    ['category', {}, 'category'],
    ['offers', { category: 'vulnerability', disclosure: 'public' }, 'publisher'],
    ['cvss', { ...vulnerability, cve: '', cvss: 'CVSS:3.1/AV:N' }, 'cvss', 'calculator-3-AC-L'],
    ['cvss', { ...vulnerability, cve: '', cvss: '' }, 'cvss', 'calculator-3-AV-N'],
    ['cvss', { ...vulnerability, cvss: '9.8' }, 'cvss'],
    ['cve', { ...vulnerability, cve: 'CVE-26-1' }, 'cve'],
    ['incident', { ...incident, 'incident.contained': '' }, 'incident.contained'],
    ['incident', { ...incident, 'incident.customers_affected': 'about 12' }, 'incident.customers_affected'],
    ['circumstances', { ...vulnerability, discovered_at: '11/12/2026' }, 'discovered_at'],
    [
      'circumstances',
      { ...vulnerability, discovered_at: '2026-07-01' },
      'discovered_at',
      'date-discovered_at',
    ],
  ])('is told at %s', async (step, typed, field, control = `field-${field}`) => {
    const { page, keys, leave } = await visit({ language, hash: `#${step}`, typed });
    await keys.press('[type=submit]');
    expect(await shownStep(page)).toBe(step);
    expect(await page.locator(`[id="fault-${field}"]`).isVisible()).toBe(true);
    await keys.to('[data-faults]:not([hidden]) a');
    await page.keyboard.press('Enter');
    expect(await keys.focused()).toBe(control);
    await leave();
  });
});

answersAsGiven({ visit, now, vector: vector3 });

it('a pasted vector fills the calculator in, and scores', async () => {
  const { page, leave } = await visit({ hash: '#cvss', typed: { ...vulnerability, cvss: '' } });
  await page.locator('[name=cvss]').fill('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H');
  await page.waitForSelector('[data-scores] p');
  expect(await page.locator('[data-scores] p').textContent()).toMatch(/^8\.6 /);
  expect(await page.locator('[data-calculator="4"] :checked').count()).toBe(11);
  await page.locator('[name=cvss]').fill('CVSS:4.0/AV:N');
  await page.waitForSelector('[data-scores] p', { state: 'detached' });
  expect(await page.locator('[data-calculator="4"] :checked').count()).toBe(1);
  await leave();
});

describe('a report that is too long for a link', () => {
  const typed = { ...vulnerability, description: 'é'.repeat(1_500) };

  it('is copied or downloaded, and an empty file is opened', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true };
    const { page, leave } = await visit({ hash: '#check', typed }, options);
    await page.waitForSelector('[data-send=long]:visible');
    expect(await page.locator('[data-send]:visible').count()).toBe(1);
    const href = await page.locator('[data-send=long] a').getAttribute('href');
    expect(href).toBe(`${newFile}?filename=report-abcdefgh.yaml`);
    await page.locator('[data-take] [data-copy]').click();
    await page.waitForFunction(() => document.querySelector('[data-told]')?.textContent !== '');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await fileOn(page));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-download]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('report-abcdefgh.yaml');
    expect(took(readFileSync(await file.path(), 'utf8'))).toMatchObject({ publisher: 'Contoso' });
    await leave();
  });
});

describe('after the pull request was opened', () => {
  it('says what is left to do, and deletes the answers when told to', async () => {
    const { page, keys, leave } = await visit({ hash: '#check', typed: incident });
    await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
    await page.waitForSelector('[data-send=github]:visible');
    const [other] = await Promise.all([page.waitForEvent('popup'), keys.press('[data-send=github] a')]);
    await page.waitForSelector('[data-step=sent]:visible');
    expect(other.url().startsWith(`${newFile}?filename=report-abcdefgh.yaml&value=`)).toBe(true);
    expect(await other.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
    await keys.press('[data-step=sent] [data-wipe]');
    await page.waitForSelector('[data-step=category]:visible');
    expect(await page.evaluate((key) => sessionStorage.getItem(key), key)).toBeNull();
    await leave();
  });
});

it('a desk on files alone has the file to offer, and no link', async () => {
  const prepare = changedPage((html) => html.replace(/ data-new-file="[^"]*"/, ''));
  const { page, leave } = await visit({ hash: '#check', typed: incident, prepare });
  await page.waitForSelector('[data-send=file]:visible');
  expect(await page.locator('[data-send]:visible').count()).toBe(1);
  await leave();
});

describe('on the desk of this machine', () => {
  it('and nowhere else, the page knows of it', () => {
    const pages = languages.map((language) => fileAt(site.folder, base, wizardPath(language)) ?? '');
    expect(pages.filter((file) => readFileSync(file, 'utf8').includes('desk-api'))).toEqual([]);
  });

  it('the report is submitted there, gets its number, and is forgotten here', async () => {
    const reports: string[] = [];
    const prepare = localDesk((report) => {
      reports.push(report);
      return { number: 'SEC-2026-000045-D', acknowledge_by: '2026-06-11T09:00:00-07:00' };
    });
    const { page, keys, leave } = await visit({ hash: '#check', typed: incident, prepare });
    await page.waitForSelector('[data-send=local]:visible');
    const text = await fileOn(page);
    await keys.press('[data-submit]');
    await page.waitForSelector('[data-step=received]:visible');
    expect(reports).toEqual([text]);
    expect(await keys.focused()).toBe('title-received');
    expect(await page.locator('[data-number]').textContent()).toBe('SEC-2026-000045-D');
    expect(await page.locator('[data-due-at]').textContent()).toBe('11 Jun 2026, 09:00 −07:00');
    expect(await page.locator('[data-ticket]').getAttribute('href')).toBe(
      `${base}tickets/SEC-2026-000045-D/`,
    );
    expect(await page.evaluate((key) => sessionStorage.getItem(key), key)).toBeNull();
    await page.reload();
    await ready(page);
    expect(await shownStep(page)).toBe('category');
    await leave();
  });

  it.each([
    [
      'problems, each with its question',
      { problems: [{ line: 11, message: 'This title is taken.' }] },
      'This title is taken.',
    ],
    ['no word that can be understood', null, words('en').wizardSayings.notSent],
    ['something else', { number: 7 }, words('en').wizardSayings.notSent],
  ])('%s is told, and nothing is lost', async (_, answer, sentence) => {
    const prepare = localDesk(() => answer);
    const { page, keys, leave } = await visit({ hash: '#check', typed: incident, prepare });
    await page.waitForSelector('[data-send=local]:visible');
    await keys.press('[data-submit]');
    const line = page.locator('[data-step=check] [data-faults] li');
    await line.waitFor();
    expect(await line.textContent()).toBe(sentence);
    if (answer && 'problems' in answer)
      expect(await line.locator('a').getAttribute('href')).toBe('#problem/change');
    expect(took(await fileOn(page))).toMatchObject({ publisher: 'Fabrikam' });
    await leave();
  });
});

describe('whatever somebody types', () => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}#{7*7}{place}';

  it('runs nothing and is shown as it is', async () => {
    const texts = Object.entries({ ...vulnerability, impact: '', tracking_id: '', references: '' });
    const free =
      /^(?:publisher|offers|title|description|impact|remediation\.steps|customer_message\.draft|credits|tracking_id)/;
    const typed = Object.fromEntries(texts.map(([name, text]) => [name, free.test(name) ? hostile : text]));
    const { page, leave } = await visit({ hash: '#check', typed });
    page.on('dialog', () => expect.unreachable());
    await page.waitForSelector('[data-send]:visible');
    expect(await page.locator('[data-answer=title] .given').textContent()).toBe(hostile);
    expect(took(await fileOn(page))).toMatchObject({ title: hostile, publisher: hostile });
    expect(await page.locator('main img, main script').count()).toBe(0);
    await leave();
  });

  it.each([
    ...['offers', 'problem', 'circumstances', 'cve', 'cvss', 'steps', 'draft', 'more'].map(
      (step) => [step, vulnerability] as const,
    ),
    ['incident', incident] as const,
  ])('runs nothing when it is typed into every field of %s', async (step, typed) => {
    const { page, keys, leave } = await visit({ hash: `#${step}`, typed });
    page.on('dialog', () => expect.unreachable());
    for (const fold of await page.locator('[data-step]:visible [data-moment] summary').all())
      await fold.click();
    const fields = page.locator('[data-step]:visible :is(input[type=text], textarea)');
    for (const field of await fields.all()) await field.fill(hostile);
    await keys.press('[data-step]:not([hidden]) [type=submit]');
    await page.waitForFunction((name) => {
      const summary = document.querySelector(`[data-step="${name}"]:not([hidden]) [data-faults]`);
      return summary === null || !(summary as HTMLElement).hidden;
    }, step);
    expect(await page.locator('main img, main script').count()).toBe(0);
    await leave();
  });
});

describe('without a script', () => {
  it.each(languages)('in %s, says how to report by hand', async (language) => {
    const { page, complaints } = await watchedPage(browser, host.origin, { javaScriptEnabled: false });
    await page.goto(`${host.origin}${wizardPath(language)}`);
    expect(await page.locator('.wizard').isVisible()).toBe(false);
    expect(took((await page.locator('.by-hand pre').textContent()) ?? '')).toMatchObject({ language });
    const link = new URL((await page.locator('.by-hand .button').getAttribute('href')) ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(newFile);
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can be asked for where one runs', async () => {
    const { page, keys, leave } = await visit();
    await keys.press('a[href="#by-hand"]');
    expect(await page.locator('.by-hand').isVisible()).toBe(true);
    expect(await page.locator('.wizard').isVisible()).toBe(false);
    await page.goBack();
    expect(await shownStep(page)).toBe('category');
    await leave();
  });
});

describe('who reads the report, and the end of the way', () => handOff(visit));
describe('what was begun', () => drafts(visit));

const steps = [
  ...['category', 'disclosure', 'offers', 'problem', 'circumstances', 'cve', 'cvss', 'remediation'],
  ...['steps', 'message', 'draft', 'more', 'check', 'sent'],
];
describe.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)('every step, in %s and %s', (language, colorScheme) => {
  const options = { viewport: { width: 320, height: 640 }, colorScheme };

  it('is no wider than a small window, has one heading, and pleases axe', async () => {
    const { page, leave } = await visit({ language, typed: vulnerability }, options);
    const found: string[] = [];
    for (const step of steps) {
      await page.evaluate((to) => location.assign(to), `#${step}`);
      await page.waitForSelector(`[data-step="${step}"]:visible`);
      expect(await page.locator('h1:visible').count()).toBe(1);
      if ((await excessWidth(page)) > 0) found.push(`${step}: too wide`);
      found.push(...(await objections(page)).map((one) => `${step}: ${one}`));
    }
    expect(found).toEqual([]);
    await leave();
  });

  it('does so where it has something wrong', async () => {
    const typed = { category: 'vulnerability' };
    const { page, keys, leave } = await visit({ language, hash: '#category', typed }, options);
    await keys.press('[type=submit]');
    await keys.press('[data-step=disclosure] [type=submit]');
    expect(await objections(page)).toEqual([]);
    await leave();
  });
});

it('stays light before the first answer', async () => {
  const scripts: Promise<Buffer>[] = [];
  const prepare = async (page: Page) => {
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
    });
  };
  const { leave } = await visit({ prepare });
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(50_000);
  await leave();
});

describe('a desk without tickets', () => {
  it.each(languages)('says in %j that there is nothing to count', (language) => {
    const folder = language === 'en' ? '' : 'fr/';
    const text = textsIn(site.folder).get(`${folder}statistics/index.html`) ?? '';
    expect(text).toContain(words(language).statistics.empty.title);
    expect(text).not.toContain('class="chart');
  });

  it('has the data of its statistics, too', () => {
    const data = [...textsIn(site.folder)].filter(([path]) => /^statistics\/.*\.csv$/.test(path));
    expect(data).toHaveLength(6);
    for (const [, text] of data) expect(text).toMatch(/^[a-z_]+(?:,[a-z_]+)+\r\n/);
  });
});
