// What readers do on the site: search, filter, sort, go back, copy, compute; with a script and without.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmationNumber } from '../scripts/ticket/number.ts';
import { visibleTicket } from '../scripts/ticket/record/visibility.ts';
import { words } from '../scripts/words/words.ts';
import { furtherFiles } from './src/search/further-files.ts';
import { mostInOneFile, searchIndex } from './src/search/index-file.ts';
import { mostFound } from './src/search/lookup.ts';
import { type Entry, entryOf } from './src/view/lists/entry.ts';
import { keyboard } from './testing/keyboard.ts';
import { type Session, type Shown, session } from './testing/session.ts';
import { afterwards, canaryReport, desk, freshTicket } from './testing/tickets.ts';

const builtAt = '2026-06-10T09:00:00-07:00';
// A first build, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 120_000;

const publicly = (publisher: string, cve: string[]) =>
  canaryReport('Header', { disclosure: 'public', publisher, cve });

const waiting = freshTicket({ sequence: 1 });
const assessed = afterwards(
  freshTicket({ sequence: 2, report: publicly('Contoso', ['CVE-2026-11111']) }),
  '/ack P2 low',
  '/assess',
);
const asked = afterwards(freshTicket({ sequence: 3 }), '/ack P1 critical', '/need-info Which?');
const closed = afterwards(
  freshTicket({ sequence: 4, report: publicly('Fabrikam', ['CVE-2026-22222', 'CVE-2026-11112']) }),
  '/ack P2 high',
  '/close resolved',
);
// What only looks like work is closed as well, before the one above.
const before = '2026-06-09T10:01:00-07:00';
const spam = afterwards(freshTicket({ sequence: 5 }), { text: '/close spam', at: before });
const withdrawn = afterwards(freshTicket({ sequence: 6 }), {
  text: '/withdraw',
  role: 'publisher',
  at: before,
});
const duplicate = afterwards(freshTicket({ sequence: 7 }), {
  text: `/duplicate ${closed.number}`,
  at: before,
});
const tickets = [waiting, assessed, asked, closed, spam, withdrawn, duplicate];
const under = {
  open: [waiting, assessed, asked],
  overdue: [],
  awaiting: [waiting],
  closed: [closed, spam, withdrawn, duplicate],
} as const;
const numbersOf = (some: readonly { number: string }[]) => some.map(({ number }) => number);

let here: Session;
beforeAll(async () => {
  here = await session({ tickets }, builtAt);
}, patience);
afterAll(() => here.end());

async function on(path: string, act: (page: Page, shown: Shown) => Promise<void>, options = {}) {
  const shown = await here.shown(path, options);
  await act(shown.page, shown);
  expect(shown.complaints).toEqual([]);
  await shown.close();
}

function numbersIn(page: Page, place: string): Promise<string[]> {
  return page.locator(`${place} tbody .number`).allTextContents();
}

/** Once the list of the home page is these tickets. */
async function listed(page: Page, some: readonly { number: string }[]): Promise<void> {
  await expect.poll(() => numbersIn(page, '#results')).toEqual(numbersOf(some));
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('data-value'));

async function search(page: Page, text: string): Promise<void> {
  await page.locator('#search').fill(text);
  await page.locator('#search').press('Enter');
}

const query = (page: Page) => new URL(page.url()).search;

