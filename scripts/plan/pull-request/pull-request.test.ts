// The whole decision about one pull request, from its facts to the record and the replies.
import { describe, expect, test } from 'vitest';
import { problem } from '../../ticket/problem.ts';
import { afterwards, moment, ticketIn } from '../../triage/testing.ts';
import { incident, submission, wrongSubmission } from '../../workshop/testing/reports.ts';
import * as table from '../testing.ts';
import { numberOf, plannedPull } from './pull-request.ts';

const {
  account,
  decided,
  desk,
  facts,
  file,
  head,
  ownComment,
  path,
  pull,
  receipt,
  remark,
  spoken,
  textOf,
  ticket,
} = table;
const newHead = { oid: 'd'.repeat(40) };
const amended = file(submission(incident), 'e'.repeat(40));
/** Staff hear of the commit of `wrongSubmission`, which is under embargo by its own word. */
const exposure = `create_comment exposed/${head.slice(0, 12)}`;
const kinds = ({ replies }: ReturnType<typeof decided>) => replies.replies.map(({ kind }) => kind);

describe('a new submission', () => {
  test('becomes a record, a check run, a receipt and a label', () => {
    const plan = plannedPull(facts());
    expect(plan.write).toMatchObject({
      kind: 'create',
      path: 'tickets/2026/0xxx/SEC-2026-000045-D.yaml',
      record: { status: 'received', receipt: { received_from: 'octocat', submission: { commit: head } } },
    });
    expect(plan.replies.check).toMatchObject({ head, conclusion: 'success', annotations: [] });
    expect(plan.replies.replies).toMatchObject([
      { kind: 'create_comment', key: 'receipt' },
      { kind: 'add_labels', names: ['status: received'] },
    ]);
  });

  test('has its number from its pull request and the year of the desk’s zone, whatever it says', () => {
    const createdAt = moment('2027-01-01T03:00:00Z');
    const { write } = plannedPull(facts({ pull: pull({ createdAt }), at: createdAt }));
    expect(write?.record.number).toBe('SEC-2026-000045-D');
    expect(numberOf({ number: 45, createdAt }, desk)).toBe('SEC-2026-000045-D');
  });

  test('with problems gets no record, and each problem at its line', () => {
    const plan = plannedPull(facts({ pull: pull({ file: file(wrongSubmission) }) }));
    expect(plan.write).toBeNull();
    expect(plan.replies.check?.conclusion).toBe('failure');
    expect(plan.replies.check?.annotations).toHaveLength(3);
    expect(spoken(plan)).toEqual(['create_comment receipt', exposure]);
    expect(kinds(plan)).toEqual(['create_comment', 'create_comment', 'add_labels']);
  });

  test('that stays invalid is told to staff after a business day, and not before', () => {
    const due = moment('2026-06-10T10:00:00-07:00');
    const plan = (at: number, own = [ownComment('receipt')]) =>
      spoken(plannedPull(facts({ at, pull: pull({ file: file(wrongSubmission), own }) })));
    expect(plan(due - 1)).toEqual(['update_comment receipt', exposure]);
    expect(plan(due)).toEqual(['update_comment receipt', 'create_comment still-invalid', exposure]);
    expect(plan(due, [ownComment('receipt'), ownComment('still-invalid')])).toEqual([
      ...['update_comment receipt', exposure],
    ]);
    const told = plannedPull(facts({ at: due, pull: pull({ file: file(wrongSubmission) }) }));
    expect(textOf(told, 'still-invalid')).toContain('@bob');
  });

  test('that was closed before anybody saw it is left alone', () => {
    const plan = plannedPull(facts({ pull: pull({ isOpen: false }) }));
    expect(plan).toMatchObject({ write: null, replies: { check: null, replies: [] } });
  });

  test('of an account that is gone is from ghost', () => {
    const { write } = plannedPull(facts({ pull: pull({ author: null }) }));
    expect(write?.record.receipt.received_from).toBe('ghost');
  });

  test('that its own reader would refuse is not written, and staff are told', () => {
    const plan = plannedPull(facts({ pull: pull({ author: account('no login at all') }) }));
    expect(plan).toMatchObject({ write: null, refusal: { what: 'record' } });
    expect(spoken(plan)).toHaveLength(1);
  });

  test('whose text came with a later commit is approved by nobody before one of the staff makes it theirs', () => {
    const remarks = [remark('alice', '/ack P2 high\n/message approve')];
    const approved = (isAsOpened: boolean) => plannedPull(facts({ pull: pull({ isAsOpened, remarks }) }));
    expect(approved(true).write?.record.message).toMatchObject({ state: 'approved', approved_by: 'alice' });
    const pushed = approved(false);
    expect(pushed.write?.record.message).toMatchObject({ state: 'draft', is_pushed: true });
    expect(spoken(pushed)).toContain('create_comment answer/issuecomment-10');
  });

  test('with commands on it already hears them at once', () => {
    const { write } = plannedPull(facts({ pull: pull({ remarks: [remark('alice', '/ack P1 critical')] }) }));
    expect(write).toMatchObject({ kind: 'create', before: 0, record: { status: 'acknowledged' } });
  });
});

