// `new --from`: a report from a file; what is written is what the intake takes.
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { words } from '../../words/words.ts';
import { called } from '../../workshop/testing/call.ts';
import { incident, submission, vulnerability, wrongSubmission } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

describe('a file', () => {
  const path = 'tickets/inbox/report-abcd1234.yaml';

  test('with a whole report goes into the inbox without a question', async () => {
    using desk = temporaryDesk({ 'mine.yaml': submission(vulnerability) });
    expect((await called(desk, 'new --from mine.yaml')).code).toBe(0);
    expect(parse(desk.read(path))).toEqual({ report: vulnerability });
    expect((await called(desk, 'check')).code).toBe(0);
  });

  test('never takes the place of another', async () => {
    using desk = temporaryDesk({ 'mine.yaml': submission(vulnerability), [path]: 'mine' });
    expect((await called(desk, 'new --from mine.yaml --format json')).output).toContain(
      'report-abcd1234-abcd1234.yaml',
    );
    expect((await called(desk, 'new --from mine.yaml')).code).toBe(3);
    expect(desk.read(path)).toBe('mine');
    expect(Object.keys(desk.tree())).toHaveLength(3);
  });

  test.each([
    ['漏洞', 'report'],
    ['Réseau: « privé »!', 'reseau-prive'],
    ['SEC-2026-000001-Z', 'sec-2026-000001-z'],
    ['x'.repeat(100), 'x'.repeat(60)],
    ['../../etc/passwd', 'etc-passwd'],
  ])('titled %j lies under a name that the intake takes', async (title, name) => {
    using desk = temporaryDesk({ 'mine.yaml': submission(incident, { title }) });
    await called(desk, 'new --from mine.yaml');
    expect(Object.keys(desk.tree())).toContain(`tickets/inbox/${name}.yaml`);
    expect((await called(desk, 'intake')).code).toBe(0);
  });

  test.each([
    ['mistakes', 'mine.yaml', wrongSubmission, ['not-one-of', 'unknown-key', 'cve-or-cvss-missing']],
    ['no YAML', 'mine.yaml', 'report: [\n', ['bad-indentation']],
    ['nothing in it', 'mine.yaml', '', ['empty']],
    ['another thing in it', 'mine.yaml', '- one\n', ['not-a-mapping']],
    ['too much', 'mine.yaml', 'x'.repeat(70_000), ['too-large']],
    ['bytes that are no text', 'mine.yaml', '\u0000', ['control-character']],
  ])('with %s is refused with its problems, under the name that was typed', async (_, name, text, codes) => {
    using desk = temporaryDesk({ [`drafts/${name}`]: text });
    const { code, output, errors } = await called(desk, `new --from drafts/${name}`);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    for (const problem of codes)
      expect(errors).toMatch(new RegExp(`^drafts/mine\\.yaml:\\d+:\\d+: ${problem}: `, 'm'));
    expect(Object.keys(desk.tree())).toEqual([`drafts/${name}`]);
  });

  test.each<[string, (desk: TemporaryDesk) => void, string]>([
    ['missing', () => undefined, 'file-missing'],
    ['a link', (desk) => symlinkSync('.github/desk.yml', desk.at('mine.yaml')), 'not-a-file'],
    ['a pipe', (desk) => void execFileSync('mkfifo', [desk.at('mine.yaml')]), 'not-a-file'],
    ['a folder', (desk) => desk.write({ 'mine.yaml/file': '' }), 'not-a-file'],
  ])('that is %s is told of, whether somebody could be asked or not', async (_, put, problem) => {
    using desk = temporaryDesk();
    put(desk);
    for (const isInteractive of [false, true]) {
      const { code, errors } = await called(desk, 'new --from mine.yaml', { terminal: { isInteractive } });
      expect(code).toBe(1);
      expect(errors).toMatch(new RegExp(`^mine\\.yaml:1:1: ${problem}: `));
    }
  });

  test('may lie outside of the desk', async () => {
    using other = temporaryDesk({ 'mine.yaml': submission(incident) });
    using desk = temporaryDesk();
    expect((await called(desk, `new --from ${other.at('mine.yaml')}`)).code).toBe(0);
    expect((await called(other, `new --from mine.yaml --root ${desk.root}`)).code).toBe(0);
  });
});

test('where nobody can be asked, the call is wrong', async () => {
  using desk = temporaryDesk();
  expect(await called(desk, 'new')).toEqual({
    code: 2,
    output: '',
    errors: `${words('en').terminal.usage['nobody-to-ask']({})}\n`,
  });
});
