// A report under embargo is sealed in the browser: what leaves it, what stays, and that everything holds from the first
// question to the proof of what was reported; and the page on which its publisher reads a sealed answer.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { disk } from '../scripts/forge/local/disk.ts';
import { type SealedDesk, sealedDesk } from '../scripts/loop/github/sealed.testing.ts';
import { numberOf } from '../scripts/loop/github/testing.ts';
import { apiAnswer } from '../scripts/terminal/serve/local-api.ts';
import type { Terminal } from '../scripts/terminal/terminal.ts';
import { publicRules, readSubmission } from '../scripts/ticket/report/submission.ts';
import { opened, recipientOf, sealedByPassphrase } from '../scripts/ticket/seal/age.ts';
import { sealedAnswer } from '../scripts/ticket/seal/answer.ts';
import { type Envelope, readEnvelope } from '../scripts/ticket/seal/envelope.ts';
import { fingerprint } from '../scripts/ticket/seal/recipients.ts';
import { hybrid } from '../scripts/ticket/seal/testing.ts';
import { isSealed, type Language, type SealedReport } from '../scripts/ticket/ticket.ts';
import { words } from '../scripts/words/words.ts';
import { comments } from '../scripts/workshop/rehearsal/hands.ts';
import { noticePushes } from '../scripts/workshop/rehearsal/world/world.ts';
import { called } from '../scripts/workshop/testing/call.ts';
import { canariesOf, canaryVulnerability } from '../scripts/workshop/testing/github-canaries.ts';
import { allTraces, leaks } from '../scripts/workshop/testing/github-traces.ts';
import { type TemporaryDesk, temporaryDesk } from '../scripts/workshop/testing/temporary-desk.ts';
import { incident, vulnerability } from './src/wizard/typed.testing.ts';
import { objections } from './testing/axe.ts';
import { excessWidth, isForTabIcon, watchedPage } from './testing/browser.ts';
import { readersOn, saidOf } from './testing/hand-off.ts';
import { keyboard } from './testing/keyboard.ts';
import {
  answeredUpTo,
  answerPath,
  keptIn,
  keys,
  madeKey,
  repository,
  type SealingSite,
  sealingSite,
} from './testing/sealing.ts';
import { changedPage, key, localDesk, newFile, shownStep, type Visit, wizardPath } from './testing/wizard.ts';

// A first build, or a browser that has to be unpacked first, on a busy machine. Milliseconds.
const patience = 120_000;
const now = '2026-11-22T14:03:11Z';
const languages: readonly Language[] = ['en', 'fr'];
const rules = publicRules({ seal: { recipients: { staff: [keys.recipient] }, required: true } });

let site: SealingSite;
const outside = mkdtempSync(join(tmpdir(), 'outside-'));

beforeAll(async () => {
  vi.stubEnv('GITHUB_REPOSITORY', repository);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  site = await sealingSite(now);
}, patience);
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(outside, { recursive: true });
  await site.end();
});

const { cve = [], cvss = [], cwe = [], references = [], credits = [] } = canaryVulnerability;
const typed: Readonly<Record<string, string>> = {
  category: 'vulnerability',
  disclosure: 'embargoed',
  publisher: canaryVulnerability.publisher,
  'offers.0.id': canaryVulnerability.offers[0]?.id ?? '',
  'offers.0.versions': canaryVulnerability.offers[0]?.versions ?? '',
  title: canaryVulnerability.title,
  description: canaryVulnerability.description.trim(),
  impact: (canaryVulnerability.impact ?? '').trim(),
  discovered_at: canaryVulnerability.discovered_at ?? '',
  actively_exploited: 'unknown',
  publicly_known: 'false',
  cve: cve.join(' ').toLowerCase(), // as people type it: what is sealed is what the intake makes of it
  cvss: cvss.join(' '),
  cwe: cwe.join(' '),
  'remediation.status': 'vendor_fix',
  'remediation.steps': canaryVulnerability.remediation.steps?.join('\n') ?? '',
  'customer_message.wanted': 'true',
  'customer_message.draft': canaryVulnerability.customer_message.draft ?? '',
  references: references.join('\n'),
  credits: credits.join(', '),
  tracking_id: canaryVulnerability.tracking_id ?? '',
};
const canaries = canariesOf(canaryVulnerability);

