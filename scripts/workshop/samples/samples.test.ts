// The sample tickets are what the desk itself makes of their story, and may since have gone on from there.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statuses } from '../../ticket/record/life-cycle.ts';
import { recordShape } from '../../ticket/record/record.ts';
import { changeProblems } from '../../ticket/record/record-change.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { called } from '../testing/call.ts';
import { playStory } from './play-story.ts';

const here = join(import.meta.dirname, '../../..');
const root = mkdtempSync(join(tmpdir(), 'samples-'));
const records: { path: string; record: TicketRecord }[] = [];

beforeAll(async () => {
  cpSync(join(here, 'scripts/workshop/samples/desk.yml'), join(root, '.github/desk.yml'));
  await playStory(root);
  for (const name of readdirSync(join(root, 'tickets/2026/0xxx'))) {
    const path = `tickets/2026/0xxx/${name}`;
    const record = recordShape(path, readFileSync(join(root, path)));
    if (record) records.push({ path, record });
  }
});

afterAll(() => rmSync(root, { recursive: true }));

const missing = (path: string) => !existsSync(join(here, path));

describe('the story', () => {
  test('makes a desk without a problem, with one report left in its inbox', async () => {
    const { code, output } = await called({ root }, 'check --at 2026-11-22T00:00:00Z');
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(readdirSync(join(root, 'tickets/inbox'))).toEqual(['map-tiles.yaml']);
  });

  test('has every status, outcome, category, language and disclosure', () => {
    const seen = (of: (record: TicketRecord) => unknown) => new Set(records.map(({ record }) => of(record)));
    expect(seen(({ status }) => status)).toEqual(new Set(statuses));
    expect(seen(({ outcome }) => outcome)).toEqual(
      new Set([null, 'resolved', 'informative', 'not_applicable', 'duplicate', 'withdrawn', 'spam']),
    );
    expect(seen(({ report }) => `${report.category} ${report.language}`).size).toBe(4);
    expect(seen(({ report }) => report.disclosure).size).toBe(2);
  });

  test('leaves one ticket overdue on the weekend after it', async () => {
    const { output } = await called({ root }, 'list --overdue --format json --at 2026-11-22T12:00:00Z');
    expect(JSON.parse(output).map(({ number }: TicketRecord) => number)).toEqual(['SEC-2026-000013-T']);
  });
});

// Who tries the samples triages them, and who adopts the desk removes them: neither makes a test fail.
test('the sample tickets of this repository are these, or have only grown since', () => {
  for (const { path, record } of records.filter(({ path }) => !missing(path))) {
    const after = recordShape(path, readFileSync(join(here, path)));
    expect(changeProblems({ path, before: record, after })).toEqual([]);
  }
});
