import { expect, test } from 'vitest';
import { isOwnRequest } from './own-page.ts';

const port = 4321;
const host = `127.0.0.1:${port}`;
const asked = (headers: Record<string, string>, method = 'GET') =>
  isOwnRequest({ method, headers: { host, ...headers }, socket: { localPort: port } as never });

test.each([
  ['a program on this machine', {}, true],
  ['a page of the desk', { 'sec-fetch-site': 'same-origin', origin: `http://${host}` }, true],
  ['a person who types the address', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, true],
  [
    'a person who follows a link',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    true,
  ],
  ['the other name of this machine', { host: `localhost:${port}` }, true],
  ['a page of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, false],
  ['a page of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, false],
  [
    'a frame in another page',
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    false,
  ],
  [
    'a script that another page loads',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    false,
  ],
  ['a page of another origin, in an old browser', { origin: 'http://127.0.0.1:5000' }, false],
  ['a page without an origin', { origin: 'null' }, false],
  ['a name that points at this machine', { host: `evil.test:${port}` }, false],
  ['another port of this machine', { host: '127.0.0.1:80' }, false],
])('%s: %j', (_, headers, expected) => expect(asked(headers)).toBe(expected));

test('a form of another page is not answered, though a person sends it', () => {
  const headers = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  expect(asked(headers, 'POST')).toBe(false);
});