function found(text: string, secrets: readonly string[] = canaries): string[] {
  return secrets.filter((secret) => decoded(text).toLowerCase().includes(secret.toLowerCase()));
}

function decoded(text: string): string {
  return `${text}\n${text.replaceAll(/%[0-9a-f]{2}/gi, decodeSoundly)}`;
}

function decodeSoundly(escaped: string): string {
  return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
}

/** The file as the desk reads it, which must be sound and sealed. */
function sealedIn(text: string): SealedReport {
  const { content, problems } = readSubmission(
    'x.yaml',
    new TextEncoder().encode(text),
    Date.parse(now),
    rules,
  );
  expect(problems).toEqual([]);
  if (!content || !isSealed(content.report)) throw new Error('the file holds no sealed report');
  return content.report;
}

async function envelopeIn(text: string): Promise<Envelope> {
  const bytes = await opened(sealedIn(text).sealed.message, [keys.identity]);
  const envelope = typeof bytes === 'string' ? bytes : readEnvelope(bytes);
  if (typeof envelope === 'string') throw new Error(`the report cannot be opened: ${envelope}`);
  return envelope;
}

async function fileOn(page: Page): Promise<string> {
  await page.waitForSelector('[data-send]:visible');
  return (await page.locator('[data-file]').textContent()) ?? '';
}

async function leave({ page, complaints }: Pick<Visit, 'page' | 'complaints'>): Promise<void> {
  expect(complaints).toEqual([]);
  await page.context().close();
}

/** Every address that the page asks for from now on, with what it sends there. */
function watchedRequests(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!isForTabIcon(request.url())) asked.push(`${request.url()} ${request.postData() ?? ''}`);
  });
  return asked;
}

const taking = { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true };

interface Sent {
  /** The file that goes to GitHub. */
  text: string;
  /** The key file for answers. */
  keyFile: string;
}

/** By keyboard alone, and without a network from the embargo on, up to GitHub and to the end. */
async function reported(language: Language): Promise<Sent> {
  const viewport = { width: language === 'en' ? 360 : 1440, height: 900 };
  const here = await site.visit({ language }, { ...taking, viewport });
  const { page, keys: hands } = here;
  await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
  await answeredUpTo(here, 'offers', typed);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const asked = watchedRequests(page);
  await answeredUpTo(here, 'seal', typed);
  expect(await page.locator('[data-recipient]').allTextContents()).toEqual([fingerprint(keys.recipient)]);
  await hands.type('seal.login', 'octocat');
  const keyFile = await madeKey(here);
  await answeredUpTo(here, 'check', {});
  const text = await fileOn(page);
  expect(await readersOn(page)).toEqual(saidOf('staff'));
  expect((await page.locator('[data-plain]').textContent()) ?? '').toContain(canaryVulnerability.title);
  expect(await page.locator('[data-send]:visible').getAttribute('data-send')).toBe('sealed-long');

  await hands.press('[data-send=sealed-long] [data-copy]');
  const told = page.locator('[data-send=sealed-long] [data-told]');
  await expect.poll(() => told.textContent()).toBe(words(language).wizardSayings.seal.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
  expect(file.suggestedFilename()).toBe('report-abcdefgh.yaml');
  expect(readFileSync(await file.path(), 'utf8')).toBe(text);
  expect(asked.filter((one) => !one.startsWith('blob:'))).toEqual([]);

  const identity = /^AGE-SECRET-KEY-PQ-1\w+$/m.exec(keyFile.text)?.[0] ?? '';
  const before = await keptIn(page);
  expect(found(JSON.stringify(before), [identity, identity.slice(20, 50)])).toEqual([]);
  expect(found(before.local + before.others)).toEqual([]);

  await page.context().setOffline(false);
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    hands.press('[data-send=sealed-long] [data-forge-link]'),
  ]);
  expect(other.url()).toBe(`${newFile}?filename=report-abcdefgh.yaml`);
  await page.waitForSelector('[data-step=sent]:visible');
  expect(await readersOn(page)).toEqual(saidOf('staff'));
  await hands.press('[data-step=sent] [data-wipe]');
  await page.waitForSelector('[data-step=category]:visible');
  expect(await keptIn(page)).toMatchObject({
    session: '{"begun":"yes"}',
    local: '{}',
    others: '[[],[],"",0]',
  });
  expect(found(page.url() + JSON.stringify(asked), [...canaries, identity])).toEqual([]);
  expect(await page.locator('input:checked:not([name^="seal."])').count()).toBe(0);
  await leave(here);
  return { text, keyFile: keyFile.text };
}

