// `check`: every file of the desk, or those named, each problem at its place, in three formats.
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemSentence, words } from '../../words/words.ts';
import { called } from '../../workshop/testing/call.ts';
import { incident, submission, vulnerability, wrongSubmission } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const record = 'tickets/2026/0xxx/SEC-2026-000001-Z.yaml';
const wrong = 'tickets/inbox/wrong.yaml';

async function deskWithRecord(): Promise<TemporaryDesk> {
  const desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(vulnerability) });
  await called(desk, 'intake');
  return desk;
}

async function told(desk: { root: string }, line = 'check'): Promise<string[]> {
  const { code, output } = await called(desk, `${line} --format json`);
  const problems: { path: string; line: number; code: string }[] = JSON.parse(output);
  expect(code).toBe(problems.length > 0 ? 1 : 0);
  return problems.map((one) => `${one.path}:${one.line} ${one.code}`);
}

describe('the formats', () => {
  const enums = { allowed: 'embargoed, public', found: 'secret' };
  const message = problemSentence(words('en'), { code: 'not-one-of', parameters: enums });

  test('text has a line for each problem, and the sum beside it', async () => {
    using desk = temporaryDesk({ [wrong]: wrongSubmission });
    const { code, output, errors } = await called(desk, 'check');
    expect(code).toBe(1);
    expect(output.split('\n')).toHaveLength(4);
    expect(output).toContain(`${wrong}:3:15: not-one-of: ${message}\n`);
    expect(output).toMatch(
      /^[^\n:]+:2:3: cve-or-cvss-missing: .+\n[^\n:]+:3:15: .+\n[^\n:]+:\d+:3: unknown-key: .+\n$/,
    );
    expect(errors).toBe(`${words('en').terminal.checked(2, 3)}\n`);
  });

  test('JSON has an object for each problem, and nothing beside it', async () => {
    using desk = temporaryDesk({ [wrong]: wrongSubmission });
    const { output, errors } = await called(desk, 'check --format json');
    const problems: object[] = JSON.parse(output);
    expect(problems).toContainEqual({ path: wrong, line: 3, column: 15, code: 'not-one-of', message });
    for (const one of problems)
      expect(Object.keys(one)).toEqual(['path', 'line', 'column', 'code', 'message']);
    expect(errors).toBe('');
  });

  test('JSON of a sound desk is an empty list', async () => {
    using desk = await deskWithRecord();
    expect(await called(desk, 'check --format json')).toEqual({ code: 0, output: '[]\n', errors: '' });
  });

  test('text has a line for what was read otherwise than it is written, and the other formats none', async () => {
    const text = submission(incident).replace('disclosure: public', 'Disclosure: Public');
    using desk = temporaryDesk({ [wrong]: text });
    const { code, output } = await called(desk, 'check');
    expect(code).toBe(0);
    expect(output).toMatch(/^(?:tickets\/inbox\/wrong\.yaml:3:\d+: read-as: .+\n){2}$/);
    expect((await called(desk, 'check --format json')).output).toBe('[]\n');
    expect((await called(desk, 'check --format github')).output).toBe('');
    expect((await called(desk, `check ${wrong}`)).output).toBe(output);
  });

  test('github has an annotation for each problem', async () => {
    using desk = temporaryDesk({ [wrong]: wrongSubmission });
    const { code, output } = await called(desk, 'check --format github');
    expect(code).toBe(1);
    expect(output).toContain(`::error file=${wrong},line=3,col=15,title=not-one-of::${message}\n`);
  });

  test('github has nothing in it that ends an annotation, or begins another', async () => {
    const text = submission(incident).replace('public', '"50% ::error::\\n::stop-commands::x"');
    using desk = temporaryDesk({ 'tickets/inbox/a,b:c%0A.txt': submission(incident), [wrong]: text });
    const { output } = await called(desk, 'check --format github');
    const lines = output.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^::error file=tickets\/inbox\/a%2Cb%3Ac%250A\.txt,line=1,col=1,title=inbox-ending::/,
    );
    expect(lines[1]).toMatch(
      /^::error file=tickets\/inbox\/wrong\.yaml,line=3,col=\d+,title=not-one-of::.*50%25/,
    );
    for (const line of lines) expect(line.slice(2)).not.toMatch(/%(?!25|0D|0A|3A|2C)/);
  });

  test('the sentences come in the language of the person', async () => {
    using desk = temporaryDesk({ [wrong]: wrongSubmission });
    const { output } = await called(desk, 'check --language fr');
    expect(output).toContain(problemSentence(words('fr'), { code: 'not-one-of', parameters: enums }));
  });
});

