// Which offers and publishers a text finds, and that their addresses are those of the built pages.
import { beforeAll, expect, it, vi } from 'vitest';
import { visibleTicket } from '../../../../scripts/ticket/record/visibility.ts';
import { hostileTexts } from '../../../testing/hostile.ts';
import { afterwards, canaryReport, desk, freshTicket } from '../../../testing/tickets.ts';
import { entryOf } from '../../view/lists/entry.ts';
import { pathName } from '../../view/path-name.ts';
import { namedPages } from './named-pages.ts';

beforeAll(() => vi.stubGlobal('isSecureContext', true));

function indexOf(names: readonly (readonly [offer: string, publisher: string])[], ...remarks: string[]) {
  const entries = names.map(([id, publisher], place) => {
    const report = canaryReport('some', { disclosure: 'public', offers: [{ id }], publisher });
    return entryOf(visibleTicket(afterwards(freshTicket({ sequence: place + 1, report }), ...remarks)), desk);
  });
  return { entries, catalogue: [['contoso-waf', 'Web Application Firewall']] as const };
}

const shown = async (text: string, index: ReturnType<typeof indexOf>) =>
  (await namedPages(text, index)).map(({ kind, label, path }) => `${kind} ${label}: ${path}`);

it('finds by any spelling, what begins with the text first, and by the name in the catalogue', async () => {
  const index = indexOf(
    [
      ['my-contoso', 'CONTOSO'],
      ['other', 'Contoso'],
    ],
    '/ack P1 high',
  );
  expect(await shown('ｃonto', index)).toEqual([
    'publisher Contoso: publishers/contoso/',
    'offer my-contoso: offers/my-contoso/',
    'offer Web Application Firewall: offers/contoso-waf/',
  ]);
  expect(await shown('firewall', index)).toEqual(['offer Web Application Firewall: offers/contoso-waf/']);
  expect(await shown('ocntoso', index)).toEqual([
    'offer my-contoso: offers/my-contoso/',
    'offer Web Application Firewall: offers/contoso-waf/',
    'publisher Contoso: publishers/contoso/',
  ]);
  expect(await shown('web firewal', index)).toEqual(['offer Web Application Firewall: offers/contoso-waf/']);
  expect(await shown('nothing', index)).toEqual([]);
});

it('finds no offer that has no page: of a report that nobody has read, or of spam', async () => {
  expect(await shown('waf-1', indexOf([['waf-1', 'Contoso']]))).toEqual([]);
  expect(await shown('waf-1', indexOf([['waf-1', 'Contoso']], '/ack P1 high', '/close spam'))).toEqual([]);
});

it.each(hostileTexts)('leads to the page of %j', async (text) => {
  const pages = await namedPages(text, indexOf([[text, text]], '/ack P1 high'));
  expect(pages.map(({ path }) => path)).toEqual(
    ['offer', 'publisher'].map((kind) => `${kind}s/${pathName(text)}/`),
  );
});