describe('the search', () => {
  it.each([
    waiting.number,
    waiting.number.toLowerCase().replaceAll('-', ''),
    ` ${waiting.number.replaceAll('-', ' ')} `,
    waiting.number.replace('SEC-', ''),
  ])('leads from %j straight to the ticket', async (text) => {
    await on('', async (page) => {
      await search(page, text);
      await page.waitForURL(`${here.top}tickets/${waiting.number}/`);
    });
  });

  it('leads from a CVE straight to its ticket, in the language of the page', async () => {
    await on('fr/', async (page) => {
      await search(page, 'cve-2026-22222');
      await page.waitForURL(`${here.top}fr/tickets/${closed.number}/`);
    });
  });

  it('asks whether another number was meant, and never goes there by itself', async () => {
    await on('', async (page) => {
      await search(page, 'SEC-2026-000001-A');
      const link = page.locator('.answer a');
      expect(await link.textContent()).toBe(waiting.number);
      expect(page.url()).toBe(here.top);
      await link.click();
      await page.waitForURL(`${here.top}tickets/${waiting.number}/`);
    });
  });

  it('answers what was sent off, though suggestions for it are still on their way', async () => {
    await on('', async (page) => {
      const index = Promise.withResolvers<void>();
      await page.route('**/search.json', async (route) => {
        await index.promise;
        await route.continue();
      });
      await search(page, 'SEC-2026-000001-A');
      index.resolve();
      await page.locator('.answer a').waitFor();
      // The suggestions would be there by now.
      await page.evaluate(
        () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
      );
      expect(await page.locator('.answer a').count()).toBe(1);
    });
  });

  it('says so when no ticket has a sound number', async () => {
    const { number } = freshTicket({ sequence: 99 });
    await on('', async (page) => {
      await search(page, number);
      const expected = words('en').site.search.unknown.replace('{span}', number);
      await page.locator('.answer', { hasText: expected }).waitFor();
    });
  });

  it('shows the tickets that hold the words', async () => {
    await on('', async (page) => {
      await search(page, 'fabrikam');
      await listed(page, [closed]);
      expect(query(page)).toBe('?q=fabrikam');
      await expect.poll(() => focused(page)).toBe('found');
      expect(
        await page.locator('.tickets-head').evaluate((head) => head.getBoundingClientRect().top),
      ).toBeLessThan(200);
    });
  });
});

describe('the search while somebody types', () => {
  const { suggested, none, failed, unknown } = words('en').site.search;
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

  it('is one key away from any page, and its suggestions are by arrows', async () => {
    await on('how/', async (page) => {
      await page.keyboard.press('/');
      await page.waitForURL(`${here.top}#search`);
      await page.locator('#search:focus').waitFor();
      await page.keyboard.type('ocntoso');
      await page.locator('.answer', { hasText: suggested.replace('{count}', '2') }).waitFor();
      expect(await numbersIn(page, '#results')).toEqual(numbersOf(under.open));
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('Contoso');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('search');
      expect(await page.locator('.suggestions li').count()).toBe(0);
      expect(await page.locator('#search').inputValue()).toBe('ocntoso');
    });
  });

  it('is not one key away where the reader switched that off', async () => {
    await on('', async (page) => {
      const isLed = async () => {
        await page.locator('.action').first().focus();
        await page.keyboard.press('/');
        return (await focused(page)) === 'search';
      };
      const box = page.locator('.key input');
      expect(await isLed()).toBe(true);
      await box.uncheck();
      expect(await isLed()).toBe(false);
      await page.reload();
      expect(await box.isChecked()).toBe(false);
      expect(await isLed()).toBe(false);
      await page.goto(`${here.top}how/`);
      expect(await isLed()).toBe(false);
      expect(new URL(page.url()).hash).toBe('');
      await page.goto(here.top);
      await box.check();
      expect(await isLed()).toBe(true);
    });
  });

  it.each([
    ['nothing-of-the-kind', none.replace('{span}', 'nothing-of-the-kind')],
    [freshTicket({ sequence: 99 }).number, unknown.replace('{span}', freshTicket({ sequence: 99 }).number)],
    ['SEC-2026-OOOO01', suggested.replace('{count}', '1')],
    ['SEC-20', ''],
  ])('says of %j: %s', async (text, sentence) => {
    await on('', async (page) => {
      await page.locator('#search').fill('header');
      await page.locator('.suggestions li').first().waitFor();
      await page.locator('#search').fill(text);
      await expect.poll(() => page.locator('.answer').textContent()).toBe(sentence);
    });
  });

  it('says at once that the list cannot be loaded, and finds once it can', async () => {
    const { page, close } = await here.shown('');
    await page.context().setOffline(true);
    await page.locator('#search').fill('header');
    await page.locator('.answer', { hasText: failed }).waitFor();
    await page.context().setOffline(false);
    await page.locator('#search').fill('headr');
    await page.locator('.suggestions li').first().waitFor();
    await close();
  });
});

