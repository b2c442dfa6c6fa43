// The tables of fields against the published schema: each names what is there.
import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { publishedSchema } from './schema.ts';
import { knownFields } from './tables.ts';

test('every field and argument of the tables stands in the published schema', () => {
  const strangers = knownFields().filter(({ type, name, takes }) => {
    const found = publishedSchema().getType(type);
    const field = isObjectType(found) ? found.getFields()[name] : undefined;
    return field === undefined || !takes.every((one) => field.args.some((argument) => argument.name === one));
  });
  expect(strangers).toEqual([]);
});