describe('a pull request on record', () => {
  const quiet = { labels: ['status: received'] };

  test('with nothing new gets nothing but what its receipt lacks', () => {
    const right = textOf(decided(quiet), 'receipt');
    const own = [{ ...receipt, body: right }];
    expect(decided({ ...quiet, own })).toMatchObject({ write: null, replies: { check: null, replies: [] } });
    const changed = [{ ...receipt, body: `${right.replaceAll('\n', '\r\n')}\r\n` }];
    expect(kinds(decided({ ...quiet, own: changed }))).toEqual([]);
  });

  test('with a new version is amended, checked, and its receipt judges the new head', () => {
    const plan = decided({ head: newHead, file: amended });
    expect(plan.write).toMatchObject({ kind: 'update', before: 1, record: { report: incident } });
    expect(plan.replies.check).toMatchObject({ head: newHead.oid, conclusion: 'success' });
    expect(textOf(plan, 'receipt')).toContain(`head:${newHead.oid} -->`);
  });

  test('with the same file at a new head is checked, and not amended', () => {
    const plan = decided({ head: newHead });
    expect(plan.write).toBeNull();
    expect(plan.replies.check?.head).toBe(newHead.oid);
  });

  test('with the version before the last again is amended again', () => {
    const first = decided({ head: newHead, file: amended }).write?.record ?? ticket;
    const third = { oid: 'f'.repeat(40) };
    const back = decided({ head: third }, { stored: { kind: 'record', record: first } });
    const second = back.write?.record ?? ticket;
    expect(second.history.map(({ did }) => did)).toEqual(['received', 'amended', 'amended']);
    const fourth = { oid: '0'.repeat(40) };
    expect(decided({ head: fourth }, { stored: { kind: 'record', record: second } }).write).toBeNull();
  });

  test('with a broken version stands as it was, and shows the problems', () => {
    const plan = decided({ head: newHead, file: file(wrongSubmission) });
    expect(plan.write).toBeNull();
    expect(plan.replies.check?.conclusion).toBe('failure');
    expect(textOf(plan, 'receipt')).toContain(`head:${newHead.oid} mending -->`);
    expect(textOf(plan, 'receipt')).toContain('not-one-of');
  });

  test('with a version that cannot be taken yet is read again the next time', () => {
    const closed = { kind: 'record', record: ticketIn('closed') } as const;
    const plan = decided({ head: newHead, file: amended }, { stored: closed });
    expect(plan.write).toBeNull();
    expect(plan.replies.check).toBeNull();
    expect(textOf(plan, 'receipt')).toContain(`head:${head} -->`);
    const deferred = decided({
      head: newHead,
      file: amended,
      remarks: [remark('shy', '/assess', { minute: 1 })],
    });
    expect(deferred).toMatchObject({ write: null, isDeferred: true, replies: { check: null } });
    expect(textOf(deferred, 'receipt')).toContain(`head:${head} -->`);
  });

  test('without its file any more stands as it was', () => {
    const plan = decided({ head: newHead, file: null, changes: { count: 0, listed: [] } });
    expect(plan).toMatchObject({ write: null, replies: { check: null } });
    expect(textOf(plan, 'receipt')).toContain(`head:${head} -->`);
  });

  test('that was closed by nobody known is opened again', () => {
    expect(kinds(decided({ ...quiet, isOpen: false }))).toContain('reopen');
  });

  test('closes with its ticket', () => {
    const remarks = [remark('octocat', '/withdraw Mistake.')];
    const plan = decided({ ...quiet, remarks });
    expect(kinds(plan).sort()).toEqual(['add_reaction', 'close', 'remove_labels', 'update_comment']);
    expect(kinds(plan).at(-1)).toBe('close');
    expect(plan.replies.check).toBeNull();
  });

  test('that was merged is never opened nor closed, and says so', () => {
    const plan = decided({ ...quiet, isOpen: false, isMerged: true });
    expect(plan.replies.replies).toContainEqual({ kind: 'add_labels', names: ['pull request: gone'] });
    expect(kinds(plan)).not.toContain('reopen');
    const done = { kind: 'record', record: ticketIn('closed') } as const;
    expect(kinds(decided({ isMerged: true }, { stored: done }))).not.toContain('close');
  });

  test('gets each reminder once, and on a closed pull request too', () => {
    const at = moment('2026-06-10T10:00:01-07:00');
    const gone = { isOpen: false, labels: ['pull request: gone', 'status: received'] };
    for (const changed of [quiet, gone]) {
      const plan = decided(changed, { at });
      expect(plan.write?.record.history.at(-1)).toMatchObject({
        did: 'escalated',
        by: 'desk',
        source: 'clock',
      });
      const key = 'clock/acknowledge/2026-06-10T10:00:00-07:00/overdue';
      expect(spoken(plan)).toEqual(['update_comment receipt', `create_comment ${key}`]);
      const stored = { kind: 'record', record: plan.write?.record ?? ticket } as const;
      const again = decided({ ...changed, own: [receipt, ownComment(key)] }, { at, stored });
      expect(again.write).toBeNull();
      expect(spoken(again)).toEqual(['update_comment receipt']);
    }
  });

  test('gets no reminder any more that was recorded before the ticket closed', () => {
    const at = moment('2026-06-10T10:00:01-07:00');
    const late = decided(quiet, { at }).write?.record ?? ticket;
    const record = afterwards(late, [{ text: '/close spam' }]);
    expect(spoken(decided({ isOpen: false }, { at, stored: { kind: 'record', record } }))).toEqual([
      'update_comment receipt',
    ]);
  });
});

