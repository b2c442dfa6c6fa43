import { statSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { struckDisk, systemError } from '../../workshop/testing/struck-disk.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import { codeOf, disk } from './disk.ts';
import { createdWhole, replaceWhole } from './whole-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function codeThrown(task: () => unknown): string | undefined {
  try {
    task();
  } catch (error) {
    return codeOf(error);
  }
  return undefined;
}

describe('the disk', () => {
  test('says what lies at a path, and follows no link', () => {
    using here = temporaryDesk({ 'a/file': 'four' });
    symlinkSync('file', here.at('a/link'));
    const { kindOf, sizeOf, entries } = disk(here.root);
    expect(['a', 'a/file', 'a/link', 'a/nothing', 'a/file/below'].map(kindOf)).toEqual([
      'folder',
      'file',
      'link',
      null,
      null,
    ]);
    expect(sizeOf('a/file')).toBe(4);
    expect(entries('a').toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
      { name: 'file', kind: 'file' },
      { name: 'link', kind: 'link' },
    ]);
  });

  test('lists nothing where there is no folder', () => {
    using here = temporaryDesk({ file: '' });
    expect(disk(here.root).entries('nowhere')).toEqual([]);
    expect(disk(here.root).entries('file')).toEqual([]);
  });

  test('never writes over what is there', () => {
    using here = temporaryDesk({ one: 'one', two: 'two' });
    const { writeNew, link } = disk(here.root);
    expect(codeThrown(() => writeNew('one', bytes('new')))).toBe('EEXIST');
    expect(codeThrown(() => link('one', 'two'))).toBe('EEXIST');
    expect(here.tree()).toEqual({ one: 'one', two: 'two' });
  });

  test('takes away what is not there without a word', () => {
    using here = temporaryDesk();
    expect(() => disk(here.root).remove('nothing')).not.toThrow();
  });
});

describe('a whole file', () => {
  test('is created once', () => {
    using here = temporaryDesk({ 'tickets/.draft.tmp': 'of a run that was cut short' });
    expect(createdWhole(disk(here.root), 'tickets/2026/0xxx/a.yaml', 'first')).toBe(true);
    expect(createdWhole(disk(here.root), 'tickets/2026/0xxx/a.yaml', 'second')).toBe(false);
    expect(here.tree()).toEqual({ 'tickets/2026/0xxx/a.yaml': 'first' });
    expect(statSync(here.at('tickets/2026/0xxx/a.yaml')).nlink).toBe(1);
  });

  test('takes the place of another, or of none', () => {
    using here = temporaryDesk({ 'tickets/a.yaml': 'first' });
    replaceWhole(disk(here.root), 'tickets/a.yaml', 'second');
    replaceWhole(disk(here.root), 'tickets/b.yaml', 'second');
    expect(here.tree()).toEqual({ 'tickets/a.yaml': 'second', 'tickets/b.yaml': 'second' });
  });

  test('of any length and any letters is written as it is', () => {
    using here = temporaryDesk();
    const text = 'é漏😀\n'.repeat(200_000);
    createdWhole(disk(here.root), 'tickets/a.yaml', text);
    expect(here.read('tickets/a.yaml')).toBe(text);
  });

  test.each(['makeFolder', 'writeNew', 'link', 'rename'])(
    'leaves nothing behind where %s fails',
    (primitive) => {
      using here = temporaryDesk({ 'tickets/a.yaml': 'first' });
      const { onDisk } = struckDisk((mutation) =>
        mutation === primitive ? { when: 'half', error: systemError('ENOSPC') } : null,
      );
      const write = primitive === 'link' ? createdWhole : replaceWhole;
      expect(codeThrown(() => write(onDisk(here.root), 'tickets/b.yaml', 'second'))).toBe('ENOSPC');
      expect(here.tree()).toEqual({ 'tickets/a.yaml': 'first' });
    },
  );
});
