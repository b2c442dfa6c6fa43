import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveNote, sweep, takeNote } from './kept.ts';

const pages = new Map([
  ['tickets/one', 'made of this'],
  ['fr/tickets/one', 'made of that'],
]);

let site: string;
let note: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'tocsin-kept-'));
  note = join(site, 'notes/note.json');
  write('build.json', '{"time": "2026-06-10T16:00:00Z"}');
});
afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

describe('a note', () => {
  it('tells the next build what the last one left, and of when', () => {
    leaveNote({ site, note }, 'basis', pages);
    expect(takeNote({ site, note }, 'basis')).toEqual({ pages, time: '2026-06-10T16:00:00Z' });
  });

  it('is taken once, so that a build that does not come to its end leaves none', () => {
    leaveNote({ site, note }, 'basis', pages);
    takeNote({ site, note }, 'basis');
    expect(takeNote({ site, note }, 'basis').pages.size).toBe(0);
  });

  it.each<[string, () => void]>([
    ['a folder that another build wrote into', () => write('build.json', '{"time": "2026-06-10T16:00:01Z"}')],
    ['a folder that was removed', () => rmSync(join(site, 'build.json'))],
    ['a note that was cut off', () => writeFileSync(note, '{"basis": "basis", "bui')],
    ['a note of another shape', () => writeFileSync(note, '[]')],
  ])('holds nothing for %s', (_, happen) => {
    leaveNote({ site, note }, 'basis', pages);
    happen();
    expect(takeNote({ site, note }, 'basis').pages.size).toBe(0);
  });

  it('holds nothing on another basis', () => {
    leaveNote({ site, note }, 'basis', pages);
    expect(takeNote({ site, note }, 'another').pages.size).toBe(0);
  });
});

describe('a sweep', () => {
  it('leaves what is kept and the history of Git, and removes all else', () => {
    const kept = ['tickets/one/index.html', 'tickets/one/feed.xml', 'tickets/one.json', 'fr/tickets/one/a/b'];
    for (const path of kept) write(path);
    for (const path of ['index.html', 'tickets/two/index.html', 'fr/a/b', 'tickets.json', '.git/HEAD'])
      write(path);
    sweep(site, new Set(['tickets/one', 'tickets/one.json', 'fr/tickets/one']));
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
    expect(files.toSorted()).toEqual(['.git/HEAD', ...kept].toSorted());
  });

  it('has nothing to do where there is no folder', () => {
    const nowhere = join(site, 'nowhere');
    sweep(nowhere, new Set());
    expect(existsSync(nowhere)).toBe(false);
  });
});
