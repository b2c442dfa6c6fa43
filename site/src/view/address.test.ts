import { expect, it } from 'vitest';
import { answerAddress, ticketAddress } from '../../../scripts/plan/site-address.ts';
import type { Language } from '../../../scripts/ticket/ticket.ts';
import { settingOf } from '../../testing/tickets.ts';
import { answerPage } from '../answer/view.ts';
import { address, fullAddress, homePage, jsonAddress, ticketPage } from './address.ts';

const number = 'SEC-2026-000045-D';
const english = settingOf();

function french(languages: Language[]) {
  return { ...settingOf(undefined, 'fr'), desk: { ...english.desk, languages } };
}

it("puts the desk's own language at the top and the others into folders", () => {
  expect(address(english, homePage)).toBe('/desk/');
  expect(address(english, ticketPage(number))).toBe(`/desk/tickets/${number}/`);
  expect(address(english, ticketPage(number), 'fr')).toBe(`/desk/fr/tickets/${number}/`);
  expect(address(french(['fr', 'en']), homePage)).toBe('/desk/');
  expect(address(french(['fr', 'en']), homePage, 'en')).toBe('/desk/en/');
});

it('gives addresses with the host of the configuration', () => {
  expect(fullAddress(english, ticketPage(number), 'fr')).toBe(
    `https://desk.example/desk/fr/tickets/${number}/`,
  );
});

it('has one JSON for every language', () => {
  expect(jsonAddress(french(['en', 'fr']), number)).toBe(`/desk/tickets/${number}.json`);
});

it('is where the answers of the desk lead to', () => {
  for (const language of ['en', 'fr'] as const) {
    const at = (page: string) => fullAddress(english, page, language);
    expect(ticketAddress(english.desk, number, language)).toBe(at(ticketPage(number)));
    expect(answerAddress(english.desk, language)).toBe(at(answerPage));
  }
});
