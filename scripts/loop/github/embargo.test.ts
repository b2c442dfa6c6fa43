// What is under embargo and in the open is found wherever it lies; who sent it reads first what to do, and staff hear of it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import type { Files } from '../../workshop/rehearsal/world/commits.ts';
import { configuration, incident, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { keys } from './sealed.testing.ts';
import { mine, numberOf, type Stage, stage } from './testing.ts';

const sealing = `${configuration}seal: {recipients: {staff: [${keys.recipient}]}}\n`;
const contact = 'contact: [security@desk.example, https://desk.example/private]\n';
const secret = submission(vulnerability);
const open = submission(incident);
const saying = (word: string) => secret.replace('disclosure: embargoed', word);
const page = `# How to report\n\n${'Some words about it.\n'.repeat(12)}\n\`\`\`yaml\n${secret}\`\`\`\n`;

/** The requests of a run. */
const counted = async ({ desk, woken }: Stage) => {
  desk.github.counts.forget();
  await woken();
  return desk.github.counts.requests;
};

const found: [string, Files][] = [
  ['in the inbox', { [mine]: secret }],
  ['in another folder', { 'reports/2026/contoso.yaml': secret }],
  ['at the top, without an ending', { contoso: secret }],
  ['in a second file', { [mine]: open, 'contoso.yaml': secret }],
  ['in a second file of the inbox', { [mine]: open, 'tickets/inbox/two.yaml': secret }],
  ['beside code', { 'src/a.ts': 'export {};\n', 'docs/note.txt': secret }],
  ['among the records', { 'tickets/2026/0xxx/SEC-2026-000999-X.yaml': secret }],
  ['where a file was before', { 'README.md': secret }],
  ['where an old report was', { 'tickets/inbox/old.yaml': secret }],
  ['in a file that is too large', { [mine]: `${secret}#${'-'.repeat(300_000)}\n` }],
  ['in one that GitHub cuts off', { 'a.yaml': `${secret}#${'-'.repeat(900_000)}\n` }],
  ['in another encoding', { 'a.yaml': Buffer.from(`\uFEFF${secret}`, 'utf16le') }],
  ['by another word', { [mine]: saying('disclosure: embargo') }],
  ['in French', { [mine]: saying('disclosure: embargoé') }],
  ['in quotes', { [mine]: saying('disclosure: "embargoed"') }],
  ['in capitals', { [mine]: saying('disclosure: Embargoed') }],
  ['as confidential', { [mine]: saying('disclosure: confidential') }],
  ['in two words', { [mine]: saying('disclosure: under embargo') }],
  ['by a misspelt key', { [mine]: saying('disclosur: embargoed') }],
  ['by saying nothing', { [mine]: saying('tracking_id: A-1') }],
];

const others: [string, Files][] = [
  ['code', { 'src/a.ts': `export const report = \`${secret}\`;\n` }],
  ['documentation that shows a report', { 'docs/report.md': page }],
  ['a workflow', { '.github/workflows/ci.yml': 'name: ci\non: push\njobs: {}\n' }],
  ['a test of the desk', { 'scripts/workshop/testing/golden/a/report.yaml': secret }],
  ['a setting', { 'config.yaml': 'report:\n  title: Weekly\n  language: en\n' }],
  ['a public report', { [mine]: open }],
  ['a public report elsewhere', { 'a.yaml': open }],
  ['a public report with a mistake', { [mine]: open.replace('title:', 'titel:') }],
];

test('an embargo in the open is told to who sent it and to the staff, and nothing else is', async () => {
  const at = await stage(`${sealing}${contact}`);
  const { world, desk, opened, woken } = at;
  hands.commitsOnMain(world, 'example', { 'README.md': 'Hello.\n', 'tickets/inbox/old.yaml': open });
  const [telling, silent] = [found, others].map((rows, list) =>
    rows.map(([name, files], place) => [name, opened(files, `publisher-${list}-${place}`)] as const),
  );
  await woken();
  const said = (number: number) => desk.said(number).join('\n');
  const { exposed, inTheOpen } = words('en').answers;
  for (const [name, number] of telling ?? []) {
    const first = desk.said(number)[0] ?? '';
    expect([name, first.startsWith(inTheOpen.refused)]).toEqual([name, true]);
    expect([name, first.includes('`security@desk.example`')]).toEqual([name, true]);
    expect([name, said(number).includes(exposed), said(number).includes('@bob')]).toEqual([name, true, true]);
    expect(said(number)).not.toMatch(/Contoso|firewall|CVE-2026/);
  }
  for (const [name, number] of silent ?? []) {
    expect([name, said(number).includes(exposed)]).toEqual([name, false]);
    expect([name, said(number).includes(inTheOpen.refused)]).toEqual([name, false]);
  }
  await at.close();
});

describe('at a desk with keys', () => {
  test('staff are told of each commit that shows one, and of each once', async () => {
    const at = await stage(sealing);
    const { world, opened, woken, keys: keysOf } = at;
    const number = opened({ 'contoso.yaml': secret });
    await woken();
    await woken();
    expect(keysOf(number)).toEqual(['not-a-report']);
    hands.pushes(world, number, { 'contoso.yaml': secret.replace('Contoso', 'Fabrikam') });
    await woken();
    await woken();
    expect(keysOf(number)).toEqual(['not-a-report', expect.stringContaining('exposed/')]);
    hands.pushes(world, number, { 'contoso.yaml': null, [mine]: secret });
    await woken();
    expect(keysOf(number).filter((key) => key.startsWith('exposed/'))).toHaveLength(2);
    await at.close();
  });

  test('who may be of the staff moves records without an alarm', async () => {
    const at = await stage(sealing);
    const number = at.opened({ 'tickets/2025/0xxx/SEC-2025-000007-X.yaml': secret }, 'alice');
    await at.woken();
    expect(at.keys(number)).toEqual([]);
    await at.close();
  });

  test('one account that pushes many large ones keeps nobody else’s from being found', async () => {
    const at = await stage(sealing);
    const filler = Object.fromEntries(
      Array.from({ length: 12 }, (_, place) => [`a${place}.yaml`, 'a: 1\n'] as const),
    );
    for (let place = 0; place < 22; place += 1) at.opened(filler, 'mallory');
    const number = at.opened({ 'contoso.yaml': secret });
    expect(await counted(at)).toBeLessThan(60);
    expect(at.text(number, 'not-a-report')).toContain(words('en').answers.exposed);
    await at.close();
  });
});

describe('at a desk without keys', () => {
  const { inTheOpen } = words('en').answers;

  test.each([
    ['no way is known', configuration, false, [inTheOpen.ask]],
    ['there are addresses', `${configuration}${contact}`, false, ['`security@desk.example`', '<https://']],
    ['GitHub’s own way is on', configuration, true, ['/example/desk/security/advisories/new)']],
  ])('an embargoed report has its number, and what to do below it, where %s', async (_, text, isOn, ways) => {
    const at = await stage(text);
    const { world, opened, woken, text: textOf } = at;
    hands.changesSettings(world, { hasPrivateReporting: isOn });
    const number = opened();
    await woken();
    const receipt = textOf(number, 'receipt');
    expect(receipt.startsWith(`### ${numberOf(number)}\n\n${inTheOpen.taken}\n\n1. `)).toBe(true);
    for (const way of ways) expect(receipt).toContain(way);
    // GitHub is asked once, and what it said stays said.
    const requests = await counted(at);
    expect(textOf(number, 'receipt')).toBe(receipt);
    hands.changesSettings(world, { hasPrivateReporting: !isOn });
    expect([await counted(at), textOf(number, 'receipt')]).toEqual([requests, receipt]);
    await at.close();
  });

  test('staff are told of each refused commit that shows one, and of none in a private repository', async () => {
    const at = await stage();
    const { world, opened, woken, keys: keysOf } = at;
    const wrong = secret.replace('cve:', 'cvee:');
    const number = opened({ [mine]: wrong });
    await woken();
    await woken();
    const exposures = () => keysOf(number).filter((key) => key.startsWith('exposed/'));
    expect(exposures()).toHaveLength(1);
    expect(at.text(number, exposures()[0] ?? '')).toContain('@bob');
    hands.pushes(world, number, { [mine]: wrong.replace('Contoso', 'Fabrikam') });
    await woken();
    expect(exposures()).toHaveLength(2);
    hands.pushes(world, number, { [mine]: secret });
    await woken();
    expect([exposures().length, at.did(number)]).toEqual([2, []]);
    hands.changesSettings(world, { visibility: 'private' });
    const hidden = opened({ [mine]: wrong }, 'hubot');
    await woken();
    expect(keysOf(hidden)).toEqual(['receipt']);
    await at.close();
  });

  test('a private one, a public report and one whose embargo has ended need no such words', async () => {
    const at = await stage();
    const { world, opened, woken, text: textOf } = at;
    const [hidden, shown] = [opened(), opened(open, 'mona')];
    await woken();
    expect(textOf(shown, 'receipt')).not.toContain(inTheOpen.taken);
    hands.comments(world, 'alice', hidden, '/ack P2 high\n/disclose');
    await woken();
    expect(textOf(hidden, 'receipt')).not.toContain(inTheOpen.taken);
    hands.changesSettings(world, { visibility: 'private' });
    const inside = opened(secret, 'hubot');
    await woken();
    expect(textOf(inside, 'receipt')).toContain(numberOf(inside));
    expect(textOf(inside, 'receipt')).not.toContain(inTheOpen.taken);
    await at.close();
  });
});

test('a report on the default branch, which no one answers, is in the summary and told to staff once', async () => {
  const at = await stage();
  const { world, desk } = at;
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  const sent: string[] = [];
  using _ = webhook(sent);
  const run = async () => {
    world.clock.advance(1200);
    const path = join(folder, 'summary.md');
    rmSync(path, { force: true });
    const more = { GITHUB_STEP_SUMMARY: path, DESK_WEBHOOK: 'https://hooks.example/secret' };
    expect(await desk.run('reconcile', 'schedule', more)).toMatchObject({ code: 0, errors: '' });
    hands.endsRun(world, 'desk.yml');
    return readFileSync(path, 'utf8');
  };
  hands.commitsOnMain(world, 'example', { 'tickets/inbox/.gitkeep': '' });
  expect(await run()).not.toContain('tickets/inbox/');
  hands.commitsOnMain(world, 'alice', { [mine]: secret });
  expect(await run()).toContain(`\`${mine}\``);
  expect(await run()).toContain(`\`${mine}\``);
  expect(sent.filter((one) => one.includes(mine))).toHaveLength(1);
  hands.commitsOnMain(world, 'alice', { [mine]: null });
  expect(await run()).not.toContain(mine);
  rmSync(folder, { recursive: true });
  await at.close();
});

/** Takes what is sent to the webhook instead of the network. */
function webhook(sent: string[]): Disposable {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (String(input) !== 'https://hooks.example/secret') return real(input, init);
    sent.push(String(init?.body));
    return new Response();
  };
  return {
    [Symbol.dispose]: () => {
      globalThis.fetch = real;
    },
  };
}
