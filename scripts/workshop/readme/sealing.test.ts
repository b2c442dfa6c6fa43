// What the README says of sealing: every command of it works on a scratch desk, in its order, and what it promises
// holds; that an embargo in the open is refused is shown on the rehearsal GitHub.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordPath } from '../../ticket/number.ts';
import { otherHybrid } from '../../ticket/seal/testing.ts';
import { type Called, called } from '../testing/call.ts';
import { configuration, submission, vulnerability } from '../testing/reports.ts';
import { isTemplate } from '../testing/template.ts';
import { temporaryDesk } from '../testing/temporary-desk.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const [, block = ''] = /### Under embargo\n[^`]*```sh\n([^`]*)```/.exec(readme) ?? [];
const lines = block
  .trim()
  .split('\n')
  .map((line) => line.replace(/ *#.*$/, '').replace('npm run -s desk -- ', ''));

const number = 'SEC-2026-000001-Z';
const record = recordPath(number);
const { title } = vulnerability;
const inbox = 'tickets/inbox/sealed.yaml';
const answer = 'Which build?\n';

describe.runIf(isTemplate)('sealing, as the README has it', () => {
  const desk = temporaryDesk({ 'report.yaml': submission(vulnerability) });
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  afterAll(() => {
    desk[Symbol.dispose]();
    rmSync(home, { recursive: true });
  });

  const isPublishers = (line: string) => line.startsWith('seal ');
  const given: readonly (readonly [string | RegExp, string])[] = [
    ['~', home],
    ['<login>', 'octocat'],
    ['<recipient>', otherHybrid.recipient],
    [/SEC-\d{4}-\d+-\w/, number],
    [/ > .*/, ''],
  ];
  const told = new Map<string, Called>();
  const afterwards: Record<string, (told: Called) => unknown> = {
    keys: ({ output }) => {
      const seal = `seal: {recipients: {staff: [${output.trim()}]}}\n`;
      desk.write({ '.github/desk.yml': `${configuration}${seal}` });
    },
    seal: async ({ output }) => {
      desk.write({ [inbox]: output });
      told.set('intake', await called(desk, 'intake --as octocat'));
      told.set('check', await called(desk, 'check'));
      await called(desk, `triage ${number} "/ack P2 high" --as alice`);
      told.set('before', { code: 0, output: desk.read(record), errors: '' });
    },
  };

  beforeAll(async () => {
    for (const line of lines) {
      const [name = ''] = line.split(' ');
      const call = given.reduce((text, [from, to]) => text.replace(from, to), line);
      const readInput = async () => new TextEncoder().encode(answer);
      const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
      const login = isPublishers(line) ? 'octocat' : 'alice';
      const result = await called(desk, call, { terminal: { login, readInput, randomBytes } });
      told.set(name, result);
      await afterwards[name]?.(result);
    }
  });

  test('is keys, seal, unseal, reply and reveal, and each goes well', () => {
    const names = lines.map((line) => line.split(' ')[0] ?? '');
    expect(names).toEqual(['keys', 'seal', 'unseal', 'reply', 'reveal']);
    for (const name of names) expect({ name, ...told.get(name) }).toMatchObject({ name, code: 0 });
    expect(existsSync(join(home, 'desk-identity.txt'))).toBe(true);
  });

  test('lets the desk check and number the report, which nobody without the key reads', () => {
    expect([told.get('intake')?.code, told.get('check')?.code]).toEqual([0, 0]);
    expect(told.get('seal')?.output).toContain('disclosure: embargoed');
    for (const name of ['seal', 'before']) expect(told.get(name)?.output).not.toContain(title);
    expect(told.get('unseal')?.output).toContain(title);
  });

  test('seals the answer to the key in the report', async () => {
    desk.write({ 'answer.md': told.get('reply')?.output ?? '' });
    const key = join(home, 'publisher.txt');
    writeFileSync(key, otherHybrid.identity);
    expect(told.get('reply')?.output).not.toContain(answer.trim());
    const line = `unseal answer.md --identity ${key} --as alice`;
    expect(await called(desk, line)).toMatchObject({ code: 0, output: answer });
  });

  test('lets anyone check after the reveal what was reported', async () => {
    const revealed = desk.read(record);
    expect(revealed).toContain(title);
    expect(await called(desk, `check ${record}`)).toMatchObject({ code: 0 });
    desk.write({ [record]: revealed.replace(title, 'Another title') });
    expect(await called(desk, `check ${record}`)).toMatchObject({ code: 1 });
    desk.write({ [record]: revealed });
  });
});