describe.each(languages)('in %s', (language) => {
  it('browser → pull request → CI → unseal → reveal → verified, and an answer read', {
    timeout: patience,
  }, async () => {
    const { text, keyFile } = await reported(language);
    expect(found(text)).toEqual([]);
    const { to, commitment, message } = sealedIn(text).sealed;
    expect(Object.keys(sealedIn(text))).toEqual(['category', 'disclosure', 'language', 'sealed']);
    await using at = await sealedDesk();
    at.sends('octocat', text);
    await isTaken(at, language);
    const { calls, git } = clone(at);
    const opened = JSON.parse((await calls(`unseal ${number} ${withKey} --format json`)).output);
    const draft = `${canaryVulnerability.customer_message.draft}\n`;
    const report = { ...canaryVulnerability, language, customer_message: { wanted: true, draft } };
    expect(opened).toMatchObject({ author: 'octocat', repository, broken: [], problems: [], report });
    comments(at.desk.github.world, 'alice', 1, '/ack P2 high');
    expect(await at.ran()).toMatchObject({ code: 0, errors: '' });
    expect(found(JSON.stringify(leaks(allTraces(at.desk.github.world), canaries)))).toEqual([]);

    git('pull', '--quiet', 'origin', 'main');
    expect(await calls(`reveal ${number} ${withKey} --as alice --commit`)).toMatchObject({ code: 0 });
    expect(await calls('check --base origin/main')).toMatchObject({ code: 0, output: '' });
    git('push', '--quiet', 'origin', 'HEAD:main');
    noticePushes(at.desk.github.world);
    expect(at.desk.record(number).report).toMatchObject({ ...report, sealed: { to, commitment, message } });

    await isRead(language, keyFile, opened.reply_to);
  });
});

const number = numberOf(1);
const withKey = `--identity ../key.txt --repository ${repository}`;

async function isTaken({ desk, ran }: SealedDesk, language: Language): Promise<void> {
  expect(await ran()).toMatchObject({ code: 0, errors: '' });
  expect(desk.record(number)).toMatchObject({ status: 'received', receipt: { received_from: 'octocat' } });
  expect(desk.record(number).report.language).toBe(language);
  expect(desk.said(1)).toEqual([expect.stringContaining(number)]);
  const checks = [...desk.github.world.state.checkRuns.values()];
  expect(checks).toMatchObject([{ conclusion: 'success', annotations: [] }]);
}

/** A clone as somebody of the staff works in it, with their key beside it. */
function clone({ desk, outside }: SealedDesk) {
  const root = mkdtempSync(join(outside, 'clone-'));
  const git = (...line: string[]) => execFileSync('git', ['-C', root, ...line], { stdio: 'pipe' });
  git('clone', '--quiet', desk.github.folder, '.');
  git('config', 'user.name', 'alice');
  git('config', 'user.email', 'alice@example.com');
  writeFileSync(join(outside, 'key.txt'), `${keys.identity}\n`);
  const world = { now: () => desk.github.world.clock.now() };
  return { git, calls: (line: string) => called({ root }, line, { terminal: world }) };
}

