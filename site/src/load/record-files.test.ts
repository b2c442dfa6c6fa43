import { expect, it } from 'vitest';
import { idOf, isRecordFile } from './record-files.ts';

it.each([
  ['tickets/2026/0xxx/SEC-2026-000045-D.yaml', true],
  ['tickets/2026/12xxx/SEC-2026-012045-1.yaml', true],
  ['tickets/inbox/contoso-waf.yaml', false],
  ['tickets/2026/0xxx/.SEC-2026-000045-D.yaml', false],
  ['tickets/2026/0xxx/SEC-2026-000045-D.yaml.tmp', false],
  ['tickets/2026/0xxx/more/SEC-2026-000045-D.yaml', false],
  ['../tickets/2026/0xxx/SEC-2026-000045-D.yaml', false],
])('%s is a record: %s', (path, expected) => {
  expect(isRecordFile(path)).toBe(expected);
});

it.each([
  ['tickets/2026/0xxx/SEC-2026-000045-D.yaml', 'SEC-2026-000045-D'],
  ['tickets/2026/1xxx/SEC-2026-000045-D.yaml', 'tickets/2026/1xxx/SEC-2026-000045-D.yaml'],
  ['tickets/2026/0xxx/SEC-2026-000045-E.yaml', 'tickets/2026/0xxx/SEC-2026-000045-E.yaml'],
])('%s is kept as %s, so that it takes the place of no other', (path, id) => {
  expect(idOf(path)).toBe(id);
});
