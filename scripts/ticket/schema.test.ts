// Both schemas say of every property what it means, who sees it, and how it looks.
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import desk from '../../schema/desk.schema.json' with { type: 'json' };
import ticket from '../../schema/ticket.schema.json' with { type: 'json' };
import { everyProperty, isWithin, type Part } from './schema.testing.ts';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
ajv.addVocabulary(['x-visibility']);
formats.default(ajv, ['date', 'date-time']);

/** From the most to the least public. */
const levels = ['public', 'disclosed', 'staff'];

describe.each([
  ['ticket.schema.json', ticket as Part],
  ['desk.schema.json', desk as Part],
])('%s', (name, root) => {
  const rows = everyProperty(root).map(({ path, part }) => ({ pointer: `/${path.join('/')}`, path, part }));

  test('has properties at every depth', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(Math.max(...rows.map(({ path }) => path.length))).toBeGreaterThan(2);
  });

  test.each(rows)(`${name}#$pointer is described`, ({ part }) => {
    expect(part.description).toMatch(/^\S.*\.$/);
    expect(levels).toContain(part['x-visibility']);
    expect(part.examples?.length).toBeGreaterThan(0);
  });

  test.each(rows)(`${name}#$pointer has examples that are right`, ({ part }) => {
    const validate = ajv.compile({ ...part, $defs: root.$defs });
    const wrong = (part.examples ?? []).filter((example) => !validate(example));
    expect(wrong).toEqual([]);
  });

  test.each(rows)(`${name}#$pointer shows no more than what holds it`, ({ path, part }) => {
    const holders = rows.filter((other) => isWithin(path, other.path));
    const [own, ...above] = [part, ...holders.map((holder) => holder.part)].map((each) =>
      levels.indexOf(each['x-visibility'] ?? ''),
    );
    expect(Math.max(...above, 0)).toBeLessThanOrEqual(own ?? -1);
  });
});