const reply = {
  repository,
  number,
  author: 'alice',
  text: 'Please <b>try</b> 2.3.2.\n\nIs it there, too?\n',
};

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

async function sealedReply(to: string, changed: Partial<typeof reply> = {}): Promise<string> {
  return (await sealedAnswer({ ...reply, ...changed }, to, randomBytes)) ?? '';
}

/** The page that opens answers, and somebody at its keyboard. */
async function reading(language: Language = 'en', options = {}): Promise<Visit> {
  const { page, complaints } = await watchedPage(site.browser, site.origin, options);
  await page.goto(`${site.origin}${answerPath(language)}`);
  await page.waitForSelector('[type=submit]:enabled');
  return { page, complaints, keys: keyboard(page) };
}

async function isRead(language: Language, keyFile: string, replyTo: string): Promise<void> {
  const comment = `Hello @octocat,\n\n\`\`\`\n${await sealedReply(replyTo)}\`\`\`\n`;
  const here = await reading(language);
  const { page, keys: hands } = here;
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const asked = watchedRequests(page);
  await hands.to('#answer-message');
  await page.keyboard.insertText(comment);
  await page
    .locator('#answer-file')
    .setInputFiles({ name: 'answer-key.txt', mimeType: 'text/plain', buffer: Buffer.from(keyFile) });
  await hands.press('[type=submit]');
  await page.waitForSelector('[data-result]:visible');
  expect(await hands.focused()).toBe('answer-opened');
  expect(await page.locator('[data-of=text]').textContent()).toBe(reply.text);
  expect(await page.locator('[data-of=number]').textContent()).toBe(number);
  expect(await page.locator('[data-of=author]').textContent()).toBe('alice');
  expect(asked).toEqual([]);
  expect(await keptIn(page)).toEqual({ session: '{}', local: '{}', others: '[[],[],"",0]' });
  await leave(here);
}

const embargoed = { ...vulnerability, 'seal.login': 'octocat' };

it.each([
  ['en', 1440],
  ['fr', 360],
] as const)('says in %s at %i px who reads it, and gives its number', async (language, width) => {
  const viewport = { width, height: 900 };
  const before = { ...typed, disclosure: '', 'seal.login': 'octocat' };
  const here = await site.visit({ language, hash: '#disclosure', typed: before }, { viewport });
  const { page, keys: hands } = here;
  await hands.choose('disclosure', 'embargoed');
  expect(await readersOn(page)).toEqual(saidOf('staff'));
  expect(await page.locator('[data-fork]').isVisible()).toBe(false);
  await hands.press('[type=submit]');
  await page.locator('[data-step=disclosure]').waitFor({ state: 'hidden' });
  await answeredUpTo(here, 'check', {});
  await fileOn(page);
  expect(await readersOn(page)).toEqual(saidOf('staff'));
  await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
  await Promise.all([page.waitForEvent('popup'), hands.press('[data-send]:not([hidden]) [data-forge-link]')]);
  await page.waitForSelector('[data-step=sent]:visible');
  expect(await readersOn(page)).toEqual(saidOf('staff'));
  expect(await excessWidth(page)).toBe(0);
  await hands.to('[data-pull-address]');
  await page.keyboard.insertText(`https://github.com/${repository}/pull/1`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-step=received]:visible');
  expect(await page.locator('[data-number]').textContent()).toBe(number);
  await leave(here);
});

