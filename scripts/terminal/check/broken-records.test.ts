// One record that cannot be read is told of, and stops no other.
import { describe, expect, test } from 'vitest';
import { type Disk, disk } from '../../forge/local/disk.ts';
import { called } from '../../workshop/testing/call.ts';
import { incident, manySubmissions, submission } from '../../workshop/testing/reports.ts';
import { systemError } from '../../workshop/testing/struck-disk.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const broken = 'tickets/2026/0xxx/SEC-2026-000002-X.yaml';
const late = '--at 2026-11-24T18:00:00Z';

interface Mishap {
  name: string;
  code: string;
  befall: (desk: TemporaryDesk) => ((root: string) => Disk) | undefined;
}

const mishaps: readonly Mishap[] = [
  {
    name: 'with a mistake in it',
    code: 'not-one-of',
    befall: (desk) => {
      desk.write({ [broken]: desk.read(broken).replace('status: received', 'status: lost') });
      return undefined;
    },
  },
  {
    name: 'cut off in the middle',
    code: 'missing',
    befall: (desk) => {
      desk.write({ [broken]: desk.read(broken).slice(0, 300) });
      return undefined;
    },
  },
  {
    name: 'that the system does not let the desk read',
    code: 'unreadable',
    befall: () => (root) => ({
      ...disk(root),
      read: (path, atMost) => {
        if (path === broken) throw systemError('EACCES');
        return disk(root).read(path, atMost);
      },
    }),
  },
  {
    name: 'of five megabytes',
    code: 'too-large',
    befall: (desk) => {
      desk.write({ [broken]: 'x'.repeat(5_000_000) });
      return undefined;
    },
  },
];

describe.each(mishaps)('a record $name', ({ code: problem, befall }) => {
  async function struck(line: string) {
    using desk = temporaryDesk(manySubmissions(3));
    await called(desk, 'intake');
    const onDisk = befall(desk);
    const before = desk.tree()[broken];
    const told = await called(desk, line, onDisk && { onDisk });
    expect(told.errors).toMatch(new RegExp(`^${broken}:\\d+:\\d+: ${problem}: `, 'm'));
    expect(told.code).toBe(1);
    expect(desk.tree()[broken]).toBe(before);
    return told;
  }

  test.each(['list', 'list --open', 'list --overdue', 'deadlines'])('stops no other in %s', async (line) => {
    const { output } = await struck(`${line} ${late} --format json`);
    expect(JSON.parse(output)).toMatchObject([
      { number: 'SEC-2026-000001-Z' },
      { number: 'SEC-2026-000003-V' },
    ]);
  });

  test('stops no reminder of another', async () => {
    const { output } = await struck(`reconcile ${late} --format json`);
    expect(JSON.parse(output)).toMatchObject([
      { number: 'SEC-2026-000001-Z', events: [{ did: 'escalated' }] },
      { number: 'SEC-2026-000003-V', events: [{ did: 'escalated' }] },
    ]);
  });

  test('stops no reminder of another, for people either', async () => {
    const { output } = await struck(`reconcile ${late}`);
    expect(output).toContain('SEC-2026-000003-V');
  });

  test.each(['status SEC-2026-000002-X', 'triage SEC-2026-000002-X "/ack P1 high" --as alice'])(
    'is told of in %s',
    async (line) => {
      expect((await struck(line)).output).toBe('');
    },
  );

  test('is told of when it is amended, and the amendment stays', async () => {
    using desk = temporaryDesk(manySubmissions(3));
    await called(desk, 'intake');
    const onDisk = befall(desk);
    const amendment = { 'tickets/inbox/SEC-2026-000002-X.yaml': submission(incident) };
    desk.write(amendment);
    const { code } = await called(desk, 'intake', onDisk && { onDisk });
    expect(code).toBe(1);
    expect(desk.tree()).toMatchObject(amendment);
  });

  test('is not in the way of a new one', async () => {
    using desk = temporaryDesk(manySubmissions(3));
    await called(desk, 'intake');
    const onDisk = befall(desk);
    desk.write({ 'tickets/inbox/four.yaml': submission(incident) });
    const { code, output } = await called(desk, 'intake --format json', onDisk && { onDisk });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject([{ number: 'SEC-2026-000004-T' }]);
  });
});
