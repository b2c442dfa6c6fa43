// What may happen to a record from one commit to the next, and what may not.
import { describe, expect, test } from 'vitest';
import { amendedRecord, resealedRecord, revealedRecord, sealedRecord } from '../seal/records.testing.ts';
import { changed, recordPath, validRecord } from '../testing.ts';
import { closed, reminded, sent } from './record.variants.ts';
import { wrongChanges } from './record-change.cases.ts';
import { changeProblems } from './record-change.ts';

describe('no record may be', () => {
  test.each([...wrongChanges])('$name', ({ before, after, since, told }) => {
    const place = { path: recordPath, line: 1, column: 1 };
    expect(changeProblems({ path: recordPath, before, after }, since ? Date.parse(since) : 0)).toEqual(
      told.map((one) => ({ ...one, ...place })),
    );
  });
});

describe('a record may', () => {
  test.each([
    ['be new', null, validRecord],
    ['never have been', null, null],
    ['stay as it is', validRecord, structuredClone(validRecord)],
    ['grow by one event', validRecord, closed],
    ['grow by another', validRecord, reminded],
    ['have its message sent', validRecord, sent],
    ['be revealed', sealedRecord, revealedRecord],
    ['be sealed to others', sealedRecord, resealedRecord],
    ['be amended after all', revealedRecord, amendedRecord],
    ['be amended', validRecord, changed(validRecord, ['report', 'title'], 'Another title')],
    ['be triaged anew', validRecord, changed(validRecord, ['triage', 'priority'], 'P1')],
    ['lose its assignee', validRecord, changed(validRecord, ['triage', 'assignee'], undefined)],
  ])('%s', (_, before, after) => {
    expect(changeProblems({ path: recordPath, before, after })).toEqual([]);
  });
});