describe('what is sealed', () => {
  it('is made anew as soon as an answer changes, and only then', async () => {
    const here = await site.visit({ hash: '#check', typed: embargoed });
    const { page, keys: hands } = here;
    const first = await fileOn(page);
    const change = async (field: string, text: string) => {
      await page.evaluate((name) => document.getElementById(`change-${name}`)?.click(), field);
      await page.waitForSelector('[data-step=check]', { state: 'hidden' });
      await page.locator(`[name="${field}"]`).fill(text);
      await page.locator('[data-step]:visible [type=submit]').click();
      await page.waitForSelector('[data-step=check]:visible');
      return fileOn(page);
    };
    expect(await change('title', vulnerability.title ?? '')).toBe(first);
    const second = await change('title', 'Another title');
    expect((await envelopeIn(second)).report.title).toBe('Another title');
    expect(sealedIn(second).sealed.commitment).not.toBe(sealedIn(first).sealed.commitment);
    const third = await change('seal.login', '@Mona');
    expect((await envelopeIn(third)).author).toBe('Mona');
    await page.reload();
    const fourth = await fileOn(page);
    expect((await envelopeIn(fourth)).nonce).not.toBe((await envelopeIn(third)).nonce);
    await hands.press('[data-take] [data-copy]');
    await leave(here);
  });

  it('is carried by the link where it is short, under a name that tells nothing', async () => {
    const { title = '', publisher = '' } = incident;
    const typed = { ...incident, disclosure: 'embargoed', 'seal.login': 'octocat' };
    const here = await site.visit({ hash: '#check', typed });
    const text = await fileOn(here.page);
    const link = here.page.locator('[data-send=sealed-github]:visible a');
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({ filename: 'report-abcdefgh.yaml', value: text });
    expect(found(text, [title, publisher])).toEqual([]);
    expect((await envelopeIn(text)).report.title).toBe(title);
    await leave(here);
  });

  it('is nothing where the desk leaves the choice and the publisher declines', async () => {
    const prepare = changedPage((html) => html.replace('data-seal="always"', 'data-seal="offered"'));
    const typed = { ...embargoed, 'seal.wanted': 'false' };
    const here = await site.visit({ hash: '#check', typed, prepare });
    expect(await fileOn(here.page)).toContain(vulnerability.title);
    expect(await readersOn(here.page)).toEqual(saidOf('everyone-embargoed'));
    expect(await here.page.locator('[data-send]:visible').getAttribute('data-send')).toBe('github');
    await leave(here);
  });

  it('waits for what seals, where that could not be loaded at first', async () => {
    const prepare = async (page: Page) => {
      await page.route('**/_astro/sealing.*.js', (route) => route.abort());
    };
    const { page, complaints } = await site.visit({ hash: '#check', typed: embargoed, prepare });
    const { failures } = words('en').wizardSayings.seal;
    const line = page.locator('[data-step=check] [data-faults] li');
    await line.waitFor();
    expect(await line.textContent()).toBe(failures['not-loaded']);
    expect(await page.locator('[data-send]:visible, [data-take]:visible').count()).toBe(0);
    await page.unrouteAll();
    await page.reload(); // browsers do not ask twice for a module that they missed
    sealedIn(await fileOn(page));
    expect(complaints.every((one) => one.startsWith('console: Failed to load resource'))).toBe(true);
    await page.context().close();
  });

  it('is nothing where everybody may read the report', async () => {
    const typed = { ...vulnerability, disclosure: 'public' };
    const here = await site.visit({ hash: '#check', typed });
    expect(await fileOn(here.page)).toContain(vulnerability.title);
    expect(await here.page.locator('[data-send]:visible').getAttribute('data-send')).toBe('github');
    expect(await here.page.locator('[data-plain]').isVisible()).toBe(false);
    expect(await here.page.locator('[data-answer^="seal."]:visible').count()).toBe(0);
    await leave(here);
  });

  it('is told to be too long where it is, and nothing is offered', async () => {
    const quotes = '"'.repeat(19_000);
    const typed = { ...embargoed, description: `a${quotes}`, impact: `a${quotes}` };
    const here = await site.visit({ hash: '#check', typed });
    const line = here.page.locator('[data-step=check] [data-faults] li');
    await line.waitFor();
    expect(await line.textContent()).toBe(words('en').wizardSayings.seal.failures['too-long']);
    expect(await here.page.locator('[data-send]:visible, [data-take]:visible').count()).toBe(0);
    await leave(here);
  });

  it('is refused over a connection that is not protected', async () => {
    const origin = 'http://desk.example';
    const { page, complaints } = await watchedPage(site.browser, origin);
    await page.route(`${origin}/**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(origin, site.origin) });
      await route.fulfill({ response });
    });
    const kept = JSON.stringify({ typed: embargoed, slug: 'report-abcdefgh' });
    await page.addInitScript(([name = '', text = '']) => sessionStorage.setItem(name, text), [key, kept]);
    await page.goto(`${origin}${wizardPath('en')}#check`);
    const line = page.locator('[data-step=check] [data-faults] li');
    await line.waitFor();
    expect(await line.textContent()).toBe(words('en').wizardSayings.seal.failures.insecure);
    expect(await page.locator('[data-send]:visible').count()).toBe(0);
    await page.goto(`${origin}${answerPath('en')}`);
    await page.locator('[type=submit]:enabled').click();
    expect(await page.locator('[data-fault]').getAttribute('data-code')).toBe('insecure');
    await leave({ page, complaints });
  });

  it('goes to the desk on this machine for the account that it names', async () => {
    using desk = temporaryDesk({ '.github/desk.yml': site.configuration });
    const prepare = localDesk((report, as) => submittedTo(desk, report, as));
    const here = await site.visit({ hash: '#check', typed: embargoed, prepare });
    const text = await fileOn(here.page);
    await here.keys.press('[data-submit]');
    await here.page.waitForSelector('[data-step=received]:visible');
    const number = (await here.page.locator('[data-number]').textContent()) ?? '';
    expect(await called(desk, 'check')).toMatchObject({ code: 0, output: '' });
    writeFileSync(join(outside, 'key.txt'), `${keys.identity}\n`);
    const line = `unseal ${number} --identity ${outside}/key.txt --repository ${repository} --format json`;
    const { code, output } = await called(desk, line);
    expect([code, JSON.parse(output)]).toMatchObject([0, { author: 'octocat', broken: [], problems: [] }]);
    expect(desk.read(`tickets/2026/0xxx/${number}.yaml`)).toContain(sealedIn(text).sealed.commitment);
    expect(await keptIn(here.page)).toMatchObject({ session: '{"begun":"yes"}', local: '{}' });
    await leave(here);
  });
});

/** What the desk on this machine answers, at which somebody else sits. */
function submittedTo({ root }: TemporaryDesk, report: string, as: string): object {
  const terminal = { login: 'alice', now: () => Date.parse(now), randomName: () => 'abcd1234' };
  const here = { disk: disk(root), terminal: terminal as unknown as Terminal };
  return apiAnswer(here, '/api/submissions/', { report, as }).body;
}

describe('a key of their own', () => {
  it.each([
    ['key-secret', hybrid.identity],
    ['key-malformed', hybrid.recipient.slice(0, -1)],
  ] as const)('is refused as %s without being repeated, and kept nowhere', async (code, text) => {
    const here = await site.visit({ hash: '#seal', typed: { ...embargoed, 'seal.answers': 'own' } });
    const { page, keys: hands } = here;
    await hands.type('seal.own', text);
    await hands.press('[type=submit]');
    const fault = page.locator('[id="fault-seal.own"]');
    expect(await fault.textContent()).toBe(words('en').wizardSayings.seal.problems[code]({}));
    expect(found(JSON.stringify(await keptIn(page)), [text, text.slice(20, 50)])).toEqual([]);
    await leave(here);
  });

  it('with a mistyped character is told before anything is sealed to it', async () => {
    const own = hybrid.recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
    const typed = { ...embargoed, 'seal.answers': 'own', 'seal.own': own };
    const here = await site.visit({ hash: '#check', typed });
    const link = here.page.locator('[data-step=check] [data-faults] a');
    await link.waitFor();
    expect(await link.textContent()).toBe(words('en').wizardSayings.seal.failures['key-mistyped']);
    expect(await link.getAttribute('href')).toBe('#seal/change');
    expect(await here.page.locator('[data-send]:visible').count()).toBe(0);
    await leave(here);
  });

  it('that is public is bound inside the seal', async () => {
    const typed = { ...embargoed, 'seal.answers': 'own', 'seal.own': `${hybrid.recipient}\n` };
    const here = await site.visit({ hash: '#check', typed });
    expect(await envelopeIn(await fileOn(here.page))).toMatchObject({ reply_to: hybrid.recipient });
    await leave(here);
  });
});

it('a key that was made and not saved is not taken, and another takes its place', async () => {
  const here = await site.visit({ hash: '#seal', typed: embargoed }, taking);
  const { page, keys: hands } = here;
  const { text } = await madeKey(here);
  const identity = /^AGE-SECRET-KEY-PQ-1\w+$/m.exec(text)?.[0] ?? '';
  expect(text.startsWith(`# ${fingerprint(await recipientOf(identity))}\n`)).toBe(true);
  await page.locator('[data-make-key]').click();
  await page.waitForSelector('[data-key-done]', { state: 'hidden' });
  expect(await page.locator('[data-key-saved]').isDisabled()).toBe(true);
  await page.locator('[data-step=seal] [type=submit]').click();
  expect(await page.locator('[id="fault-seal.answers"]').textContent()).toBe(
    words('en').wizardSayings.seal.problems['key-unsaved']({}),
  );
  await page.locator('[name="seal.answers"][value=none]').press('Space');
  await hands.press('[type=submit]');
  expect((await envelopeIn(await fileOn(page))).reply_to).toBeUndefined();
  await leave(here);
});

describe('an answer', () => {
  it('shows hostile words as they are, and goes when the page is left', async () => {
    const text = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202E';
    const here = await reading();
    const { page } = here;
    page.on('dialog', () => expect.unreachable());
    await page.locator('#answer-message').fill(await sealedReply(hybrid.recipient, { text }));
    await page.locator('#answer-key').fill(hybrid.identity);
    await page.locator('[type=submit]').click();
    await page.waitForSelector('[data-result]:visible');
    expect(await page.locator('[data-of=text]').textContent()).toBe(text.replace('\u202E', '\\u202e'));
    expect(await page.locator('main img, main script').count()).toBe(0);
    await page.goto(`${site.origin}${wizardPath('en')}`);
    await page.goBack();
    await page.waitForSelector('[type=submit]:enabled');
    expect(await page.locator('#answer-message').inputValue()).toBe('');
    expect(await page.locator('#answer-key').inputValue()).toBe('');
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    await leave(here);
  });

  it('is opened with a protected key file once its passphrase is typed, and refused in its own words', async () => {
    const here = await reading('fr');
    const { page, keys: hands } = here;
    const code = async () => {
      await page.locator('[type=submit]').click();
      await page.waitForSelector('[data-fault]:visible, [data-result]:visible');
      return page.locator('[data-fault]').getAttribute('data-code');
    };
    expect(await code()).toBe('no-message');
    expect(await page.locator('[data-fault] p').textContent()).toBe(
      words('fr').opening.failures['no-message'],
    );
    await hands.to('[data-fault] a');
    await page.keyboard.press('Enter');
    expect(await hands.focused()).toBe('answer-message');
    await page.keyboard.insertText(await sealedReply(hybrid.recipient, { repository: 'example/other' }));
    expect(await code()).toBe('no-key');
    const bytes = new TextEncoder().encode(`${hybrid.identity}\n`);
    const buffer = Buffer.from(await sealedByPassphrase(bytes, 'open', 2));
    await page.locator('#answer-file').setInputFiles({ name: 'key.age', mimeType: 'text/plain', buffer });
    await page.waitForSelector('#answer-passphrase:visible');
    expect(await code()).toBe('passphrase-needed');
    await page.locator('#answer-passphrase').fill('open');
    expect(await code()).toBe('repository');
    await page.locator('#answer-message').fill(await sealedReply(hybrid.recipient));
    await hands.press('[type=submit]');
    await page.waitForSelector('[data-result]:visible');
    await hands.press('[data-clear]');
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    expect(await page.locator('#answer-passphrase').isVisible()).toBe(false);
    await leave(here);
  });

  it.each(languages)('in %s, is for the terminal where no script runs', async (language) => {
    const { page, complaints } = await watchedPage(site.browser, site.origin, { javaScriptEnabled: false });
    await page.goto(`${site.origin}${answerPath(language)}`);
    expect(await page.locator('main form').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('desk -- unseal');
    await leave({ page, complaints });
  });
});

describe.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)('the steps and pages of sealing, in %s and %s', (language, colorScheme) => {
  const options = { viewport: { width: 320, height: 640 }, colorScheme, ...taking };
  const pleases = async (page: Page) => {
    expect(await page.locator('h1:visible').count()).toBe(1);
    expect([await excessWidth(page), await objections(page, ['target-size'])]).toEqual([0, []]);
  };

  it('are no wider than a small window, have one heading, and please axe', async () => {
    const here = await site.visit({ language, hash: '#seal', typed: embargoed }, options);
    const { page, keys: hands } = here;
    await pleases(page);
    await madeKey(here);
    await pleases(page);
    await page.locator('[name="seal.answers"][value=own]').press('Space');
    await hands.press('[type=submit]');
    await page.waitForSelector('[data-step=seal] [data-faults]:visible');
    await pleases(page);
    await page.locator('[name="seal.answers"][value=make]').press('Space');
    await hands.press('[type=submit]');
    await fileOn(page);
    await pleases(page);
    await page.evaluate(() => location.assign('#sent'));
    await page.waitForSelector('[data-step=sent]:visible');
    await pleases(page);
    await leave(here);
  });

  it('are there for an answer, too', async () => {
    const here = await reading(language, options);
    await here.page.locator('[type=submit]').click();
    await pleases(here.page);
    await here.page.locator('#answer-message').fill(await sealedReply(hybrid.recipient));
    await here.page.locator('#answer-key').fill(hybrid.identity);
    await here.page.locator('[type=submit]').click();
    await here.page.waitForSelector('[data-result]:visible');
    await pleases(here.page);
    await leave(here);
  });
});

it('loads what seals when the embargo is chosen, and not before', async () => {
  const scripts: Promise<Buffer>[] = [];
  const prepare = async (page: Page) => {
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
    });
  };
  const here = await site.visit({ prepare });
  const weight = async () => (await Promise.all(scripts)).reduce((sum, one) => sum + gzipSync(one).length, 0);
  const checked = () =>
    here.page.$$eval('textarea, input[type=text]', (fields) =>
      fields.filter((one) => (one as HTMLElement).spellcheck).map((one) => one.getAttribute('name')),
    );
  await answeredUpTo(here, 'disclosure', typed);
  expect(await weight()).toBeLessThan(50_000);
  expect(await checked()).toContain('description');
  await here.keys.choose('disclosure', 'embargoed');
  await here.page.waitForLoadState('networkidle');
  expect(await checked()).toEqual([]);
  await expect.poll(weight, { timeout: 20_000 }).toBeGreaterThan(90_000);
  expect(await shownStep(here.page)).toBe('disclosure');
  await leave(here);
});
