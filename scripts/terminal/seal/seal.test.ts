// A report from the first sealing to its revealing, on the terminal; and everything that keeps it from going wrong.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordText } from '../../ticket/record/serialise.ts';
import { sealedByPassphrase } from '../../ticket/seal/age.ts';
import { classic, hybrid, otherHybrid } from '../../ticket/seal/testing.ts';
import { changed } from '../../ticket/testing.ts';
import { called } from '../../workshop/testing/call.ts';
import { configuration, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const number = 'SEC-2026-000001-Z';
const path = `tickets/2026/0xxx/${number}.yaml`;
const { category: _, ...hidden } = vulnerability;
const secrets = textsIn(hidden).filter((text) => text.length > 5 && text !== 'embargoed');
const seals = `seal: {recipients: {staff: [${hybrid.recipient}], next: [${otherHybrid.recipient}], old: [${classic.recipient}]}}`;

let desk: TemporaryDesk;
let outside: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'outside-'));
  desk = temporaryDesk({
    '.github/desk.yml': `${configuration.replace(/^seal:.*\n/m, '')}\n${seals}\n`,
    'draft.yaml': submission(vulnerability, { disclosure: 'embargoed' }),
  });
});

afterEach(() => {
  desk[Symbol.dispose]();
  rmSync(outside, { recursive: true });
});

const secret = 'password-of-the-firewall';

const codeOf = ({ errors }: { errors: string }) => /^([a-z-]+):/m.exec(errors)?.[1];

async function withIdentity({ identity }: { identity: string } = hybrid): Promise<string> {
  const place = join(outside, `${identity.slice(-8)}.txt`);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(place, `# a comment\n${identity}\n`);
  return place;
}

async function sealedTicket(as = 'octocat', more = ''): Promise<string> {
  const { output } = await called(desk, `seal draft.yaml --as ${as} ${more}`);
  desk.write({ 'tickets/inbox/report-1.yaml': output });
  await called(desk, 'intake --as octocat');
  await called(desk, `triage ${number} "/ack P2 high" --as alice`);
  return output;
}

describe('sealing', () => {
  test('shows who can open it, and nothing of the report', async () => {
    const { code, output, errors } = await called(desk, 'seal draft.yaml --as octocat');
    expect(code).toBe(0);
    expect(errors).toMatch(/[0-9a-f]{4}( [0-9a-f]{4}){4}/);
    expect(errors).toContain('“octocat”');
    expect(errors).toContain('“local”');
    for (const secret of secrets) expect(output + errors).not.toContain(secret);
    expect(Object.keys(parse(output).report)).toEqual(['category', 'disclosure', 'sealed']);
  });

  test('is to the set that is named', async () => {
    const { output } = await called(desk, 'seal draft.yaml --as octocat --to next');
    expect(parse(output).report.sealed.to).toBe('next');
    expect(await called(desk, 'seal draft.yaml --as octocat --to nobody')).toMatchObject({ code: 2 });
  });

  test('writes a new file, and overwrites none', async () => {
    const line = 'seal draft.yaml --as octocat --output sealed.yaml';
    expect(await called(desk, line)).toMatchObject({ code: 0 });
    expect(parse(desk.read('sealed.yaml')).report.sealed.to).toBe('staff');
    expect(codeOf(await called(desk, line))).toBe('exists');
    expect(codeOf(await called(desk, 'seal sealed.yaml --as octocat'))).toBe('sealed-already');
  });

  test('refuses what is public, and where there is nobody to seal to', async () => {
    desk.write({ 'public.yaml': submission(vulnerability, { disclosure: 'public' }) });
    expect(codeOf(await called(desk, 'seal public.yaml --as octocat'))).toBe('public');
    desk.write({ '.github/desk.yml': configuration.replace(/^seal:.*\n/m, '') });
    expect(codeOf(await called(desk, 'seal draft.yaml --as octocat'))).toBe('no-recipients');
  });
});

