// What the template ships is known as the example, and has people of its own in the demonstration alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from './configuration.ts';
import { demonstrationStaff, exampleDesk, exampleKeys, localStaff } from './example-desk.ts';

const own = { name: 'Desk of Contoso', site: 'https://desk.contoso.com/' };
const root = join(import.meta.dirname, '../../..');

function configurationIn(path: string) {
  const { content } = readConfiguration(readFileSync(join(root, path)));
  if (content === null) throw new Error(`${path} is not valid`);
  return content;
}

describe('a desk is the example', () => {
  test.each([
    ['by both', exampleDesk, ['name', 'site']],
    ['by its name alone', { ...own, name: exampleDesk.name }, ['name']],
    [
      'by its name in other case and spaces',
      { ...own, name: ' example  marketplace SECURITY desk' },
      ['name'],
    ],
    ['by its site alone', { ...own, site: exampleDesk.site }, ['site']],
    ['by its host, whatever the path', { ...own, site: 'http://EXAMPLE.github.io/security/' }, ['site']],
    ['not at all', own, []],
    ['not by a site on this machine', { ...own, site: 'http://127.0.0.1:4321/' }, []],
    ['not by a host that ends alike', { ...own, site: 'https://my-example.github.io/desk/' }, []],
  ])('%s', (_, desk, keys) => {
    expect(exampleKeys(desk)).toEqual(keys);
  });

  test('as the sample story has it', () => {
    const desk = configurationIn('scripts/workshop/samples/desk.yml');
    expect(exampleKeys(desk)).toEqual(['name', 'site']);
    expect(desk.staff.users).toEqual(demonstrationStaff);
  });
});

// Who adopts the desk edits this file, and makes no test fail.
test('while this repository is the example, it names nobody', () => {
  const desk = configurationIn('.github/desk.yml');
  if (exampleKeys(desk).length > 0)
    expect({ users: desk.staff.users, onCall: desk.on_call }).toEqual({ users: [], onCall: [] });
});

test.each([
  ['the example', { ...exampleDesk, staff: { users: [] } }, demonstrationStaff],
  ['the example that names somebody', { ...exampleDesk, staff: { users: ['eve'] } }, ['eve']],
  ['a desk of its own without names', { ...own, staff: { users: [] } }, []],
  ['a desk of its own', { ...own, staff: { users: ['eve'] } }, ['eve']],
])('without a forge, staff of %s', (_, desk, staff) => {
  expect(localStaff(desk)).toEqual(staff);
});
