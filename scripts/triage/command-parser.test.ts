import { describe, expect, test } from 'vitest';
import type { FaultCode, FaultParameters } from './command.ts';
import { parsedCommand } from './command-parser.ts';
import { commands } from './command-table.ts';
import { commandLines } from './comment/command-lines.ts';

function parsed(text: string) {
  const [line] = commandLines(text).commands;
  if (!line) throw new Error(`no command: ${text}`);
  return parsedCommand(line, ['SEC']);
}

// Enough of a text to name a test by.
function start(text: string): string {
  return text.slice(0, 40);
}

/** `[the command as written, its name, its values]` */
type Right = readonly [text: string, name: string, values: Record<string, string>];

// biome-ignore format: one case a line reads as the table it is
const right: readonly Right[] = [
  ['/ack P2 high', 'ack', { priority: 'P2', severity: 'high' }],
  ['/ACK p1 CRITICAL', 'ack', { priority: 'P1', severity: 'critical' }],
  ['/ack  P4\tnone ', 'ack', { priority: 'P4', severity: 'none' }],
  ['/ack\u00a0P3\u00a0medium', 'ack', { priority: 'P3', severity: 'medium' }],
  ['/ack P2 high\nThank you, we look at it.', 'ack', { priority: 'P2', severity: 'high' }],
  ['/priority p3', 'priority', { priority: 'P3' }],
  ['/severity Low', 'severity', { severity: 'low' }],
  ['/assign @bob', 'assign', { login: 'bob' }],
  ['/assign bob', 'assign', { login: 'bob' }],
  ['/assign @Bob_the-2nd', 'assign', { login: 'Bob_the-2nd' }],
  [`/assign @${'b'.repeat(64)}`, 'assign', { login: 'b'.repeat(64) }],
  ['/assess', 'assess', {}],
  ['/need-info Which version?', 'need-info', { question: 'Which version?' }],
  ['/need-info\nWhich version?\nWhich offer?', 'need-info', { question: 'Which version?\nWhich offer?' }],
  ['/mitigate The offer is paused.', 'mitigate', { what: 'The offer is paused.' }],
  ['/conclude A header is read twice.', 'conclude', { conclusion: 'A header is read twice.' }],
  ['/conclude P2 high', 'conclude', { conclusion: 'P2 high' }],
  ['/offer none', 'offer', { action: 'none' }],
  ['/offer change_requested Update within a week.', 'offer', { action: 'change_requested', impact: 'Update within a week.' }],
  ['/offer Change-Requested', 'offer', { action: 'change_requested' }],
  ['/offer removed\nNobody can install it.', 'offer', { action: 'removed', impact: 'Nobody can install it.' }],
  [`/offer reinstated ${'x'.repeat(5_000)}`, 'offer', { action: 'reinstated', impact: 'x'.repeat(5_000) }],
  ['/message draft Please update.', 'message', { step: 'draft', text: 'Please update.' }],
  ['/message approve', 'message', { step: 'approve' }],
  ['/message SENT', 'message', { step: 'sent' }],
  ['/disclose', 'disclose', {}],
  ['/close resolved', 'close', { outcome: 'resolved' }],
  ['/close not-applicable Another product.', 'close', { outcome: 'not_applicable', text: 'Another product.' }],
  ['/duplicate SEC-2026-000045-D', 'duplicate', { number: 'SEC-2026-000045-D' }],
  ['/duplicate sec-2026-000045-d', 'duplicate', { number: 'SEC-2026-000045-D' }],
  ['/duplicate 2026-000045-D', 'duplicate', { number: 'SEC-2026-000045-D' }],
  ['/reopen', 'reopen', {}],
  ['/note Called them.', 'note', { text: 'Called them.' }],
  [`/note ${'x'.repeat(20_000)}`, 'note', { text: 'x'.repeat(20_000) }],
  ['/status', 'status', {}],
  ['/withdraw', 'withdraw', {}],
  ['/withdraw It was our test.', 'withdraw', { text: 'It was our test.' }],
  ['/help', 'help', {}],
];

