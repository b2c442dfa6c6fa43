// What the desk on GitHub does with a sealed report, and with one that should have been sealed.
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { revealedRecord } from '../../ticket/seal/records.testing.ts';
import { hybrid, otherHybrid, sealedTo } from '../../ticket/seal/testing.ts';
import { validSubmission as dated, validReport } from '../../ticket/testing.ts';
import { exposedPrefix } from '../replies/answers/answer-key.ts';
import { desk, facts, file, onRecord, pull, received } from '../testing.ts';
import { judgement, problemsOf } from './judgement.ts';
import type { Stored } from './pull-facts.ts';
import { plannedPull } from './pull-request.ts';

const validSubmission = dated.replace('  discovered_at: 2026-11-20\n', '');
const recipients = { 'staff-2026': [hybrid.recipient, otherHybrid.recipient] };
const sealing = { ...desk, seal: { recipients, required: true } };
const secret = /Contoso|contoso-waf|firewall|CVE-2026-12345/;

const broken = validSubmission.replace('title: ', 'title: [');
const newer = { oid: 'f'.repeat(40) };
const amending = { desk: sealing, stored: onRecord };

const absent: Stored = { kind: 'absent' };
const planned = (text: string, where: Desk = sealing) =>
  plannedPull(facts({ pull: pull({ file: file(text) }), desk: where }));

describe('a report under embargo in plain words', () => {
  test('is refused at a desk with recipients, and the staff are told', () => {
    const { write, replies } = planned(validSubmission);
    const said = JSON.stringify(replies);
    expect(write).toBeNull();
    expect(
      problemsOf(judgement(pull({ file: file(validSubmission) }), absent, received, sealing)),
    ).toMatchObject([{ code: 'embargo-in-plaintext' }]);
    expect(said).toContain(exposedPrefix);
    expect(said).not.toMatch(secret);
  });

  test.each([
    ['it cannot be read', broken],
    ['it has other mistakes as well', validSubmission.replace('title:', 'titel:').replace('CVE-', 'CVE:')],
    ['its fields stand in no report', validSubmission.replace('report:\n', '').replaceAll(/^ {2}/gm, '')],
  ])('is told to publisher and staff in the same words when %s', (_, text) => {
    const told = ({ replies }: ReturnType<typeof planned>) =>
      replies.replies.flatMap((reply) =>
        'body' in reply ? [[reply.key, reply.body.replaceAll(/\d+/g, '')]] : [],
      );
    expect(told(planned(text))).toEqual(told(planned(validSubmission)));
    expect(JSON.stringify(planned(text).replies)).not.toMatch(secret);
  });

  test('that cannot be read keeps its own problems at a desk without recipients, and staff are told', () => {
    const said = JSON.stringify(planned(broken, desk).replies);
    expect(said).toContain('bad-indentation');
    expect(said).toContain(exposedPrefix);
    expect(said).not.toMatch(secret);
  });

  test('amends a ticket that everybody can read already', () => {
    const record = revealedRecord;
    const updatedAt = Date.parse('2026-12-24T10:00:00Z');
    const plain = pull({ file: file(validSubmission, 'e'.repeat(40)), head: newer, updatedAt });
    const { write, replies } = plannedPull(
      facts({ desk: sealing, stored: { kind: 'record', record }, pull: plain }),
    );
    expect(write?.record.history.at(-1)?.did).toBe('amended');
    expect(JSON.stringify(replies)).not.toContain(exposedPrefix);
  });

  test('is told to the staff as well when it would amend a ticket', () => {
    const { write, replies } = plannedPull(
      facts({ ...amending, pull: pull({ file: file(broken, 'e'.repeat(40)), head: newer }) }),
    );
    expect(write).toBeNull();
    expect(JSON.stringify(replies)).toContain(exposedPrefix);
  });

  test.each([
    ['at a desk without recipients', desk],
    ['at a private desk', { ...sealing, seal: { recipients, required: false } }],
  ])('is taken %s', (_, where) => {
    const { write, replies } = planned(validSubmission, where);
    expect(write?.kind).toBe('create');
    expect(JSON.stringify(replies)).not.toContain(exposedPrefix);
  });
});

test('a sealed report gets its number, and nothing that the desk says tells of it', async () => {
  const report = await sealedTo('staff-2026', validReport);
  const { write, replies } = planned(submissionText(report));
  expect(write?.record.report).toEqual(report);
  expect(write?.record.message).toBeUndefined();
  expect(JSON.stringify(replies)).not.toMatch(secret);
});

test('what stands beside a seal is refused, told to the staff and not repeated', async () => {
  const text = submissionText(await sealedTo('staff-2026', validReport));
  const { write, replies } = planned(
    text.replace('  sealed:', '  title: Crafted header in the firewall\n  sealed:'),
  );
  expect(write).toBeNull();
  expect(JSON.stringify(replies)).toContain(exposedPrefix);
  expect(JSON.stringify(replies)).not.toMatch(secret);
});
