// What people type into the wizard, in the spellings in which they type it, as a real browser runs it.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../scripts/ticket/ticket.ts';
import { words } from '../../scripts/words/words.ts';
import { incident, vulnerability } from '../src/wizard/typed.testing.ts';
import { objections } from './axe.ts';
import { type Arrival, fileOn, onward, ready, taken, unfold, type Visit } from './wizard.ts';

type Stay = Visit & { leave: () => Promise<void> };

interface Hosting {
  visit: (
    arrival: Omit<Arrival, 'browser' | 'origin' | 'at'>,
    options: BrowserContextOptions,
  ) => Promise<Stay>;
  /** The clock of the reader, in RFC 3339. */
  now: string;
  /** A whole vector of CVSS 3.1. */
  vector: string;
}

const languages: readonly Language[] = ['en', 'fr'];

/** The tests of the answers in words, which share the build and the browser of the others. */
export function answersAsGiven({ visit, now, vector }: Hosting): void {
  describe.each(languages)('an answer as people give it, in %s', (language) => {
    const { wizardSayings, notes, problems, ticket } = words(language);
    const options: BrowserContextOptions = { timezoneId: 'Europe/Paris' };
    const at = (step: string, typed: object) => visit({ language, hash: `#${step}/change`, typed }, options);
    const readAs = (found: string, read: string) => notes['read-as']({ key: '', found, read });

    /** Leaves the field, and answers what is said of how it was read. */
    async function noteOn({ page }: Visit, name: string): Promise<string> {
      const field = page.locator(`[id="field-${name}"]`);
      if (await field.isVisible()) await field.blur();
      const note = page.locator(`[data-read="${name}"]`);
      await expect.poll(() => note.textContent()).not.toBe('');
      return (await note.textContent()) ?? '';
    }

    async function reported(here: Visit): Promise<unknown> {
      await onward(here, 'check');
      return taken(await fileOn(here.page), now);
    }

    it('references and credits are one a line', async () => {
      const here = await at('more', { ...vulnerability, credits: '' });
      await here.keys.type('references', 'https://a.example/x; https://b.example/,\nHttps://A.example/x');
      await here.keys.type('credits', 'Ada\nKoreLogic, Inc.');
      expect((await noteOn(here, 'references')).split('\n')).toContain(
        readAs('Https://A.example/x', 'https://a.example/x'),
      );
      expect(await here.page.locator('[data-read=credits]').textContent()).toBe('');
      expect(await reported(here)).toMatchObject({
        references: ['https://a.example/x', 'https://b.example/'],
        credits: ['Ada', 'KoreLogic, Inc.'],
      });
      await here.leave();
    });

    it('a weakness is pasted with its name', async () => {
      const here = await at('cve', { ...vulnerability, cve: '', cwe: '' });
      await here.keys.type('cve', 'cve 2026 12345');
      await here.keys.type('cwe', 'CWE-79: Improper Neutralization of Input');
      expect(await noteOn(here, 'cve')).toBe(readAs('cve 2026 12345', 'CVE-2026-12345'));
      expect(await noteOn(here, 'cwe')).toBe(readAs('CWE-79: Improper Neutralization of Input', 'CWE-79'));
      expect(await reported(here)).toMatchObject({ cve: ['CVE-2026-12345'], cwe: ['CWE-79'] });
      await here.leave();
    });

    it('a day is picked, then its time and its zone', async () => {
      const here = await at('circumstances', vulnerability);
      const { page } = here;
      const zone = page.locator('[id="zone-discovered_at"]');
      await page.locator('[id="date-discovered_at"]').fill('2026-05-26');
      expect(await zone.isVisible()).toBe(false);
      expect(await reported(here)).toMatchObject({ discovered_at: '2026-05-26' });
      await here.keys.press('#change-discovered_at');
      await page.locator('[id="time-discovered_at"]').fill('01:40');
      expect(await zone.inputValue()).toBe('');
      expect(await reported(here)).toMatchObject({ discovered_at: '2026-05-26T01:40:00+02:00' });
      await here.keys.press('#change-discovered_at');
      await zone.selectOption('America/New_York');
      expect(await noteOn(here, 'discovered_at')).toBe(
        readAs('2026-05-26 01:40', '2026-05-26T01:40:00-04:00'),
      );
      await page.reload();
      await ready(page);
      expect(await zone.inputValue()).toBe('America/New_York');
      expect(await reported(here)).toMatchObject({ discovered_at: '2026-05-26T01:40:00-04:00' });
      await here.leave();
    });

    it.each([
      ['26/05/2026', '2026-05-26', '2026-05-26', ''],
      ['2026-05-26 01:40', '2026-05-26T01:40:00+02:00', '2026-05-26', '01:40'],
      ['26/05/2026 01:40 -08:00', '2026-05-26T01:40:00-08:00', '2026-05-26', '01:40'],
    ])('a date is typed as %s', async (text, moment, date, time) => {
      const here = await at('circumstances', vulnerability);
      await unfold(here, 'discovered_at');
      await here.keys.type('discovered_at', text);
      expect(await noteOn(here, 'discovered_at')).toBe(readAs(text, moment));
      expect(await here.page.locator('[id="date-discovered_at"]').inputValue()).toBe(date);
      expect(await here.page.locator('[id="time-discovered_at"]').inputValue()).toBe(time);
      expect(await reported(here)).toMatchObject({ discovered_at: moment });
      await here.leave();
    });

    it('a date of two meanings is asked again, where it was typed', async () => {
      const here = await at('circumstances', { ...vulnerability, discovered_at: '11/12/2026' });
      await here.keys.press('[data-step=circumstances] [type=submit]');
      const link = here.page.locator('[data-step=circumstances] [data-faults] a');
      const parameters = { found: '11/12/2026', first: '2026-12-11', second: '2026-11-12' };
      expect(await link.textContent()).toBe(problems['date-ambiguous'](parameters));
      await link.press('Enter');
      expect(await here.keys.focused()).toBe('field-discovered_at');
      await here.leave();
    });

    it('half a date is asked for again', async () => {
      const here = await at('circumstances', vulnerability);
      await here.keys.to('[id="date-discovered_at"]');
      await here.page.keyboard.type('05');
      await here.keys.press('[data-step=circumstances] [type=submit]');
      const link = here.page.locator('[data-step=circumstances] [data-faults] a');
      expect(await link.textContent()).toBe(wizardSayings.problems['date-incomplete']({}));
      await link.press('Enter');
      expect(await here.keys.focused()).toBe('date-discovered_at');
      await here.leave();
    });

    it('a number in words is asked again', async () => {
      const here = await at('incident', { ...incident, 'incident.customers_affected': 'about 12' });
      await here.keys.press('[data-step=incident] [type=submit]');
      const link = here.page.locator('[data-step=incident] [data-faults] a');
      const asked = wizardSayings.problems['not-a-count']({ found: 'about 12', count: '12' });
      expect(await link.textContent()).toBe(asked);
      await link.press('Enter');
      await here.page.keyboard.press('Control+A');
      await here.page.keyboard.insertText('1 200');
      expect(await noteOn(here, 'incident.customers_affected')).toBe(readAs('1 200', '1200'));
      expect(await reported(here)).toMatchObject({ incident: { customers_affected: 1200 } });
      await here.leave();
    });

    it('is not known, wherever that may be', async () => {
      const typed = { ...incident, 'incident.contained': '', 'incident.detected_at': '2026-05-26' };
      const here = await at('incident', typed);
      const { page, keys } = here;
      for (const name of ['detected_at', 'customers_affected', 'data_types']) {
        await keys.to(`[name="incident.${name}.unknown"]`);
        await page.keyboard.press('Space');
        expect(await page.locator(`[name="incident.${name}"]`).inputValue()).toBe('');
      }
      expect(await page.locator('[id="date-incident.detected_at"]').inputValue()).toBe('');
      await page.locator('[name="incident.contained"][value=unknown]').press('Space');
      const report = await reported(here);
      expect(report).toMatchObject({ publisher: 'Fabrikam' });
      expect(report).not.toHaveProperty('incident');
      for (const name of ['detected_at', 'contained', 'customers_affected', 'data_types'])
        expect(await page.locator(`[data-answer="incident.${name}"] .given`).textContent()).toBe(
          ticket.answer.unknown,
        );
      await keys.press('[id="change-incident.data_types"]');
      await keys.type('incident.data_types', 'names');
      expect(await page.locator('[name="incident.data_types.unknown"]').isChecked()).toBe(false);
      await here.leave();
    });

    it('a text is counted while it is typed', async () => {
      const here = await at('problem', { ...vulnerability, title: '' });
      const count = here.page.locator('#count-title');
      expect(await count.textContent()).toBe(words(language).wizard.limit(200));
      await here.keys.type('title', 'é'.repeat(199));
      expect(await count.textContent()).toBe(wizardSayings.charactersLeft(1));
      await here.page.keyboard.insertText('👍👍👍');
      expect(await count.textContent()).toBe(wizardSayings.charactersOver(2));
      const said = here.page.locator('[data-count-said=title]');
      await expect.poll(() => said.textContent(), { timeout: 10_000 }).toBe(wizardSayings.charactersOver(2));
      await here.leave();
    });

    it('Markdown is shown as the site will show it', async () => {
      const here = await at('problem', { ...vulnerability, description: '' });
      const { page } = here;
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await here.keys.press('[data-preview=description] > summary');
      const shown = page.locator('[data-preview=description] [data-shown]');
      await expect.poll(() => shown.textContent()).toBe(wizardSayings.nothingToShow);
      expect(asked.filter((url) => /\/preview\.[^/]+\.js$/.test(url))).toHaveLength(1);
      await page
        .locator('textarea[name=description]')
        .fill('**Two** `a::b`\n\n3. three\n\n| a |\n|---|\n| <img src=x> |\n\n[here](https://example.org/)');
      await expect.poll(() => shown.locator('strong').textContent()).toBe('Two');
      expect(await shown.locator('ol').getAttribute('start')).toBe('3');
      expect(await shown.locator('td').textContent()).toBe('<img src=x>');
      expect(await shown.locator('p').last().textContent()).toBe('here (https://example.org/)');
      expect(await shown.locator('a, img').count()).toBe(0);
      expect(await objections(page)).toEqual([]);
      await here.leave();
    });

    it('steps are shown one a line', async () => {
      const here = await at('steps', { ...vulnerability, 'remediation.steps': 'Update.\n\n**Wait.**' });
      await here.keys.press('[data-preview="remediation.steps"] > summary');
      const shown = here.page.locator('[data-preview="remediation.steps"] li');
      await expect.poll(() => shown.allTextContents()).toEqual(['Update.', 'Wait.']);
      await here.leave();
    });

    it('CVSS is answered question by question, with the score in sight', async () => {
      const typed = { ...vulnerability, cve: '', cvss: '' };
      const here = await visit({ language, hash: '#cvss', typed }, { viewport: { width: 360, height: 640 } });
      const { page, keys } = here;
      const score = page.locator('[data-scores]');
      const inSight = () =>
        score.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight && scrollY >= 0);
      expect(await page.locator('[data-calculator="3"]').getAttribute('open')).not.toBeNull();
      expect(await page.locator('[data-calculator="4"]').getAttribute('open')).toBeNull();
      expect(await inSight()).toBe(true);
      await keys.choose('calculator-3-AV', 'N');
      await keys.choose('calculator-3-S', 'C');
      await expect.poll(() => score.locator('span').textContent()).toBe(wizardSayings.unansweredCount(6));
      expect(await inSight()).toBe(true);
      const isCovered = await page.evaluate(() => {
        const bar = document.querySelector('.scores')?.getBoundingClientRect();
        const at = document.activeElement?.getBoundingClientRect();
        return bar !== undefined && at !== undefined && at.bottom > bar.top;
      });
      expect(isCovered).toBe(false);
      await keys.press('[data-step=cvss] [type=submit]');
      const link = page.locator('[data-step=cvss] [data-faults] a');
      const open = ['AC3', 'PR', 'UI3', 'C', 'I', 'A'] as const;
      const { metrics } = words(language).wizard.cvss;
      const labels = open.map((metric) => `${metrics[metric].label} (${metric.replace(/\d/, '')})`);
      expect(await link.textContent()).toBe(wizardSayings.unanswered(labels));
      await link.press('Enter');
      expect(await keys.focused()).toBe('calculator-3-AC-L');
      await here.leave();
    });

    it('a vector is pasted in any spelling', async () => {
      const here = await at('cvss', { ...vulnerability, cvss: '' });
      await here.page.locator('[name=cvss]').fill(`9.8 (${vector.toLowerCase()})`);
      expect(await noteOn(here, 'cvss')).toBe(readAs(`9.8 (${vector.toLowerCase()})`, vector));
      expect(await here.page.locator('[data-calculator="3"] :checked').count()).toBe(8);
      await expect.poll(() => here.page.locator('[data-scores] code').textContent()).toBe(vector);
      expect(await reported(here)).toMatchObject({ cvss: [vector] });
      await here.leave();
    });

    it('waits until it can be read', async () => {
      const prepare = async (page: Page) => {
        await page.route('**/reader.*.js', (route) => route.abort());
      };
      const typed = { category: 'vulnerability', disclosure: 'public' };
      const here = await visit({ language, hash: '#offers', typed, prepare }, options);
      const { page, keys, complaints } = here;
      await keys.type('publisher', 'Contoso');
      await keys.press('[data-step=offers] [type=submit]');
      const line = page.locator('[data-step=offers] [data-faults] li');
      await line.waitFor();
      expect(await line.textContent()).toBe(wizardSayings.notLoaded);
      expect(await page.locator('[name=publisher]').inputValue()).toBe('Contoso');
      expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
      await page.context().close();
    });
  });
}