describe('a record that cannot be used', () => {
  const conflict = {
    ...ticket,
    receipt: { ...ticket.receipt, submission: { pull_request: 7, commit: head, blob: head } },
  };
  const local = { ...ticket, receipt: { ...ticket.receipt, submission: { inbox: 'mail', blob: head } } };
  const unreadable = { kind: 'unreadable', problems: [problem('empty', {}, path)] } as const;

  test.each([
    ['of another pull request', 'conflict/conflict', { kind: 'record', record: conflict }],
    ['of a local submission', 'conflict/conflict', { kind: 'record', record: local }],
    ['that was broken by hand', 'conflict/unreadable', unreadable],
  ] as const)('%s is left as it is, and told to the on-call once', (_, key, stored) => {
    const remarks = [remark('alice', '/ack P1 high')];
    const plan = decided({ own: [], remarks }, { stored });
    expect(plan).toMatchObject({ write: null, replies: { check: null } });
    expect(plan.replies.replies).toMatchObject([
      { kind: 'create_comment', key },
      { kind: 'add_labels', names: ['record: unusable'] },
    ]);
    expect(textOf(plan, key)).toContain('@bob');
    const again = decided({ own: [ownComment(key)], labels: ['record: unusable'] }, { stored });
    expect(again.replies.replies).toEqual([]);
    expect(decided({ own: [], isOpen: false }, { stored }).replies.replies).toEqual([]);
  });
});

describe('a pull request without a report', () => {
  const near = {
    changes: { count: 1, listed: [{ path: 'report.yaml', change: 'ADDED' }] },
    file: null,
  } as const;
  const hint = (login: string | null, isBot = false, labels: string[] = []) => {
    const author = login === null ? null : table.account(login, isBot);
    return plannedPull(facts({ pull: pull({ ...near, author, labels }) }));
  };

  test.each([false, true])(
    'gets a hint where a stranger opened it and it looks like one, app: %s',
    (isApp) => {
      expect(hint('octocat', isApp).replies.replies).toMatchObject([
        { kind: 'create_comment', key: 'not-a-report' },
        { kind: 'add_labels', names: ['submission: none'] },
      ]);
    },
  );

  test.each([
    ['staff', hint('alice')],
    ['the desk itself', plannedPull(facts({ pull: pull({ ...near, isByDesk: true }) }))],
    ['nobody', hint(null)],
  ])('is left alone where it is of %s', (_, plan) => {
    expect(plan).toMatchObject({ write: null, isDeferred: false, replies: { check: null, replies: [] } });
  });

  test('waits where GitHub does not say who opened it, and keeps its labels', () => {
    expect(hint('shy', false, ['submission: none'])).toMatchObject({
      isDeferred: true,
      replies: { replies: [] },
    });
  });

  test('is left alone where it looks like nothing of the desk’s', () => {
    const code = {
      changes: { count: 1, listed: [{ path: 'scripts/a.ts', change: 'OTHER' }] },
      file: null,
    } as const;
    expect(plannedPull(facts({ pull: pull(code) })).replies.replies).toEqual([]);
  });

  test('loses the labels of a time when it had one', () => {
    const code = { changes: { count: 0, listed: [] }, file: null, labels: ['submission: invalid', 'mine'] };
    expect(plannedPull(facts({ pull: pull(code) })).replies.replies).toEqual([
      { kind: 'remove_labels', names: ['submission: invalid'] },
    ]);
  });
});