describe('a sealed ticket', () => {
  test('shows nothing of its report in any answer or file', async () => {
    await sealedTicket();
    const lines = [
      'check',
      'list',
      'list --format json',
      'deadlines',
      `status ${number}`,
      `status ${number} --format json`,
      `duplicates ${number}`,
      'intake',
    ];
    const answers = await Promise.all(lines.map((line) => called(desk, line)));
    expect(answers.map(({ code }) => code)).toEqual(lines.map(() => 0));
    const told = JSON.stringify(answers) + desk.read(path);
    for (const secret of secrets) expect(told).not.toContain(secret);
  });

  test('is disclosed by revealing it, and not by a command', async () => {
    await sealedTicket();
    const { code, errors } = await called(desk, `triage ${number} "/disclose" --as alice`);
    expect(code).toBe(1);
    expect(errors).toContain('reveal-first');
  });

  test('is opened by its key, and its seal holds', async () => {
    await sealedTicket();
    const { code, output, errors } = await called(
      desk,
      `unseal ${number} --identity ${await withIdentity()}`,
    );
    expect({ code, broken: errors.includes('✗') }).toEqual({ code: 0, broken: false });
    expect(parse(output).report.title).toBe(vulnerability.title);
  });

  test('comes with a proposed priority until somebody has acknowledged it', async () => {
    const { output } = await called(desk, 'seal draft.yaml --as octocat');
    desk.write({ 'tickets/inbox/report-1.yaml': output });
    await called(desk, 'intake --as octocat');
    const line = `unseal ${number} --identity ${await withIdentity()}`;
    expect((await called(desk, line)).errors).toContain('/ack');
    await called(desk, `triage ${number} "/ack P2 high" --as alice`);
    expect((await called(desk, line)).errors).not.toContain('/ack');
  });

  test('is opened by nobody else', async () => {
    await sealedTicket();
    const key = await withIdentity(otherHybrid);
    expect(codeOf(await called(desk, `unseal ${number} --identity ${key}`))).toBe('keys');
    expect(codeOf(await called(desk, `unseal ${number} --identity ${join(outside, 'none')}`))).toBe(
      'no-identity',
    );
    expect(await called(desk, `unseal ${number}`)).toMatchObject({ code: 2, output: '' });
  });

  test('is opened by a key behind a passphrase', async () => {
    await sealedTicket();
    const { writeFileSync } = await import('node:fs');
    const key = join(outside, 'protected.age');
    writeFileSync(key, await sealedByPassphrase(new TextEncoder().encode(`${hybrid.identity}\n`), 'open', 2));
    const line = `unseal ${number} --identity ${key}`;
    const typing = (typed: string | null) => ({ terminal: { askSecret: async () => typed } });
    expect(await called(desk, line, typing('open'))).toMatchObject({ code: 0 });
    expect(codeOf(await called(desk, line, typing('shut')))).toBe('passphrase');
    expect(codeOf(await called(desk, line, typing(null)))).toBe('passphrase');
    expect(codeOf(await called(desk, line))).toBe('passphrase');
  });

  test('is written in plain words outside of the repository alone', async () => {
    await sealedTicket();
    const line = `unseal ${number} --identity ${await withIdentity()}`;
    const plain = join(outside, 'plain.yaml');
    expect(codeOf(await called(desk, `${line} --output plain.yaml`))).toBe('inside');
    expect(codeOf(await called(desk, `${line} --output ${desk.at('tickets/plain.yaml')}`))).toBe('inside');
    expect(await called(desk, `${line} --output ${plain}`)).toMatchObject({ code: 0, output: '' });
    expect(parse(readFileSync(plain, 'utf8')).report.title).toBe(vulnerability.title);
    expect(statSync(plain).mode & 0o777).toBe(0o600);
    expect(codeOf(await called(desk, `${line} --output ${plain}`))).toBe('exists');
  });

  test.each([
    ['another author', 'mallory', '', ['author']],
    ['another repository', 'octocat', '--repository elsewhere/desk', ['repository']],
  ])('that was sealed for %s is told so, and not revealed', async (_, as, more, broken) => {
    await sealedTicket(as, more);
    const key = await withIdentity();
    const { code, output } = await called(desk, `unseal ${number} --identity ${key} --format json`);
    expect({ code, broken: JSON.parse(output).broken }).toEqual({ code: 1, broken });
    expect(codeOf(await called(desk, `reveal ${number} --identity ${key} --as alice`))).toBe('unsound');
  });

  test('that was copied is told by its nonce', async () => {
    const text = await sealedTicket();
    desk.write({ 'tickets/inbox/report-2.yaml': text });
    await called(desk, 'intake --as octocat');
    const { output } = await called(
      desk,
      `unseal ${number} --identity ${await withIdentity()} --format json`,
    );
    expect(JSON.parse(output).broken).toEqual(['nonce']);
  });
});

describe('a report in the open that should have been sealed', () => {
  const sent = submission(vulnerability, { disclosure: 'embargoed' }).replace(
    /^ {2}title:/m,
    `  ${secret}: x\n  title:`,
  );

  test('is told in a public log as just that', async () => {
    desk.write({ 'tickets/inbox/report-1.yaml': sent });
    const { code, output } = await called(desk, 'check --format github');
    expect(code).toBe(1);
    expect(output).toMatch(/^::error file=[^\n]*title=embargo-in-plaintext::[^\n]*\n$/);
    expect(output).not.toContain(secret);
  });

  test('keeps its own problems where only its author reads them', async () => {
    desk.write({ 'tickets/inbox/report-1.yaml': sent });
    const { output } = await called(desk, 'check');
    expect(output).toContain('unknown-key');
    expect(output).not.toContain('embargo-in-plaintext');
  });
});