// A desk with thousands of tickets takes minutes to build; its index is that of such a desk, put in the place of the real one.
describe('the search of a large desk', () => {
  const [one] = [visibleTicket(closed)].map((ticket) => entryOf(ticket, desk));
  const many = Array.from({ length: mostInOneFile + 1 }, (_, place) => ({
    ...(one as Entry),
    number: confirmationNumber({ prefix: 'SEC', year: 2026, sequence: place + 1 }),
    title: place % 500 === 0 ? 'A crafted cookie' : 'A crafted header',
    cve: [`CVE-2026-${10_000 + place}`],
  }));
  const files = new Map<string, unknown>([
    ['search.json', searchIndex(many)],
    ...[...furtherFiles(many)].map(([name, content]): [string, unknown] => [`search/${name}.json`, content]),
  ]);

  const split = (act: (page: Page, asked: string[]) => Promise<void>) =>
    on('', async (page) => {
      const asked: string[] = [];
      await page.route(/search(?:\/[a-z]+-\d+)?\.json$/, (route) => {
        const name = route.request().url().slice(here.top.length);
        asked.push(name);
        return route.fulfill({ json: files.get(name) });
      });
      await page.locator('form.search').evaluate((form) => form.setAttribute('data-split', ''));
      await act(page, asked);
    });

  it('shows what it finds with a few files', async () => {
    await split(async (page, asked) => {
      await search(page, 'cookie');
      await page.locator('.chips a').waitFor();
      expect(await numbersIn(page, '#results')).toHaveLength(5);
      expect(asked.length).toBeLessThan(9);
    });
  });

  it('says how many there are where it shows the latest', async () => {
    await split(async (page) => {
      await search(page, 'ehader');
      const told = words('en')
        .site.filter.latest.replace('{count}', String(mostFound))
        .replace('{total}', String(many.length));
      await expect.poll(() => page.locator('#results .status').textContent()).toBe(told);
    });
  });

  it('leads to a ticket by its CVE', async () => {
    await split(async (page) => {
      await search(page, 'cve-2026-10003');
      await page.waitForURL(`${here.top}tickets/${closed.number}/`);
    });
  });

  it('leaves the values of a facet to their pages', async () => {
    await split(async (page) => {
      await page.locator('.filters summary').click();
      await page.locator('a[data-facet=priority][data-value=P2]').click();
      await page.waitForURL(`${here.top}priority/P2/`);
    });
  });

  it.each(['', 'cookie'])(
    'leaves its tabs to their pages, and the way back to the home page, after %j',
    async (text) => {
      await split(async (page) => {
        if (text !== '') {
          await search(page, text);
          await page.locator('.chips a').waitFor();
          expect(await page.locator('.tabs [aria-current]').count()).toBe(0);
        }
        await page.locator('.tabs [data-value=closed]').click();
        await page.waitForURL(`${here.top}show/closed/`);
      });
    },
  );
});

