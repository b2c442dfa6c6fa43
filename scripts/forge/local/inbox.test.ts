// What may wait in an inbox: submissions, and whatever else a person or a stranger puts there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { called } from '../../workshop/testing/call.ts';
import { foundRecords, numbersOf } from '../../workshop/testing/records.ts';
import { incident, manySubmissions, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { systemError } from '../../workshop/testing/struck-disk.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import { disk } from './disk.ts';
import { submitted } from './inbox.ts';

const prefixes = ['SEC'];
const good = { 'tickets/inbox/zebra.yaml': submission(incident) };

function faults({ root }: TemporaryDesk): string[] {
  return submitted(disk(root), prefixes).flatMap(({ path, problem }) =>
    problem ? [`${path.replace('tickets/inbox/', '')} ${problem.code}`] : [],
  );
}

const hostile: Readonly<Record<string, (desk: TemporaryDesk) => void>> = {
  'a link to a file outside': (desk) => symlinkSync('/etc/passwd', desk.at('tickets/inbox/a.yaml')),
  'a link to a file inside': (desk) => symlinkSync('zebra.yaml', desk.at('tickets/inbox/a.yaml')),
  'a link to nothing': (desk) => symlinkSync('nothing', desk.at('tickets/inbox/a.yaml')),
  'a link to itself': (desk) => symlinkSync('a.yaml', desk.at('tickets/inbox/a.yaml')),
  'a folder': (desk) => mkdirSync(desk.at('tickets/inbox/a.yaml')),
  'a pipe': (desk) => void execFileSync('mkfifo', [desk.at('tickets/inbox/a.yaml')]),
};

describe('what is no file', () => {
  test.each(Object.entries(hostile))('%s is refused, and stops no other', async (_, put) => {
    using desk = temporaryDesk(good);
    put(desk);
    expect(faults(desk)).toEqual(['a.yaml not-a-file']);
    const { code, output } = await called(desk, 'intake --format json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject([{ inbox: 'zebra', number: 'SEC-2026-000001-Z' }]);
    expect(faults(desk)).toEqual(['a.yaml not-a-file']);
  });

  test('an inbox that is a link is not followed', async () => {
    using desk = temporaryDesk({ 'elsewhere/zebra.yaml': submission(incident), 'tickets/.keep': '' });
    symlinkSync('../elsewhere', desk.at('tickets/inbox'));
    const { code, errors } = await called(desk, 'intake --format json');
    expect(code).toBe(1);
    expect(errors).toMatch(/^tickets\/inbox:1:1: not-a-file: /);
    expect(numbersOf(desk)).toEqual([]);
    expect(desk.read('elsewhere/zebra.yaml')).toBe(submission(incident));
  });

  test('an inbox that is a file holds nothing', async () => {
    using desk = temporaryDesk({ 'tickets/inbox': submission(incident) });
    expect((await called(desk, 'intake')).code).toBe(0);
    expect(desk.read('tickets/inbox')).toBe(submission(incident));
  });
});

describe('names', () => {
  test.each([
    ['report', 'inbox-ending', 'report.yaml'],
    ['report.txt', 'inbox-ending', 'report.yaml'],
    ['report.yaml.txt', 'inbox-ending', 'report-yaml.yaml'],
    ['report\u001b[31m.yaml', 'inbox-name', 'report-31m.yaml'],
    ['report\u202elmay.yaml', 'inbox-name', 'report-lmay.yaml'],
  ])('%j is refused, with a better one, and stays', async (name, code, expected) => {
    using desk = temporaryDesk({ ...good, [`tickets/inbox/${name}`]: submission(incident) });
    const refused = submitted(disk(desk.root), prefixes).flatMap(({ problem }) => problem ?? []);
    expect(refused).toMatchObject([{ code, parameters: { expected } }]);
    expect((await called(desk, 'intake')).code).toBe(1);
    expect(desk.read(`tickets/inbox/${name}`)).toBe(submission(incident));
    renameSync(desk.at(`tickets/inbox/${name}`), desk.at(`tickets/inbox/${expected}`));
    expect(faults(desk)).toEqual([]);
  });

  test.each([
    ['a.yaml', 'a'],
    ['0.yaml', '0'],
    ['a--b.yaml', 'a-b'],
    [`${'x'.repeat(90)}.yaml`, 'x'.repeat(80)],
    ['report.yml', 'report'],
    ['report.json', 'report'],
    ['REPORT.YAML', 'report'],
    ['Advisory 2026.json', 'advisory-2026'],
    ['-report.yaml', 'report'],
    ['réseau privé.yaml', 'reseau-prive'],
    ['漏洞.yaml', 'report'],
    ['sec-2026.yaml', 'sec-2026'],
    ['20261127030512.yaml', '20261127030512'],
  ])('%j is taken as %s', async (file, name) => {
    using desk = temporaryDesk({ [`tickets/inbox/${file}`]: submission(incident) });
    expect((await called(desk, 'intake')).code).toBe(0);
    const { records, problems } = foundRecords(desk);
    expect(records.map(({ receipt }) => receipt.submission.inbox)).toEqual([name]);
    expect(problems).toEqual([]);
    expect(Object.keys(desk.tree()).filter((path) => path.includes('inbox'))).toEqual([]);
  });

  test.each([
    'SEC-2026-000001-Z.yaml',
    'sec-2026-000001-z.yml',
    'Sec 2026 000001 Z.json',
    'SEC–2026–000001–Z.yaml',
    'SEC2026000001Z.yaml',
    '2026-000001-Z.yaml',
    'SEC-2026-000001-Z (1).yaml',
    'update of SEC-2026-000001-Z.yaml',
  ])('%j amends the ticket that it is named after', async (name) => {
    using desk = temporaryDesk({ 'tickets/inbox/first.yaml': submission(incident) });
    await called(desk, 'intake');
    desk.write({ [`tickets/inbox/${name}`]: submission({ ...incident, title: 'Another title' }) });
    expect((await called(desk, 'intake')).code).toBe(0);
    expect(foundRecords(desk).records.map(({ report }) => report.title)).toEqual(['Another title']);
  });

  test.each([
    ['SEC-2026-000001-A.yaml', { found: 'SEC-2026-000001-A', expected: 'SEC-2026-000001-Z' }],
    ['sec-2026-1.yaml', { expected: 'SEC-2026-000001-Z' }],
    ['update SEC-2026-000001-A.yml', { found: 'SEC-2026-000001-A' }],
  ])('%j is mistyped, and stays', async (name, parameters) => {
    using desk = temporaryDesk({ [`tickets/inbox/${name}`]: submission(incident) });
    const [fault] = submitted(disk(desk.root), prefixes).flatMap(({ problem }) => problem ?? []);
    expect(fault).toMatchObject({ code: 'name-mistyped', parameters });
    expect((await called(desk, 'intake')).code).toBe(1);
    expect(desk.read(`tickets/inbox/${name}`)).toBe(submission(incident));
  });

  test.each(['.gitkeep', '.report.yaml.swp', '.#report.yaml', '.DS_Store', '.yaml'])(
    '%s is somebody else’s affair',
    async (name) => {
      using desk = temporaryDesk({ [`tickets/inbox/${name}`]: 'anything' });
      expect((await called(desk, 'intake')).code).toBe(0);
      expect(Object.keys(desk.tree())).toEqual([`tickets/inbox/${name}`]);
    },
  );

  test.each([
    '.REPORT--SEC-2026-000001-Z.taken',
    '.-report--SEC-2026-000001-Z.taken',
    `.${'x'.repeat(90)}--SEC-2026-000001-Z.taken`,
    '.report--NOTHING.taken',
    '.SEC-2026-000001-Z--SEC-2026-000002-X.taken',
  ])('a false claim %s makes no record that cannot be read', async (name) => {
    using desk = temporaryDesk({ [`tickets/inbox/${name}`]: submission(incident) });
    await called(desk, 'intake');
    expect(foundRecords(desk).problems).toEqual([]);
    expect(
      numbersOf(desk).length + Object.keys(desk.tree()).filter((path) => path.includes('inbox')).length,
    ).toBe(1);
  });
});

describe('size', () => {
  test('a file of five megabytes is refused without being read to its end', async () => {
    using desk = temporaryDesk({ ...good, 'tickets/inbox/a.yaml': 'x'.repeat(5_000_000) });
    let bytesRead = 0;
    const onDisk = (root: string) => ({
      ...disk(root),
      read: (path: string, atMost?: number) => {
        const bytes = disk(root).read(path, atMost);
        bytesRead += bytes.length;
        return bytes;
      },
    });
    expect(submitted(onDisk(desk.root), prefixes)[0]?.problem).toMatchObject({
      code: 'too-large',
      parameters: { bytes: 5_000_000, limit: 65_536 },
    });
    expect(bytesRead).toBeLessThan(70_000);
    expect((await called(desk, 'intake')).code).toBe(1);
    expect(numbersOf(desk)).toHaveLength(1);
  });

  test('two hundred submissions get two hundred numbers, in the order of their names', async () => {
    using desk = temporaryDesk(manySubmissions(200));
    const { code, output } = await called(desk, 'intake --format json');
    expect(code).toBe(0);
    const taken: { inbox: string; number: string }[] = JSON.parse(output);
    expect(taken.map(({ number }) => Number(number.split('-')[2]))).toEqual(
      Array.from({ length: 200 }, (_, place) => place + 1),
    );
    expect(taken.map(({ inbox }) => inbox)).toEqual(taken.map(({ inbox }) => inbox).sort());
    expect(numbersOf(desk)).toEqual(taken.map(({ number }) => number));
  });
});

describe('a neighbour', () => {
  test('that cannot be read stops no other', async () => {
    using desk = temporaryDesk({ ...good, 'tickets/inbox/a.yaml': submission(vulnerability) });
    const onDisk = (root: string) => ({
      ...disk(root),
      read: (path: string, atMost?: number) => {
        if (path.endsWith('/a.yaml')) throw systemError('EACCES');
        return disk(root).read(path, atMost);
      },
    });
    const { code, output, errors } = await called(desk, 'intake --format json', { onDisk });
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject([{ inbox: 'zebra' }]);
    expect(errors).toMatch(/^tickets\/inbox\/a\.yaml:1:1: unreadable: /);
  });

  test('with mistakes stops no other, and keeps no number', async () => {
    using desk = temporaryDesk({
      'tickets/inbox/a.yaml': submission(incident),
      'tickets/inbox/b.yaml': 'report: {}\n',
      'tickets/inbox/c.yaml': submission(incident),
    });
    const { code, output } = await called(desk, 'intake --format json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject([
      { inbox: 'a', number: 'SEC-2026-000001-Z' },
      { inbox: 'c', number: 'SEC-2026-000002-X' },
    ]);
    expect(desk.read('tickets/inbox/b.yaml')).toBe('report: {}\n');
  });
});