/** The same command in the spellings that people use and that can mean nothing else. */
// biome-ignore format: one spelling a line reads as the table it is
const meant: readonly Right[] = [
  ...[
    '/ack: P2 high', '/ack, P2 high', '/ack P2 high.', '/ack P2, high', '/ack high P2', '/ack `P2` `high`', '/ack "P2" “high”', '/ack [P2] (high)',
    '**/ack P2 high**', '**/ack** P2 high', '_/ack P2 high_', '***/ack P2 high***', '/ ack P2 high', '\u200b/ack P2 high', '/\u2060ack P2 high',
    '/a\u00adck P2 high', '\u00a0/ack P2 high', '\uff0fack P2 high', '\u2215ack P2 high', '@desk /ack P2 high', '@desk: /ack P2 high', '/ACK! p2 HIGH',
  ].map((text): Right => [text, 'ack', { priority: 'P2', severity: 'high' }]),
  ...['/assess.', '/assess!', '/assess?', '**/assess**', '/assess...', '/ assess'].map((text): Right => [text, 'assess', {}]),
  ...['/need_info Which?', '/need\u2010info Which?', '/need\u2011info Which?', '/need\u2013info Which?', '/need\u2212info: Which?', '/need\uff0dinfo Which?'].map(
    (text): Right => [text, 'need-info', { question: 'Which?' }],
  ),
  ...['@bob', '@bob.', '`@bob`', '"bob"', '@bob,', '**@bob**', '[@bob](https://github.com/bob)', 'https://github.com/bob', '<https://github.com/bob>'].map((login): Right => [`/assign ${login}`, 'assign', { login: 'bob' }]),
  ...[
    '`SEC-2026-000045-D`', 'SEC-2026-000045-D.', '[SEC-2026-000045-D](https://example.com/tickets/x/)',
    'https://example.github.io/desk/tickets/SEC-2026-000045-D/', '<https://example.github.io/fr/tickets/SEC-2026-000045-D>',
  ].map((number): Right => [`/duplicate ${number}`, 'duplicate', { number: 'SEC-2026-000045-D' }]),
  ...['#45', 'contoso/desk#45', 'https://github.com/contoso/desk/pull/45', '[#45](https://github.com/contoso/desk/pull/45)', '<https://github.com/contoso/desk/pull/45#issuecomment-7>'].map(
    (number): Right => [`/duplicate ${number}`, 'duplicate', { number: '#45' }],
  ),
  ['/close resolved. Fixed.', 'close', { outcome: 'resolved', text: 'Fixed.' }],
  ['/note `code` stays. (All of it.)', 'note', { text: '`code` stays. (All of it.)' }],
];

describe('a command as people write it', () => {
  test.each(meant.map((row) => [start(row[0]), ...row] as const))('%j', (_start, text, name, values) => {
    const { left: _, command, fault, ...rest } = { left: '', ...parsed(text) };
    expect({ fault, name: command?.name, ...rest }).toEqual({ fault: null, name, values });
  });

  test.each([
    '`/ack P2 high`',
    '``/assess``',
    '`/assess`.',
    '@desk ack P2 high',
    '@desk: assess',
    '`/ack` P2 high',
  ])('%j is answered, and not carried out', (text) => expect(parsed(text).fault?.code).toBe('not-an-order'));
});

describe('a right command', () => {
  test.each(right.map((row) => [start(row[0]), ...row] as const))('%j', (_start, text, name, values) => {
    const { left: _, command, fault, ...rest } = { left: '', ...parsed(text) };
    expect({ fault, name: command?.name, ...rest }).toEqual({ fault: null, name, values });
  });

  test('of every kind is among these', () => {
    expect(new Set(right.map(([, name]) => name))).toEqual(new Set(commands.map(({ name }) => name)));
  });
});

type Wrong<Code extends FaultCode> = readonly [text: string, parameters: FaultParameters[Code]][];

const priorities = { argument: 'priority', allowed: 'P1, P2, P3, P4' };
const severities = { argument: 'severity', allowed: 'critical, high, medium, low, none' };
const acknowledging = { usage: '/ack <priority> <severity>' };
const assigning = { argument: 'login', allowed: '@login', usage: '/assign <login>' };
const outcomes = 'resolved, informative, not_applicable, withdrawn, spam, duplicate';