describe('the tabs', () => {
  const tab = (name: string) => `.tabs a[data-value=${name}]`;
  const current = '.tabs [aria-current]';
  const counts = (page: Page) => page.locator('.tabs .count').allTextContents();

  describe.each(['', 'fr/'])('in %j', (folder) => {
    const named = words(folder === '' ? 'en' : 'fr').site.home.tabs;

    it('show one list at a time by keyboard, with what is spam, withdrawn or a duplicate under the last alone', async () => {
      await on(folder, async (page) => {
        expect(await counts(page)).toEqual(['3', '0', '1', '4']);
        const keys = keyboard(page);
        for (const name of ['awaiting', 'closed'] as const) {
          await keys.press(tab(name));
          await listed(page, under[name]);
          expect([query(page), await focused(page)]).toEqual([`?show=${name}`, name]);
          expect(await page.locator(current).getAttribute('data-value')).toBe(name);
          expect(await page.locator('#found').textContent()).toBe(
            `${named[name].title} (${under[name].length})`,
          );
        }
        expect(await page.locator('table.tickets:visible').count()).toBe(1);
        expect(await page.locator('.chips a:visible, .clear:visible').count()).toBe(0);
        await page.goBack();
        await listed(page, under.awaiting);
        await page.reload();
        await listed(page, under.awaiting);
        await page.keyboard.press('Shift+Tab');
        await page.locator(tab('open')).press('Enter');
        await listed(page, under.open);
        expect(query(page)).toBe('');
      });
    });

    it('say in a sentence that a list is empty', async () => {
      await on(folder, async (page) => {
        await page.locator(tab('overdue')).click();
        await page.locator('#found:visible', { hasText: named.overdue.none }).waitFor();
        expect(await page.locator('table.tickets').isVisible()).toBe(false);
      });
    });

    it('lead without a script to a page each, which has them too', async () => {
      const plain = { javaScriptEnabled: false };
      await on(
        folder,
        async (page) => {
          expect(await page.locator(current).getAttribute('data-value')).toBe('open');
          expect(await numbersIn(page, 'main')).toEqual(numbersOf(under.open));
          for (const name of ['closed', 'overdue', 'awaiting', 'open'] as const) {
            await keyboard(page).press(tab(name));
            await page.waitForURL(`${here.top}${folder}show/${name}/`);
            expect(await page.locator(current).getAttribute('data-value')).toBe(name);
            expect(await counts(page)).toEqual(['3', '0', '1', '4']);
            expect(await numbersIn(page, 'main')).toEqual(numbersOf(under[name]));
            expect(await page.locator('h1').textContent()).toBe(named[name].title);
          }
          await page.locator('.kicker a').click();
          await page.waitForURL(`${here.top}${folder}`);
        },
        plain,
      );
    });
  });

  it.each([
    ['', 'show/closed/', '30 days ago', '9 Jun 2026, 10:02 −07:00'],
    ['fr/', '?show=closed', 'il y a 30 jours', '9 juin 2026, 10:02 −07:00'],
  ])('say in %j, at %j, that a ticket was closed %s', async (folder, path, ago, when) => {
    await on(
      `${folder}${path}`,
      async (page) => {
        const time = page.locator('tr', { hasText: closed.number }).locator('time');
        await expect.poll(() => time.textContent()).toBe(ago);
        expect(await time.getAttribute('title')).toBe(when);
      },
      { at: '2026-07-09T12:30:00-07:00' },
    );
  });

  it('stay on the page in use while a filter narrows their lists, and count what it leaves', async () => {
    const later = { at: '2026-06-12T12:00:00-07:00' };
    const act = async (page: Page) => {
      await listed(page, [closed]);
      expect(await counts(page)).toEqual(['0', '0', '0', '1']);
      await page.locator('.clear').click();
      await listed(page, under.closed);
      expect([query(page), await counts(page)]).toEqual(['?show=closed', ['3', '2', '1', '4']]);
    };
    await on('?show=closed&severity=high', act, later);
  });
});

