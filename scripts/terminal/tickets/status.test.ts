// `status`: what staff are told beside the fields of the report.
import { expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { called } from '../../workshop/testing/call.ts';
import { submission, vulnerability } from '../../workshop/testing/reports.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

test.each<[string, boolean]>([
  ['before 2.0 or so', true],
  ['1.0.0-2.0.0', false],
])('versions %j are told to be words: %s', async (versions, isTold) => {
  const offers = [{ id: 'contoso-waf', versions }];
  using desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(vulnerability, { offers }) });
  await called(desk, 'intake');
  const { output } = await called(desk, 'status SEC-2026-000001-Z');
  const note = words('en').staff.versionsInWords('contoso-waf', versions);
  expect(output.replaceAll(/\s+/g, ' ').includes(note)).toBe(isTold);
});
