// The five cases by which the design defines the first clock, through `desk intake --at`.
import { expect, test } from 'vitest';
import { called } from '../../workshop/testing/call.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const configuration = `name: Desk
calendar:
  version: 2026-1
  time_zone: America/Los_Angeles
  holidays: [2026-07-03]
`;
const report = `report:
  category: vulnerability
  disclosure: public
  publisher: Contoso
  offers: [{ id: contoso-waf }]
  title: Crafted header
  description: A request.
  cve: [CVE-2026-12345]
  remediation: { status: none_available }
  customer_message: { wanted: false }
`;

test.each([
  ['2026-06-09T10:00:00-07:00', '2026-06-10T10:00:00-07:00'],
  ['2026-06-12T16:59:00-07:00', '2026-06-15T16:59:00-07:00'],
  ['2026-06-13T12:00:00-07:00', '2026-06-15T17:00:00-07:00'],
  ['2026-07-02T10:00:00-07:00', '2026-07-06T10:00:00-07:00'],
  ['2026-10-30T15:00:00-07:00', '2026-11-02T15:00:00-08:00'],
])('received at %s, due at %s', async (received, due) => {
  using desk = temporaryDesk({ '.github/desk.yml': configuration, 'tickets/inbox/one.yaml': report });
  const { output, code } = await called(desk, `intake --format json --at ${received}`);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toEqual([{ inbox: 'one', number: 'SEC-2026-000001-Z', acknowledge_by: due }]);
});