describe('the filters', () => {
  const facet = (facet: string, value: string) => `a[data-facet=${facet}][data-value=${value}]`;

  async function chosen(page: Page, name: string, value: string): Promise<void> {
    await page.locator(facet(name, value)).click();
    await page.locator(`${facet(name, value)}[aria-current]`).waitFor();
  }

  it('narrow the list, and are held in the address', async () => {
    await on('', async (page) => {
      await page.locator('.filters summary').click();
      await chosen(page, 'priority', 'P2');
      await listed(page, [assessed]);
      await chosen(page, 'show', 'closed');
      await listed(page, [closed]);
      await chosen(page, 'severity', 'high');
      expect(query(page)).toBe('?show=closed&severity=high&priority=P2');
      await expect
        .poll(() => page.locator('.chips bdi').allTextContents())
        .toEqual(['Closed', 'Severity: High', 'Priority: P2, next']);
      await listed(page, [closed]);
      expect(await page.locator('#results .status').textContent()).toBe('1 of 7 tickets');
    });
  });

  it('say how many tickets each further choice would give', async () => {
    await on('?priority=P2', async (page) => {
      await page.locator('.chips a').waitFor();
      const counts = (name: string, value: string) =>
        page.locator(`${facet(name, value)} .count`).textContent();
      expect(await counts('status', 'closed')).toBe('1');
      expect(await counts('priority', 'P1')).toBe('1');
      expect(await page.locator(`li:has(> ${facet('severity', 'critical')})`).isHidden()).toBe(true);
    });
  });

  it('go by their chips, and all at once', async () => {
    await on('?severity=high&priority=P2&q=header', async (page) => {
      const chips = page.locator('.chips a');
      await chips.first().waitFor();
      expect(await chips.allTextContents()).toHaveLength(3);
      await page.locator('.chips a', { hasText: 'High' }).click();
      await listed(page, [assessed, closed]);
      expect(query(page)).toBe('?priority=P2&q=header');
      await page.locator('.clear').click();
      await listed(page, under.open);
      expect(query(page)).toBe('');
      expect(await page.locator('#search').inputValue()).toBe('');
    });
  });

  it('come back with the way back, and with a reload', async () => {
    await on('', async (page) => {
      await page.locator('.filters summary').click();
      await page.locator(facet('priority', 'P2')).click();
      await listed(page, [assessed]);
      await page.goBack();
      await listed(page, under.open);
      await page.goForward();
      await listed(page, [assessed]);
      await page.reload();
      await listed(page, [assessed]);
    });
  });

  it('judge what is overdue by the clock of the reader', async () => {
    await on(
      '?show=overdue',
      async (page) => {
        await listed(page, [waiting, assessed]);
      },
      { at: '2026-06-12T12:00:00-07:00' },
    );
  });

  it.each([
    ['overdue', '2026-06-12T12:00:00-07:00'],
    ['overdue', '2026-06-10T10:00:01-07:00'],
    ['open', '2026-06-12T12:00:00-07:00'],
  ])('give as many tickets as the figure of those %s says at %s', async (name, at) => {
    await on(
      '',
      async (page) => {
        const figure = page.locator(`[data-figure=${name}]`);
        const said = Number(await figure.locator('.figure').textContent());
        await figure.click();
        await expect.poll(() => focused(page)).toBe(name);
        await expect.poll(() => numbersIn(page, '#results')).toHaveLength(said);
        expect(query(page)).toBe(name === 'open' ? '' : `?show=${name}`);
      },
      { at },
    );
  });

  it('give as many tickets as the tab of those overdue says', async () => {
    await on(
      '',
      async (page) => {
        const tab = page.locator('.tabs [data-value=overdue]');
        expect(await tab.locator('.count').textContent()).toBe('2');
        await tab.click();
        await listed(page, [waiting, assessed]);
        expect(await tab.locator('.count').textContent()).toBe('2');
      },
      { at: '2026-07-09T12:30:00-07:00' },
    );
  });

  it('by keyboard leave the focus where the reader can go on', async () => {
    await on('?severity=high', async (page) => {
      await page.locator('.chips a').focus();
      await page.keyboard.press('Enter');
      await listed(page, under.open);
      await expect.poll(() => focused(page)).toBe('open');
    });
  });

  it.each(['', 'fr/'])('show the very rows that the pages have, in %j', async (folder) => {
    await on(folder, async (page) => {
      const table = () => page.locator('table.tickets tbody').innerHTML();
      const pages: Record<string, string> = {};
      const beyondCell = (tags: Element[]) =>
        tags
          .filter(
            (tag) =>
              tag.getBoundingClientRect().right > (tag.closest('td')?.getBoundingClientRect().right ?? 0),
          )
          .map((tag) => tag.textContent);
      for (const name of ['open', 'closed'] as const) {
        await page.goto(`${here.top}${folder}show/${name}/`);
        pages[name] = await table();
        expect(await page.locator('.tickets td :is(.tag, .mark, time)').evaluateAll(beyondCell)).toEqual([]);
        await page.goto(`${here.top}${folder}?show=${name}&category=vulnerability`);
        await listed(page, under[name]);
        expect(await table()).toBe(pages[name]);
      }
    });
  });

  it('say so when the list cannot be loaded', async () => {
    const { page, close } = await here.shown('');
    await page.route('**/search.json', (route) => route.abort());
    await page.locator(facet('show', 'awaiting')).click();
    await page.locator('#results .status', { hasText: words('en').site.filter.failed }).waitFor();
    await close();
  });
});