describe('revealing', () => {
  const reveal = async (as = 'alice') =>
    called(desk, `reveal ${number} --identity ${await withIdentity()} --as ${as}`);

  test('writes fields and salt, and everybody can check them', async () => {
    await sealedTicket();
    expect(await reveal()).toMatchObject({ code: 0 });
    const record = parse(desk.read(path));
    expect(record.report.title).toBe(vulnerability.title);
    expect(record.history.at(-1)).toMatchObject({ did: 'revealed', by: 'alice' });
    expect(await called(desk, 'check')).toMatchObject({ code: 0 });
    expect(codeOf(await reveal())).toBe('not-sealed');
  });

  test.each([
    ['another title', ['report', 'title'], 'Something else'],
    ['another salt', ['report', 'sealed', 'salt'], 'ab'.repeat(32)],
  ])('%s is found out by the check', async (_, at, value) => {
    await sealedTicket();
    await reveal();
    desk.write({ [path]: recordText(changed(parse(desk.read(path)), at, value)) });
    const { code, output } = await called(desk, 'check');
    expect(code).toBe(1);
    expect(output).toContain('commitment-broken');
  });

  test('belongs to what was sealed before, by the check against the commit before', async () => {
    await sealedTicket();
    const env = { ...process.env, GIT_COMMITTER_DATE: '2026-11-22T14:03:00Z' };
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', desk.root, ...words], { stdio: 'ignore', env });
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '-m', 'sealed');
    await reveal();
    expect(await called(desk, 'check --base HEAD')).toMatchObject({ code: 0, output: '' });
    const other = changed(parse(desk.read(path)), ['report', 'sealed', 'to'], 'next');
    desk.write({ [path]: recordText(other) });
    expect((await called(desk, 'check --base HEAD')).output).toContain('seal-changed');
  });

  test('judges the report at the hour of its receipt, as the record will be', async () => {
    const late = submission({ ...vulnerability, discovered_at: '2026-11-26' });
    desk.write({ 'draft.yaml': late });
    const { output } = await called(desk, 'seal draft.yaml --as octocat --at 2026-11-28T09:00:00Z');
    desk.write({ 'tickets/inbox/report-1.yaml': output });
    await called(desk, 'intake --as octocat');
    await called(desk, `triage ${number} "/ack P2 high" --as alice`);
    const refused = await called(
      desk,
      `reveal ${number} --identity ${await withIdentity()} --as alice --at 2026-11-30T09:00:00Z`,
    );
    expect(codeOf(refused)).toBe('unsound');
    expect([refused.code, refused.errors.includes('date-in-future')]).toEqual([1, true]);
  });

  test('is for staff, with a key, and after the acknowledgement', async () => {
    const { output } = await called(desk, 'seal draft.yaml --as octocat');
    desk.write({ 'tickets/inbox/report-1.yaml': output });
    await called(desk, 'intake --as octocat');
    const before = desk.tree();
    expect(await reveal('octocat')).toMatchObject({ code: 1, output: '' });
    expect(await reveal('alice')).toMatchObject({ code: 1, output: '' });
    expect(desk.tree()).toEqual(before);
  });
});

test('sealing again puts other keys in the place of the old ones, and keeps the commitment', async () => {
  await sealedTicket();
  const before = parse(desk.read(path)).report.sealed;
  const line = `reseal ${number} --to next --identity ${await withIdentity()} --as alice`;
  expect(await called(desk, line)).toMatchObject({ code: 0 });
  const after = parse(desk.read(path)).report.sealed;
  expect(after).toMatchObject({ to: 'next', commitment: before.commitment });
  expect(codeOf(await called(desk, `unseal ${number} --identity ${await withIdentity()}`))).toBe('keys');
  const key = await withIdentity(otherHybrid);
  expect(await called(desk, `unseal ${number} --identity ${key}`)).toMatchObject({ code: 0 });
  expect(await called(desk, 'check')).toMatchObject({ code: 0 });
});

describe('a new key', () => {
  test('is hybrid, lies outside of the repository, and opens what is sealed to it', async () => {
    const place = join(outside, 'key.txt');
    const { code, output, errors } = await called(desk, `keys new --output ${place}`);
    expect(code).toBe(0);
    expect(output).toMatch(/^age1pq1[0-9a-z]+\n$/);
    expect(output + errors).not.toContain('AGE-SECRET-KEY');
    expect(readFileSync(place, 'utf8')).toMatch(/^AGE-SECRET-KEY-PQ-1[A-Z0-9]+$/m);
    expect(statSync(place).mode & 0o777).toBe(0o600);
    desk.write({
      '.github/desk.yml': `${configuration.replace(/^seal:.*\n/m, '')}\nseal: {recipients: {mine: [${output.trim()}]}}\n`,
    });
    await sealedTicket();
    expect(await called(desk, `unseal ${number} --identity ${place}`)).toMatchObject({ code: 0 });
  });

  test('is classic only when asked for, and never inside the repository', async () => {
    const { output } = await called(desk, `keys new --classic --output ${join(outside, 'key.txt')}`);
    expect(output).toMatch(/^age1(?!pq1)[0-9a-z]+\n$/);
    expect(codeOf(await called(desk, 'keys new --output key.txt'))).toBe('inside');
    expect(await called(desk, 'keys new')).toMatchObject({ code: 2 });
    expect(await called(desk, `keys old --output ${join(outside, 'other.txt')}`)).toMatchObject({ code: 2 });
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
