// All 36 rows of the decision table are those of CISA, as CERTCC/SSVC publishes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { automatables, decided, exploitations, levels, missionImpacts, technicalImpacts } from './table.ts';

const source = readFileSync(join(import.meta.dirname, 'cisa-coordinator.csv'));
const rows: string[][] = parse(source, { from_line: 2 });

test('the source has 36 rows, each of them once', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 36 }, (_, place) => place));
  expect(new Set(rows.map(([, ...values]) => values.slice(0, 4).join())).size).toBe(36);
});

test.each(rows)('row %s: %s, %s, %s, %s → %s', (_, exploitation, automatable, impact, mission, level) => {
  const one = <Value extends string>(all: readonly Value[], text = ''): Value => {
    const value = all.find((each) => each === text);
    if (value === undefined) throw new Error(`not a value of the table: ${text}`);
    return value;
  };
  const situation = {
    exploitation: one(exploitations, exploitation),
    automatable: one(automatables, automatable),
    technicalImpact: one(technicalImpacts, impact),
    missionImpact: one(missionImpacts, mission),
  };
  expect(decided(situation)).toBe(one(levels, level));
});