describe('sorting', () => {
  it('is done by buttons, says its direction, and turns round', async () => {
    await on('', async (page) => {
      const head = page.locator('#results th[data-sort=severity]');
      await head.locator('button').click();
      await head.and(page.locator('[aria-sort=ascending]')).waitFor();
      await listed(page, [asked, assessed, waiting]);
      await head.locator('button').click();
      await head.and(page.locator('[aria-sort=descending]')).waitFor();
      await listed(page, [waiting, assessed, asked]);
      expect(query(page)).toBe('?sort=-severity');
      expect(await page.locator('#results [aria-sort]').count()).toBe(1);
    });
  });
});

describe('an address without a page', () => {
  const missing = async (path: string, act: (page: Page) => Promise<void>) => {
    const { page, complaints, close } = await here.shown(path);
    await act(page);
    expect(complaints.filter((complaint) => !/\b404\b/.test(complaint))).toEqual([]);
    await close();
  };

  it('asks whether the ticket was meant that it looks like', async () => {
    await missing(`fr/tickets/${waiting.number.replaceAll('-', '').toLowerCase()}`, async (page) => {
      const links = page.locator('.meant a');
      await links.first().waitFor();
      expect(await links.evaluateAll((some) => some.map((link) => link.getAttribute('href')))).toEqual([
        `/desk/tickets/${waiting.number}/`,
        `/desk/fr/tickets/${waiting.number}/`,
      ]);
    });
  });

  it('says where the data are of a ticket whose feed ended', async () => {
    await missing(`tickets/${waiting.number.toLowerCase()}/feed.xml`, async (page) => {
      const link = page.locator('.ended a').first();
      await link.waitFor();
      expect(await link.getAttribute('href')).toBe(`/desk/tickets/${waiting.number}.json`);
    });
  });

  it('asks nothing otherwise', async () => {
    await missing('nowhere/', async (page) => {
      expect(await page.locator('.meant:visible').count()).toBe(0);
    });
  });

  it('searches for numbers and for words', async () => {
    await missing('nowhere/', async (page) => {
      await search(page, 'sec 2026 000004 t'.replace('t', closed.number.slice(-1)));
      await page.waitForURL(`${here.top}tickets/${closed.number}/`);
    });
    await missing('nowhere/', async (page) => {
      await search(page, 'contoso');
      await page.waitForURL(`${here.top}?q=contoso`);
      await listed(page, [assessed]);
    });
  });
});

