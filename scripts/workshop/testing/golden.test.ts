// The golden cases in scripts/workshop/testing/golden. `BLESS=1 npx vitest run scripts/workshop/testing` writes what they say now.
import { describe, expect, test } from 'vitest';
import { bless, expected, goldenCases, played } from './golden.ts';

describe.each(goldenCases)('%s', (name) => {
  test('ends as expected, every time', async () => {
    const files = await played(name);
    if (process.env.BLESS === '1') bless(name, files);
    expect(files).toEqual(expected(name));
    expect(await played(name)).toEqual(files);
  });
});
