// The deep link carries a report as long as it fits, and its file has a name that tells nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgeLink, neutralSlug, newFileAddress } from './forge-link.ts';

const newFile = newFileAddress('https://github.com/example/desk');

describe('the link', () => {
  test('carries name and text', () => {
    const { href, isWhole } = forgeLink(newFile, 'report-abcdefgh', 'report:\n  title: "é & ?#"\n');
    const { origin, pathname, searchParams } = new URL(href);
    expect(origin + pathname).toBe('https://github.com/example/desk/new/HEAD/tickets/inbox');
    expect(Object.fromEntries(searchParams)).toEqual({
      filename: 'report-abcdefgh.yaml',
      value: 'report:\n  title: "é & ?#"\n',
    });
    expect(isWhole).toBe(true);
  });

  test('is within the budget to the byte, and plain beyond it', () => {
    const room = 7_500 - forgeLink(newFile, 'report-a', '').href.length;
    expect(forgeLink(newFile, 'report-a', 'a'.repeat(room))).toMatchObject({ isWhole: true });
    expect(forgeLink(newFile, 'report-a', 'a'.repeat(room + 1))).toEqual({
      href: `${newFile}?filename=report-a.yaml`,
      isWhole: false,
    });
  });

  test('never fails, and is plain ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(forgeLink(newFile, 'report-a', `${text}\uD800`).href).toMatch(/^[!-~]{1,7500}$/);
      }),
    );
  });
});

test('a name is one that the inbox takes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
      expect(neutralSlug(random)).toMatch(/^report-[a-z]{8}$/);
    }),
  );
});
