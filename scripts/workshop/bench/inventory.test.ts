// The kinds of files that a built site is made of.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesIn, filesIn, inventory } from './inventory.ts';

it('counts the files of each kind in every language, and all of them once', () => {
  const site = mkdtempSync(join(tmpdir(), 'desk-inventory-'));
  const page = 'tickets/SEC-2026-000045-D/index.html';
  const texts = {
    [page]: 'four',
    [`fr/${page}`]: 'quatre',
    'tickets/2026/0xxx.json': '[]',
    'robots.txt': '',
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const all = inventory(site, ['fr']);
  rmSync(site, { recursive: true });
  expect(all).toEqual([
    { name: 'pages of tickets', files: 2, bytes: 10 },
    { name: 'data of all tickets, in pages', files: 1, bytes: 2 },
    { name: 'everything else', files: 1, bytes: 0 },
  ]);
  expect([filesIn(all), bytesIn(all)]).toEqual([4, 12]);
});
