// The pages in which machines get all tickets.
import { expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { freshTicket, settingOf } from '../../testing/tickets.ts';
import { ticketPageFiles } from './ticket-pages.ts';

const setting = settingOf();
const tickets = [1, 999, 1000, 1_000_001, 2].map((sequence) => visibleTicket(freshTicket({ sequence })));

const texts = new Map(ticketPageFiles(setting, tickets));
const data = async (path: string) => JSON.parse((await texts.get(path)?.()) ?? 'null');
const numbers = (some: { number: string }[]) => some.map(({ number }) => Number(number.split('-')[2]));

it('has a page for each folder of records, and the latest at its old address', async () => {
  const { pages, tickets: latest } = await data('tickets.json');
  expect(pages).toEqual(
    [
      ['1000xxx', 1],
      ['1xxx', 1],
      ['0xxx', 3],
    ].map(([name, count]) => ({ url: `${setting.desk.site}tickets/2026/${name}.json`, count })),
  );
  expect(numbers(latest)).toEqual([1_000_001]);
});

it('has every ticket on one page, in the order of the numbers', async () => {
  expect(numbers(await data('tickets/2026/0xxx.json'))).toEqual([1, 2, 999]);
  expect(numbers(await data('tickets/2026/1xxx.json'))).toEqual([1000]);
  expect(texts.size).toBe(4);
});

it('has no page of an empty desk', async () => {
  const [[path, text] = ['', () => ''], ...others] = ticketPageFiles(setting, []);
  expect([path, JSON.parse(await text()), others]).toEqual(['tickets.json', { pages: [], tickets: [] }, []]);
});
