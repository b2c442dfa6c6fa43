// What nearly is a command: read where it means one thing, else answered; paths and addresses are words.
import type { CommentCase } from './comment-case.ts';

const ack = ['ack P2 high'];
const readAs = (reason: string, text: string, commands: readonly string[] = ack): CommentCase => [
  reason,
  text,
  { commands },
];
const answered = (reason: string, text: string, command: string): CommentCase => [
  reason,
  text,
  { commands: [command], faults: [command.startsWith('?') ? 'not-an-order' : 'unknown-command'] },
];
const path = (text: string): CommentCase => ['a path or an address', text, { publisher: true, words: text }];

// biome-ignore format: one case a line reads as the table it is
export const nearlyCases: readonly CommentCase[] = [
  readAs('a colon', '/ack: P2 high'), readAs('a comma', '/ack, P2 high'), readAs('a full stop at the end', '/ack P2 high.', ['ack P2 high.']),
  readAs('capital letters', '/ACK p2 HIGH', ['ack p2 HIGH']), readAs('no-break spaces', '/ack\u00a0P2 high'), readAs('a space behind the slash', '/ ack P2 high'),
  readAs('an invisible character before', '\u200b/ack P2 high'), readAs('a byte order mark', '\ufeff/ack P2 high'), readAs('an invisible character within', '/a\u200bck P2 high'),
  readAs('a full-width slash', '\uff0fack P2 high'), readAs('a division slash', '\u2215ack P2 high'), readAs('a fraction slash', '\u2044ack P2 high'),
  readAs('bold', '**/ack** P2 high'), readAs('bold as a whole', '**/ack P2 high**'), readAs('italic', '_/ack P2 high_'), readAs('its name before', '@desk /ack P2 high'),
  readAs('the other way round', '/ack high P2', ['ack high P2']), readAs('backticks round the words', '/ack `P2` `high`', ['ack `P2` `high`']), readAs('quotes', '/ack "P2" “high”', ['ack "P2" “high”']),
  readAs('brackets', '/ack [P2] (high)', ['ack [P2] (high)']), readAs('bold words', '/ack **P2** **high**', ['ack **P2** **high**']),
  readAs('a link of a login', '/assign [@bob](https://github.com/bob)', ['assign [@bob](https://github.com/bob)']), readAs('the page of an account', '/assign https://github.com/bob', ['assign https://github.com/bob']),
  readAs('oneself', '/assign me', ['assign me']), readAs('oneself by a sign', '/assign @me', ['assign @me']),
  ['a dash of another width', '/need\u2013info Which?', { commands: ['need-info Which?'], faults: ['wrong-status'] }],
  ['an underscore', '/need_info: Which?', { commands: ['need-info Which?'], faults: ['wrong-status'] }],
  answered('code round it', '`/ack P2 high`', '? ack P2 high'), answered('code round its name', '`/ack` P2 high', '? ack P2 high'),
  answered('said to the desk', '@desk ack P2 high', '? ack P2 high'), answered('said to the desk with a colon', '@desk: ack P2 high', '? ack P2 high'), answered('HTML round it', '<b>/ack</b> P2 high', '? ack P2 high'),
  ...['approve', 'lgtm', 'hold', 'unhold', 'cc @bob', 'label bug', 'remove-label bug', 'kind bug', 'milestone v1', 'retest', 'claim', 'triage accepted', 'unassign @bob', 'lock', 'rebase', 'prio P1'].map((name) =>
    answered('a command of other bots', `/${name}`, name)),
  answered('one of other bots in bold', '**/lgtm**', 'lgtm'), answered('one with a full stop', '/approve.', 'approve'),
  answered('a slip', '/akc P2 high', 'akc P2 high'), answered('a name without its dash', '/needinfo Which?', 'needinfo Which?'),
  ['other bots by the publisher', '/lgtm', { publisher: true, commands: ['lgtm'], faults: ['unknown-command'] }],
  ['a command of staff by the publisher', '/close resolved', { publisher: true, commands: ['close resolved'], faults: ['not-yours'] }],
  ['a team', '/assign @contoso/security', { commands: ['assign @contoso/security'], faults: ['assignee-team'] }],
  ['several people', '/assign @bob @alice', { commands: ['assign @bob @alice'], faults: ['assignee-several'] }],
  ['several people with a comma', '/assign @bob, @alice', { commands: ['assign @bob, @alice'], faults: ['assignee-several'] }],
  ['several people with a word', '/assign bob and alice', { commands: ['assign bob and alice'], faults: ['assignee-several'] }],
  ['no value', '/ack', { commands: ['ack'], faults: ['argument-missing'] }],
  ['a wrong value', '/ack P2 hgih', { commands: ['ack P2 hgih'], faults: ['argument-unknown'] }],
  ['a duplicate by its pull request', '/duplicate #12', { commands: ['duplicate #12'] }],
  ['by the address of that', '/duplicate https://github.com/contoso/desk/pull/12', { commands: ['duplicate https://github.com/contoso/desk/pull/12'] }],
  ['by its page', '/duplicate https://example.github.io/desk/tickets/SEC-2026-000012-V/', { commands: ['duplicate https://example.github.io/desk/tickets/SEC-2026-000012-V/'] }],
  ['by a link', '/duplicate [SEC-2026-000012-V](https://example.github.io/x)', { commands: ['duplicate [SEC-2026-000012-V](https://example.github.io/x)'] }],
  ['by a pull request without a ticket', '/duplicate #99', { commands: ['duplicate #99'], faults: ['number-unknown'] }],
  ...['/usr/bin/x is missing', '/healthz returns 500', '/etc/passwd', '//example.com/ack', 'https://example.com/ack', '/24', '/v2/tokens', 'see /ack', './ack', '~/ack', '\\/ack', '/api?x=1', '/login.php', '/ack/x'].map(path),
];