describe('a ticket', () => {
  it('copies its number', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        await page.locator('.summary .copy').click();
        await page.locator('.summary .copy', { hasText: words('en').site.copy.copied }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(waiting.number);
      },
      options,
    );
  });

  const inParis = { timezoneId: 'Europe/Paris' };

  it('says beside a deadline what the reader’s own clock shows then', async () => {
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        const due = page.locator('.summary .due');
        expect(await due.locator('time').textContent()).toBe('10 Jun 2026, 10:00 −07:00');
        expect(await due.locator('.yours').textContent()).toContain('10 Jun 2026, 19:00 +02:00');
      },
      inParis,
    );
  });

  it('tells all times as the reader’s own clock does, and again as the desk’s, by keyboard', async () => {
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        const received = page.locator('.timeline time').first();
        await page.locator('.clock [value=desk]').focus();
        await page.keyboard.press('ArrowRight');
        expect(await received.textContent()).toBe('9 Jun 2026, 19:00 +02:00');
        await page.keyboard.press('ArrowLeft');
        expect(await received.textContent()).toBe('9 Jun 2026, 10:00 −07:00');
      },
      inParis,
    );
  });

  it('has no switch where both clocks show the same', async () => {
    await on(
      `tickets/${waiting.number}/`,
      async (page) => {
        expect(await page.locator('.clock').isVisible()).toBe(false);
      },
      { timezoneId: 'America/Los_Angeles' },
    );
  });

  it('opens the working of its deadlines when asked', async () => {
    await on(`tickets/${waiting.number}/`, async (page) => {
      expect(await page.locator('.sum').isVisible()).toBe(false);
      await page.locator('details > summary', { hasText: words('en').site.working.title }).click();
      expect(await page.locator('.sum').isVisible()).toBe(true);
    });
  });
});

describe('the page of all feeds', () => {
  it.each(['', 'fr/'])('is a step from home in %j, and copies an address that is there', async (folder) => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await on(
      folder,
      async (page) => {
        await page.locator(`.door a[href$="/${folder}subscribe/"]`).click();
        await page.waitForURL(`${here.top}${folder}subscribe/`);
        const feed = page.locator('li', { has: page.locator('#offer-0') });
        await feed.locator('.copy').click();
        const site = 'https://desk.example/desk/';
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(`${site}${folder}feeds/offer-header-offer.xml`);
        expect((await page.request.get(copied.replace(site, here.top))).status()).toBe(200);
      },
      options,
    );
  });
});

describe('the calculator', () => {
  it.each([
    ['2026-06-09T10:00', '2026-06-10T10:00:00-07:00', 2],
    ['2026-06-12T16:59', '2026-06-15T16:59:00-07:00', 4],
    ['2026-07-02T10:00', '2026-07-06T10:00:00-07:00', 5],
    ['2026-10-30T15:00', '2026-11-02T15:00:00-08:00', 4],
  ])('from %s comes to %s', async (since, due, rows) => {
    await on('fr/how/deadlines/', async (page) => {
      await page.locator('#since').fill(since);
      await page.locator('.calculator button').click();
      expect(await page.locator('.sum-due time').getAttribute('datetime')).toBe(due);
      expect(await page.locator('.calculator tbody tr').count()).toBe(rows);
    });
  });
});

describe('without a script', () => {
  const plain = { javaScriptEnabled: false };

  it('the home page leads to plain pages of every facet', async () => {
    await on(
      '',
      async (page) => {
        expect(await page.locator('form.search').isVisible()).toBe(false);
        expect(await page.locator('.unscripted').isVisible()).toBe(true);
        await page.locator('.filters summary').click();
        await page.locator('a[data-facet=severity][data-value=high]').click();
        await page.waitForURL(`${here.top}severity/high/`);
        expect(await numbersIn(page, 'main')).toEqual([closed.number]);
      },
      plain,
    );
  });

  it.each(['', 'how/', 'how/deadlines/', `tickets/${assessed.number}/`, 'show/closed/', 'nowhere/'])(
    '%j can be read, and offers nothing that needs one',
    async (path) => {
      const { page, close } = await here.shown(path, plain);
      expect(await page.locator('main').innerText()).toMatch(/\S{3}/);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('button:visible, input:visible, .mark:visible').count()).toBe(0);
      await close();
    },
  );
});