describe('all files', () => {
  test('are counted, the configuration among them', async () => {
    using desk = await deskWithRecord();
    expect(await called(desk, 'check')).toEqual({
      code: 0,
      output: '',
      errors: `${words('en').terminal.checked(2, 0)}\n`,
    });
  });

  test.each([
    ['tickets/notes.txt', 1],
    ['tickets/2026/notes.txt', 1],
    ['tickets/2026/0xxx/notes.txt', 1],
    ['tickets/2026/0xxx/folder/notes.txt', 1],
    ['tickets/20266/0xxx/SEC-2026-000001-Z.yaml', 1],
    ['tickets/2026/xxx/SEC-2026-000001-Z.yaml', 1],
    ['tickets/README.md', 0],
    ['tickets/.gitkeep', 0],
    ['tickets/2026/.gitkeep', 0],
    ['elsewhere.yaml', 0],
  ])('%s: %i stray', async (path, strays) => {
    using desk = temporaryDesk({ [path]: 'hello: world\n' });
    const codes = (await told(desk)).map((line) => line.split(' ')[1]);
    expect(codes).toEqual(Array.from({ length: strays }, () => 'stray-file'));
  });

  test('a record in the wrong folder is told where it belongs', async () => {
    using desk = await deskWithRecord();
    mkdirSync(desk.at('tickets/2026/1xxx'));
    renameSync(desk.at(record), desk.at('tickets/2026/1xxx/SEC-2026-000001-Z.yaml'));
    expect(await told(desk)).toEqual(['tickets/2026/1xxx/SEC-2026-000001-Z.yaml:2 number-elsewhere']);
  });

  test.each([
    ['a record', record, 'not-a-file'],
    ['a year', 'tickets/2027', 'not-a-file'],
    ['a thousand', 'tickets/2026/1xxx', 'not-a-file'],
  ])('a link in the place of %s is not followed', async (_, path, code) => {
    using desk = await deskWithRecord();
    using other = await deskWithRecord();
    renameSync(desk.at(record), desk.at('moved.yaml'));
    symlinkSync(other.at(path === record ? record : 'tickets/2026'), desk.at(path));
    expect(await told(desk)).toEqual([`${path}:1 ${code}`]);
  });

  test('come in the order of their paths and lines', async () => {
    using desk = temporaryDesk({
      'tickets/inbox/b.yaml': wrongSubmission,
      'tickets/inbox/a.yaml': wrongSubmission,
    });
    const paths = (await told(desk)).map((line) => line.split(' ')[0]);
    expect(paths).toEqual(
      ['a', 'b'].flatMap((name) => [2, 3, 11].map((line) => `tickets/inbox/${name}.yaml:${line}`)),
    );
  });

  test('with mistakes in several rooms are all told of', async () => {
    using desk = await deskWithRecord();
    desk.write({
      [wrong]: 'report: []\n',
      'tickets/stray': '',
      [record]: desk.read(record).replace('received', 'lost'),
    });
    expect(await told(desk)).toHaveLength(3);
  });
});

describe('named files', () => {
  test('are the only ones', async () => {
    using desk = temporaryDesk({ [wrong]: wrongSubmission, 'tickets/inbox/good.yaml': submission(incident) });
    expect(await told(desk, 'check tickets/inbox/good.yaml')).toEqual([]);
    expect(await told(desk, `check tickets/inbox/good.yaml ${wrong}`)).toHaveLength(3);
  });

  test('may lie anywhere in the desk, and are then read as submissions', async () => {
    using desk = temporaryDesk({ 'drafts/mine.yaml': wrongSubmission });
    expect(await told(desk, 'check drafts/mine.yaml')).toHaveLength(3);
  });

  test('are meant from the root of the desk, or from where the person stands', async () => {
    using desk = temporaryDesk({ 'drafts/mine.yaml': submission(incident) });
    const terminal = { folder: desk.at('drafts') };
    expect(await called(desk, 'check mine.yaml --root ..', { terminal })).toMatchObject({ code: 0 });
    expect(await called(desk, 'check drafts/mine.yaml --root ..', { terminal })).toMatchObject({ code: 0 });
  });

  test.each([
    ['nowhere.yaml', 'nowhere.yaml:1 file-missing'],
    ['.github/desk.yml/x', '.github/desk.yml/x:1 file-missing'],
    ['tickets', 'tickets:1 not-a-file'],
    ['.', '.:1 not-a-file'],
    ['../outside.yaml', '../outside.yaml:1 outside-root'],
    ['..', '..:1 outside-root'],
    ['.github/desk.yml', ''],
    ['tickets/inbox/report.txt', 'tickets/inbox/report.txt:1 inbox-ending'],
  ])('%s', async (path, expected) => {
    using desk = temporaryDesk({ 'tickets/inbox/report.txt': submission(incident) });
    expect((await told(desk, `check ${path}`)).join()).toBe(expected);
  });

  test('outside the desk are not read', async () => {
    using other = temporaryDesk({ 'secret.yaml': 'password: hunter2\n' });
    using desk = temporaryDesk();
    const { output } = await called(desk, `check ${other.at('secret.yaml')} --format json`);
    expect(JSON.parse(output)).toMatchObject([{ code: 'outside-root' }]);
    expect(output).not.toContain('hunter2');
  });
});
