// The whole conversation on the rehearsal GitHub: what publishers, staff and strangers do, and what the desk makes of it.
import { afterAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../ticket/clock/instant.ts';
import { recordPath } from '../../ticket/number.ts';
import { commands } from '../../triage/command-table.ts';
import * as hands from '../../workshop/rehearsal/hands.ts';
import {
  configuration,
  incident,
  submission,
  vulnerability,
  wrongSubmission,
} from '../../workshop/testing/reports.ts';
import { mine, numberOf, stage } from './testing.ts';

const good = submission(vulnerability);
const amended = submission(vulnerability, { impact: 'Rules do not apply.' });

describe('a submission', async () => {
  const { world, desk, opened, woken, recordOf, keys, text, checks, pull, close } = await stage();
  afterAll(close);

  test.each([
    ['en', 'Confirmation number', 'Security report'],
    ['fr', 'Numéro de confirmation', 'Signalement de sécurité'],
  ] as const)('in %s is answered in its language, with its number', async (language, row, name) => {
    const number = opened(submission(vulnerability, { language }));
    const { createdAt } = pull(number);
    await woken();
    const record = recordOf(number);
    expect(instantOf(record.receipt.received_at)).toBe(createdAt);
    expect(keys(number)).toEqual(['receipt']);
    expect(text(number, 'receipt')).toContain(row);
    expect(text(number, 'receipt')).toContain(record.number);
    expect(checks(number)).toMatchObject([{ name, conclusion: 'success' }]);
  });

  test('with problems is told all of them at their lines, in one comment, until it becomes the receipt', async () => {
    const number = opened(wrongSubmission);
    await woken();
    const [{ id } = { id: 0 }] = pull(number).comments;
    const lines = wrongSubmission.split('\n');
    const [first] = checks(number);
    const told = (first?.annotations ?? []).map(({ path, start_line, title }) => [
      path,
      lines[Number(start_line) - 1]?.trim().split(':')[0],
      title,
    ]);
    expect(told).toEqual([
      [mine, 'category', 'cve-or-cvss-missing'],
      [mine, 'disclosure', 'not-one-of'],
      [mine, 'cvee', 'unknown-key'],
    ]);
    for (const code of ['cve-or-cvss-missing', 'not-one-of', 'unknown-key'])
      expect(text(number, 'receipt')).toContain(code);
    expect(desk.labels(number)).toEqual(['submission: invalid']);
    expect(desk.text(recordPath(numberOf(number)))).toBeNull();

    hands.pushes(world, number, { [mine]: wrongSubmission.replace('cvee', 'cve') });
    await woken('workflow_run');
    expect(text(number, 'receipt')).not.toContain('unknown-key');
    expect(checks(number)[0]?.annotations).toHaveLength(1);

    const head = hands.pushes(world, number, { [mine]: good });
    await woken('workflow_run');
    expect(pull(number).comments[0]?.id).toBe(id);
    // Staff heard of each of the two commits that were refused, and showed an embargo.
    expect(keys(number)).toEqual([
      'receipt',
      expect.stringContaining('exposed/'),
      expect.stringContaining('exposed/'),
      'news/0', // since nobody is notified of a refusal that became the receipt
    ]);
    expect(text(number, 'receipt')).toContain(numberOf(number));
    expect(desk.labels(number)).toEqual(['status: received']);
    const { receipt } = recordOf(number);
    expect(receipt.submission).toMatchObject({ commit: head });
    expect(instantOf(receipt.received_at)).toBe(pull(number).createdAt);
  });

  test('as a draft is a submission like any other', async () => {
    const { number } = hands.opensPullRequest(world, {
      author: 'ann',
      files: { [mine]: good },
      isDraft: true,
    });
    await woken();
    expect(recordOf(number).status).toBe('received');
  });

  test.each([
    ['with a second report', { [mine]: good, 'tickets/inbox/two.yaml': good }, ['several-submissions']],
    ['with code', { [mine]: good, 'README.md': 'Mine.\n' }, ['other-changes']],
    [
      'with the record of another',
      { [mine]: good, 'tickets/2026/0xxx/SEC-2026-000001-Z.yaml': 'a' },
      ['other-changes'],
    ],
    ['under a name that is none', { 'tickets/inbox/My Report.txt': good }, ['inbox-ending']],
    [
      'under the number of another ticket',
      { 'tickets/inbox/sec-2026-000001-z.yaml': good },
      ['amendment-elsewhere'],
    ],
  ])('%s is refused, and nothing else of it is taken', async (_, files, codes) => {
    const number = opened(files);
    const before = hands.mainOf(world);
    await woken();
    expect(checks(number)).toMatchObject([
      { conclusion: 'failure', annotations: codes.map((title) => ({ title })) },
    ]);
    expect(hands.mainOf(world)).toBe(before);
  });

  test('that is none gets a hint where it looks like one, and is left alone where it is code', async () => {
    const near = opened({ 'report.yaml': good }, 'ann');
    const code = opened({ 'scripts/desk.ts': '// Better.\n', 'README.md': 'Mine.\n' }, 'ann');
    await woken();
    await woken();
    expect([keys(near), desk.labels(near)]).toEqual([['not-a-report'], ['submission: none']]);
    expect([keys(code), desk.labels(code), checks(code)]).toEqual([[], [], []]);
    hands.pushes(world, near, { 'report.yaml': null, [mine]: good });
    await woken();
    expect([keys(near), desk.labels(near)]).toEqual([['not-a-report', 'receipt'], ['status: received']]);
  });
});

describe('an amendment', async () => {
  const { world, opened, woken, recordOf, did, text, checks, pull, close } = await stage();
  afterAll(close);

  test('is a commit of the publisher’s, or a change that staff suggested and the publisher took', async () => {
    const number = opened();
    await woken();
    const blob = recordOf(number).receipt.submission.blob;
    hands.pushes(world, number, { [mine]: amended });
    await woken();
    expect(recordOf(number).report.impact).toBe('Rules do not apply.');
    const body = '```suggestion\n  impact: Fewer rules apply.\n```';
    hands.reviews(world, number, { author: 'alice', comments: [{ path: mine, line: 3, body }] });
    hands.pushes(world, number, { [mine]: amended.replace('Rules do not', 'Fewer rules') }, 'octocat');
    await woken();
    expect(did(number)).toEqual(['amended', 'amended']);
    expect(recordOf(number)).toMatchObject({
      report: { impact: 'Fewer rules apply.' },
      receipt: { submission: { blob } },
    });
    await woken();
    expect(checks(number)).toHaveLength(1);
  });

  test('that breaks the report leaves the version before it, until it is mended', async () => {
    const number = opened();
    await woken();
    hands.pushes(world, number, { [mine]: wrongSubmission });
    await woken();
    expect(did(number)).toEqual([]);
    expect(recordOf(number).report.disclosure).toBe('embargoed');
    expect(checks(number)).toMatchObject([{ conclusion: 'failure', annotations: { length: 3 } }]);
    expect(text(number, 'receipt')).toContain('not-one-of');
    hands.pushes(world, number, { [mine]: amended });
    await woken();
    expect(did(number)).toEqual(['amended']);
    expect(text(number, 'receipt')).not.toContain('not-one-of');
    expect(checks(number)).toMatchObject([{ conclusion: 'success' }]);
  });

  test('by a force-push is one like any other, and the same file again is none', async () => {
    const number = opened();
    await woken();
    hands.forcePushes(world, number, { [mine]: good });
    await woken();
    expect(did(number)).toEqual([]);
    expect(checks(number)).toMatchObject([{ conclusion: 'success' }]);
    hands.forcePushes(world, number, { [mine]: amended });
    await woken();
    expect(did(number)).toEqual(['amended']);
    hands.forcePushes(world, number, { 'README.md': 'Nothing left.\n' });
    await woken();
    expect(recordOf(number)).toMatchObject({ status: 'received', report: { impact: 'Rules do not apply.' } });
  });

  test('answers what staff have asked', async () => {
    const number = opened();
    hands.comments(world, 'alice', number, '/ack P2 high\n/assess\n/need-info Which version?');
    await woken();
    hands.pushes(world, number, { [mine]: amended });
    await woken();
    expect(recordOf(number).status).toBe('assessing');
  });

  test('that came after the publisher had changed their mind twice is not lost', async () => {
    const number = opened();
    await woken();
    hands.closes(world, 'octocat', number);
    await woken();
    hands.reopens(world, 'octocat', number);
    world.clock.advance(60);
    hands.pushes(world, number, { [mine]: amended });
    await woken();
    await woken();
    expect(did(number)).toEqual(['closed', 'reopened', 'amended']);
    expect(pull(number).state).toBe('OPEN');
  });
});

describe('commands', async () => {
  const { world, desk, opened, woken, recordOf, did, keys, text, pull, close } = await stage();
  afterAll(close);
  type Place = 'comment' | 'review' | 'review comment';
  const given: string[] = [];

  function says(number: number, login: string, place: Place, body: string): void {
    given.push(...body.split('\n').flatMap((line) => /^\/([\w-]+)/.exec(line)?.[1] ?? []));
    world.clock.advance(60);
    if (place === 'comment') hands.comments(world, login, number, body);
    else if (place === 'review') hands.reviews(world, number, { author: login, body });
    else hands.reviews(world, number, { author: login, comments: [{ path: mine, line: 1, body }] });
  }

  test('by staff and publisher do what the table says, wherever they are written', async () => {
    const number = opened();
    const script: [string, Place, string, string][] = [
      ['alice', 'comment', '/ack P2 high', 'acknowledged'],
      ['bob', 'review', 'I think so.\n\n/priority P1\n/severity critical', 'severity_set'],
      ['alice', 'review comment', '/assign @bob', 'assigned'],
      ['alice', 'review', '/assess', 'assessment_started'],
      ['bob', 'review comment', '/need-info Which version?', 'information_requested'],
      ['octocat', 'review comment', 'Version 2.3.1.', 'information_given'],
      ['bob', 'comment', '/mitigate The offer is paused.', 'mitigation_reported'],
      ['bob', 'comment', '/conclude It is a weakness.', 'conclusion_given'],
      ['bob', 'review', '/offer change_requested Few customers.', 'offer_action_set'],
      ['bob', 'comment', '/message draft Please update.', 'message_drafted'],
      ['alice', 'comment', '/message approve', 'message_approved'],
      ['alice', 'review comment', '/message sent', 'message_sent'],
      ['alice', 'comment', '/disclose', 'disclosed'],
      ['alice', 'comment', '/note Call them.', 'noted'],
      ['alice', 'comment', '/close resolved Fixed.', 'closed'],
      ['alice', 'review', '/reopen', 'reopened'],
    ];
    for (const [login, place, body, last] of script) {
      says(number, login, place, body);
      await woken('issue_comment');
      expect([body, did(number).at(-1)]).toEqual([body, last]);
    }
    await woken();
    expect(did(number)).toHaveLength(script.length + 1);
    expect(recordOf(number)).toMatchObject({
      status: 'assessing',
      triage: { priority: 'P1', assignee: 'bob' },
    });
    const sources = recordOf(number).history.map(({ source }) => source.replace(/\d+$/, ''));
    expect(new Set(sources.slice(1))).toEqual(
      new Set(
        ['issuecomment-', 'pullrequestreview-', 'discussion_r'].map((kind) => `pull_request/1#${kind}`),
      ),
    );
    const news = [1, 3, 5, 6, 8, 9, 10, 11, 12, 13, 14, 16, 17];
    expect(keys(number)).toEqual(['receipt', ...news.map((place) => `news/${place}`)]);
    const reactions = [...pull(number).comments, ...pull(number).reviews].flatMap((one) => one.reactions);
    expect(new Set(reactions.map(({ content }) => content))).toEqual(new Set(['THUMBS_UP']));
  });

  test('that ask are answered once, and change nothing', async () => {
    const number = opened(submission(vulnerability, { language: 'fr' }));
    says(number, 'octocat', 'review', '/status');
    says(number, 'octocat', 'comment', '/help');
    says(number, 'alice', 'comment', '/status\n/help');
    await woken();
    await woken();
    expect(did(number)).toEqual([]);
    const [, status = '', help = '', both = ''] = desk.said(number);
    expect(keys(number)).toHaveLength(4);
    expect([status, help].map((body) => body.includes('/withdraw'))).toEqual([false, true]);
    expect(status).toContain('Numéro de confirmation');
    expect(help).not.toContain('/ack');
    expect(both).toContain('/ack');
    expect(both).not.toContain('/withdraw');
  });

  test('that end a ticket close its pull request', async () => {
    const [first, second] = [opened(), opened()];
    await woken();
    says(first, 'alice', 'comment', `/duplicate ${numberOf(1)}`);
    says(second, 'octocat', 'review comment', '/withdraw By mistake.');
    await woken();
    expect(recordOf(first)).toMatchObject({ outcome: 'duplicate', triage: { duplicate_of: numberOf(1) } });
    expect(recordOf(second)).toMatchObject({ outcome: 'withdrawn' });
    expect([pull(first).state, pull(second).state]).toEqual(['CLOSED', 'CLOSED']);
  });

  test('were all of the table', () => {
    expect([...new Set(given)].sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  test.each([
    ['unknown', 'alice', '/acknowledge P2 high', 'en', '/ack'],
    ['not theirs', 'octocat', '/ack P2 high', 'en', '/ack'],
    ['too early', 'alice', '/assess', 'en', '/assess'],
    ['wrong in the middle', 'alice', '/ack P2 high\n/assign bob\n/priority P9', 'en', 'P9'],
  ])('that are %s get one answer, and nothing is done', async (_, login, body, __, named) => {
    const number = opened();
    await woken();
    const comment = hands.comments(world, login, number, body);
    await woken();
    hands.comments(world, 'octocat', number, 'Thank you.');
    await woken();
    expect(did(number)).toEqual([]);
    expect(keys(number)).toEqual(['receipt', `answer/issuecomment-${comment.id}`]);
    expect(text(number, `answer/issuecomment-${comment.id}`)).toContain(named);
    const reactions = pull(number).comments.flatMap((one) => one.reactions);
    expect(reactions.map(({ content }) => content)).toEqual(['CONFUSED']);
  });

  test('that were edited or deleted after they ran have run once, and stay', async () => {
    const number = opened();
    const ack = hands.comments(world, 'alice', number, '/ack P2 high');
    const note = hands.comments(world, 'alice', number, '/note Once.');
    world.clock.advance(60);
    const review = hands.reviews(world, number, {
      author: 'alice',
      comments: [{ path: mine, line: 1, body: '/assign @bob' }],
    });
    await woken();
    hands.edits(world, 'alice', ack, '/priority P1');
    hands.edits(world, 'alice', review, '/severity low');
    hands.deletes(world, 'alice', note);
    for (const one of review.comments) hands.deletes(world, 'alice', one);
    await woken();
    expect(did(number)).toEqual(['acknowledged', 'noted', 'assigned', 'severity_set']);
    expect(recordOf(number).triage).toMatchObject({ priority: 'P2', severity: 'low', assignee: 'bob' });
  });

  test('that another hand has written into a comment are nobody’s', async () => {
    const number = opened();
    const words = hands.comments(world, 'alice', number, 'Looks bad.');
    await woken();
    hands.edits(world, 'writer', words, '/close spam');
    await woken();
    expect([did(number), keys(number)]).toEqual([[], ['receipt', `answer/issuecomment-${words.id}`]]);
  });

  test('that were written into an old comment are of the time at which they were', async () => {
    const number = opened();
    const words = hands.comments(world, 'alice', number, 'Looks bad.');
    await woken();
    world.clock.advance(3600);
    hands.edits(world, 'alice', words, '/ack P2 high');
    const edited = world.clock.now();
    await woken();
    expect(instantOf(recordOf(number).triage?.acknowledged_at ?? '')).toBe(edited);
  });

  test('stand among hundreds of comments and reviews, and all are found', async () => {
    const number = opened();
    await woken();
    for (let each = 0; each < 110; each += 1) {
      hands.comments(world, 'octocat', number, `Comment ${each}.`);
      hands.reviews(world, number, { author: 'octocat', body: `Review ${each}.` });
    }
    for (let each = 0; each < 55; each += 1) {
      hands.closes(world, 'octocat', number);
      hands.reopens(world, 'octocat', number);
    }
    const many = Array.from({ length: 70 }, (_, each) => ({ path: mine, line: 1, body: `Line ${each}.` }));
    hands.reviews(world, number, {
      author: 'alice',
      comments: [...many, { path: mine, line: 1, body: '/assign @bob' }],
    });
    hands.comments(world, 'alice', number, '/ack P2 high');
    await woken();
    await woken();
    expect(did(number).sort()).toEqual(['acknowledged', 'assigned']);
    expect(keys(number)).toEqual(['receipt', 'news/2']);
  });
});

describe('a hand on the pull request', async () => {
  const { world, opened, woken, recordOf, did, keys, pull, close } = await stage();
  afterAll(close);
  hands.addsCollaborator(world, 'carol', 'triage');
  hands.addsCollaborator(world, 'writer', 'read');

  test('of the publisher takes the report back, and brings it again', async () => {
    const number = opened();
    await woken();
    hands.closes(world, 'octocat', number);
    await woken();
    expect(recordOf(number)).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    hands.reopens(world, 'octocat', number);
    await woken();
    await woken();
    expect(recordOf(number)).toMatchObject({ status: 'received', outcome: null });
    expect([did(number), keys(number), pull(number).state]).toEqual([
      ['closed', 'reopened'],
      ['receipt'],
      'OPEN',
    ]);
  });

  test.each(['alice', 'carol', 'writer'])(
    'of %s that closes it is undone and explained, each time',
    async (login) => {
      const number = opened();
      await woken();
      for (const answers of [1, 2]) {
        hands.closes(world, login, number);
        await woken();
        await woken();
        expect([pull(number).state, did(number), keys(number).length]).toEqual(['OPEN', [], 1 + answers]);
      }
    },
  );

  test('of staff opens a closed ticket; anybody else’s is undone and explained', async () => {
    const number = opened();
    hands.comments(world, 'alice', number, '/close spam');
    await woken();
    expect(pull(number).state).toBe('CLOSED');
    hands.reopens(world, 'writer', number);
    await woken();
    hands.reopens(world, 'octocat', number);
    await woken();
    await woken();
    expect([pull(number).state, keys(number).length]).toEqual(['CLOSED', 4]);
    hands.reopens(world, 'carol', number);
    await woken();
    expect([pull(number).state, did(number)]).toEqual(['OPEN', ['closed', 'reopened']]);
    expect(recordOf(number).history.at(-1)).toMatchObject({ by: 'carol' });
  });
});

describe('whatever goes away', async () => {
  const { world, desk, opened, woken, recordOf, did, keys, text, pull, close } = await stage();
  afterAll(close);

  test('a deleted fork leaves the ticket and the conversation', async () => {
    const number = opened(good, 'forked');
    await woken();
    hands.deletesFork(world, number);
    hands.comments(world, 'alice', number, '/ack P2 high');
    await woken();
    expect(recordOf(number).status).toBe('acknowledged');
    await woken();
    expect(pull(number).state).toBe('CLOSED');
    expect(desk.labels(number)).toContain('pull request: gone');
    hands.comments(world, 'alice', number, '/assess');
    hands.comments(world, 'forked', number, '/status');
    await woken();
    expect(recordOf(number).status).toBe('assessing');
    expect(keys(number).filter((key) => !key.startsWith('news/'))).toEqual([
      'receipt',
      expect.stringMatching(/^closure\//),
      expect.stringMatching(/^answer\//),
    ]);
    hands.comments(world, 'alice', number, '/close resolved Fixed.');
    await woken();
    expect(recordOf(number).status).toBe('closed');
    expect(desk.labels(number)).not.toContain('pull request: gone');
  });

  test('a merged pull request is a ticket still, and can be ended', async () => {
    const number = opened({ 'tickets/inbox/merged.yaml': good });
    await woken();
    hands.merges(world, 'alice', number);
    await woken();
    expect(desk.labels(number)).toContain('pull request: gone');
    hands.comments(world, 'alice', number, '/ack P3 low\n/close informative Known.');
    await woken();
    expect(recordOf(number)).toMatchObject({ status: 'closed', outcome: 'informative' });
    expect(pull(number).state).toBe('MERGED');
  });

  test('a renamed publisher is the publisher still, and who takes the old login is not', async () => {
    const number = opened(good, 'before');
    await woken();
    hands.renamesUser(world, 'before', 'afterwards');
    hands.comments(world, 'before', number, '/withdraw');
    await woken();
    expect(did(number)).toEqual([]);
    hands.comments(world, 'afterwards', number, '/withdraw');
    await woken();
    expect(recordOf(number)).toMatchObject({ outcome: 'withdrawn', receipt: { received_from: 'before' } });
    expect(recordOf(number).history.at(-1)).toMatchObject({ by: 'afterwards' });
  });

  test('a deleted publisher leaves the ticket', async () => {
    const number = opened(good, 'leaving');
    await woken();
    hands.comments(world, 'leaving', number, '/withdraw');
    hands.deletesUser(world, 'leaving');
    hands.comments(world, 'alice', number, '/ack P2 high');
    await woken();
    expect(did(number)).toEqual(['acknowledged']);
  });

  test('a record of another submission is never overwritten, and staff hear of it once', async () => {
    const path = recordPath(numberOf(pull(1).number));
    const alien = (desk.text(path) ?? '').replaceAll(numberOf(1), numberOf(5));
    const target = recordPath(numberOf(5));
    hands.commitsOnMain(world, 'alice', { [target]: alien });
    const number = opened();
    expect(number).toBe(5);
    hands.comments(world, 'alice', number, '/ack P2 high');
    await woken();
    await woken();
    expect(desk.text(target)).toBe(alien);
    expect([keys(number), desk.labels(number)]).toEqual([['conflict/conflict'], ['record: unusable']]);
    expect(text(number, 'conflict/conflict')).toContain('@bob');
    hands.commitsOnMain(world, 'alice', { [target]: null });
    await woken();
    expect(recordOf(number)).toMatchObject({
      status: 'acknowledged',
      receipt: { submission: { pull_request: 5 } },
    });
    expect(desk.labels(number)).not.toContain('record: unusable');
  });

  test('a record that was broken by hand holds up nothing but its ticket, until it is mended', async () => {
    const [broken, other] = [opened(), opened(submission(incident))];
    await woken();
    const path = recordPath(numberOf(broken));
    const sound = desk.text(path) ?? '';
    hands.commitsOnMain(world, 'alice', { [path]: sound.replace('status: received', 'status: recieved') });
    for (const number of [broken, other]) hands.comments(world, 'alice', number, '/ack P2 high');
    await woken();
    await woken();
    expect(did(other)).toEqual(['acknowledged']);
    expect(keys(broken)).toEqual(['receipt', 'conflict/unreadable']);
    expect(desk.labels(broken)).toEqual(['status: received', 'record: unusable']);
    hands.commitsOnMain(world, 'alice', { [path]: sound });
    await woken();
    expect(did(broken)).toEqual(['acknowledged']);
    expect(desk.labels(broken)).not.toContain('record: unusable');
  });
});

test('who stays invalid for a business day is told to staff once, and not before', async () => {
  const { world, opened, woken, keys, text, close } = await stage(configuration);
  const number = opened(submission(incident).replace('title:', 'titel:'));
  // Sunday in Los Angeles: the business day ends on Monday at 17:00 there.
  const due = Date.parse('2026-11-24T01:00:00Z');
  world.clock.advance((due - world.clock.now()) / 1000 - 121);
  await woken();
  expect(keys(number)).toEqual(['receipt']);
  world.clock.advance(-119);
  await woken();
  expect(keys(number)).toEqual(['receipt', 'still-invalid']);
  expect(text(number, 'still-invalid')).toContain('@bob');
  world.clock.advance(3 * 86_400);
  await woken();
  expect(keys(number)).toHaveLength(2);
  hands.pushes(world, number, { [mine]: good });
  await woken();
  expect(text(number, 'receipt')).toContain(numberOf(number));
  await close();
});

test('a configuration that changed without a word leaves every open ticket where it is', async () => {
  const { desk, world, opened, woken, recordOf, did, keys, close } = await stage(configuration);
  const number = opened();
  await woken();
  const { receipt } = recordOf(number);
  const changed = configuration
    .replace(
      /^name: .*\n/,
      'name: Another desk of the tests\nnumber: {prefix: NEW, earlier_prefixes: [SEC]}\n',
    )
    .replace('holidays: [', 'holidays: [2026-11-27, ')
    .replace('America/Los_Angeles', 'Pacific/Auckland');
  hands.commitsOnMain(world, 'alice', { '.github/desk.yml': changed });
  hands.comments(world, 'alice', number, '/ack P2 high');
  await woken();
  expect([did(number), keys(number)]).toEqual([['acknowledged'], ['receipt', 'news/1']]);
  expect(recordOf(number).receipt).toEqual(receipt);
  const next = opened();
  await woken();
  expect(desk.text(recordPath(numberOf(next).replace(/^SEC/, 'NEW')))).not.toBeNull();
  await close();
});