// biome-ignore format: one case a line reads as the table it is
const wrong: { [Code in FaultCode]?: Wrong<Code> } = {
  'assignee-team': [
    ['/assign @contoso/security', { found: '@contoso/security', usage: '/assign <login>' }],
    ['/assign https://github.com/orgs/contoso/teams/security', { found: 'https://github.com/orgs/contoso/teams/security', usage: '/assign <login>' }],
  ],
  'assignee-several': [
    ['/assign @alice @bob', { found: '@alice @bob', usage: '/assign <login>' }],
    ['/assign alice, @bob', { found: 'alice, @bob', usage: '/assign <login>' }],
    ['/assign alice,bob', { found: 'alice,bob', usage: '/assign <login>' }],
    ['/assign alice and bob', { found: 'alice and bob', usage: '/assign <login>' }],
    ['/assign alice et bob', { found: 'alice et bob', usage: '/assign <login>' }],
  ],
  'unknown-command': [
    ['/approve', { found: 'approve', suggestion: 'message approve' }],
    ['/lgtm', { found: 'lgtm' }],
    ['/hold', { found: 'hold' }],
    ['/cc @bob', { found: 'cc' }],
    ['**/label** bug', { found: 'label' }],
    ['/remove_label bug', { found: 'remove-label' }],
    ['/claim', { found: 'claim', suggestion: 'assign me' }],
    ['@desk /approve', { found: 'approve', suggestion: 'message approve' }],
    ['/acj P2 high', { found: 'acj', suggestion: 'ack' }],
    ['/clsoe resolved', { found: 'clsoe', suggestion: 'close' }],
    ['/needinfo Which version?', { found: 'needinfo', suggestion: 'need-info' }],
    ['/NEEDINFO', { found: 'needinfo', suggestion: 'need-info' }],
    ['/usr', { found: 'usr' }],
    ['/constructor', { found: 'constructor' }],
    [`/${'x'.repeat(70)}`, { found: `${'x'.repeat(59)}…` }],
  ],
  'argument-missing': [
    ['/ack', { argument: 'priority', ...acknowledging }],
    ['/ack\nP2 high', { argument: 'priority', ...acknowledging }],
    ['/ack P2', { argument: 'severity', ...acknowledging }],
    ['/priority', { argument: 'priority', usage: '/priority <priority>' }],
    ['/assign', { argument: 'login', usage: '/assign <login>' }],
    ['/need-info', { argument: 'question', usage: '/need-info <question>' }],
    ['/need-info \u00a0\n', { argument: 'question', usage: '/need-info <question>' }],
    ['/offer', { argument: 'action', usage: '/offer <action> [impact]' }],
    ['/message', { argument: 'step', usage: '/message <step> [text]' }],
    ['/duplicate', { argument: 'number', usage: '/duplicate <number>' }],
  ],
  'argument-unknown': [
    ['/ack P2 hihg', { ...severities, found: 'hihg', suggestion: 'high', ...acknowledging }],
    ['/ack high high', { ...priorities, found: 'high', ...acknowledging }],
    ['/ack P5 high', { ...priorities, found: 'P5', suggestion: 'P1', ...acknowledging }],
    ['/severity moderate', { ...severities, found: 'moderate', usage: '/severity <severity>' }],
    ['/close done', { argument: 'outcome', found: 'done', allowed: outcomes, usage: '/close <outcome> [text]' }],
    ['/message aprove', { argument: 'step', found: 'aprove', allowed: 'draft, translate, approve, sent', suggestion: 'approve', usage: '/message <step> [text]' }],
    ['/assign @!bob', { ...assigning, found: '@!bob' }],
    ['/assign @@bob', { ...assigning, found: '@@bob' }],
    ['/assign b.ob', { ...assigning, found: 'b.ob' }],
    [`/assign @${'b'.repeat(65)}`, { ...assigning, found: `@${'b'.repeat(58)}…` }],
  ],
  'argument-superfluous': [
    ['/ack P2 high today', { found: 'today', ...acknowledging }],
    ['/priority P2 high', { found: 'high', usage: '/priority <priority>' }],
    ['/assign bob please', { found: 'please', usage: '/assign <login>' }],
    ['/assess now', { found: 'now', usage: '/assess' }],
    ['/status of my ticket\nplease', { found: 'of my ticket please', usage: '/status' }],
    ['/duplicate SEC-2026-000045-D again', { found: 'again', usage: '/duplicate <number>' }],
  ],
  'text-too-long': [
    [`/note ${'x'.repeat(20_001)}`, { length: 20_001, limit: 20_000 }],
    [`/withdraw ${'x'.repeat(20_002)}`, { length: 20_002, limit: 20_000 }],
    [`/offer removed ${'x'.repeat(5_001)}`, { length: 5_001, limit: 5_000 }],
  ],
  'number-mistyped': [
    ['/duplicate SEC-2026-000045-E', { found: 'SEC-2026-000045-E', expected: 'SEC-2026-000045-D' }],
    ['/duplicate SEC-2026-000054-D', { found: 'SEC-2026-000054-D', expected: 'SEC-2026-000054-B' }],
    ['/duplicate SEC-2026-45', { found: 'SEC-2026-45', expected: 'SEC-2026-000045-D' }],
    ['/duplicate ABC-2026-000045-D', { found: 'ABC-2026-000045-D' }],
    ['/duplicate that', { found: 'that' }],
  ],
};

describe('a wrong command', () => {
  const rows = Object.entries(wrong).flatMap(([code, some]) =>
    some.map(([text, parameters]) => [code, start(text), text, parameters] as const),
  );

  test.each(rows)('%s: %j', (code, _start, text, parameters) => {
    expect(parsed(text)).toEqual({ command: null, fault: { code, parameters } });
  });
});

test('the prefix of the desk is the one that counts', () => {
  const line = { line: 1, name: 'duplicate', rest: 'ABC-2026-000045-D', standing: 'order' as const };
  expect(parsedCommand(line, ['ABC'])).toMatchObject({ values: { number: 'ABC-2026-000045-D' } });
  expect(parsedCommand({ ...line, rest: 'SEC-2026-000045-D' }, ['ABC']).fault?.code).toBe('number-mistyped');
});
