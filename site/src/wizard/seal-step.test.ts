// The step that seals: when it comes, what it asks for, and what of it is kept.
import { describe, expect, test } from 'vitest';
import { classic, hybrid, sets } from '../../../scripts/ticket/seal/testing.ts';
import { settingOf } from '../../testing/tickets.ts';
import type { SealMode } from './draft.ts';
import { asksToSeal, isSealing, replyToIn, sealFaults, withoutSecrets } from './seal-step.ts';
import { sealView } from './seal-view.ts';
import { stepsOf } from './steps.ts';
import { draftFrom, vulnerability } from './typed.testing.ts';

const secret = hybrid.identity;
const embargoed = { ...vulnerability, disclosure: 'embargoed', 'seal.login': 'octocat' };

function faults(typed: object, mode: SealMode = 'always'): [string, string][] {
  return sealFaults(draftFrom({ ...embargoed, ...typed }, mode)).map(({ field, code }) => [field, code]);
}

test.each([
  ['never', 'embargoed', {}, false, false],
  ['offered', 'embargoed', {}, true, true],
  ['offered', 'embargoed', { 'seal.wanted': 'false' }, true, false],
  ['always', 'embargoed', { 'seal.wanted': 'false' }, true, true],
  ['always', 'public', {}, false, false],
  ['offered', 'public', {}, false, false],
] as const)('%s, %s, %j: asks %s, seals %s', (mode, disclosure, typed, asks, seals) => {
  const draft = draftFrom({ ...embargoed, disclosure, ...typed }, mode);
  expect([asksToSeal(draft), isSealing(draft)]).toEqual([asks, seals]);
  expect(stepsOf(draft).at(-1)?.name).toBe(asks ? 'seal' : 'more');
});

describe('asks for', () => {
  test.each([
    ['nothing more', {}, []],
    ['a login', { 'seal.login': ' ' }, [['seal.login', 'needed']]],
    ['a sound login', { 'seal.login': 'octo cat' }, [['seal.login', 'login-malformed']]],
    ['a login as people mention it', { 'seal.login': '@octocat' }, []],
    ['no key', { 'seal.answers': 'none', 'seal.own': 'x' }, []],
    ['a key that was saved', { 'seal.answers': 'make' }, [['seal.answers', 'key-unsaved']]],
    ['no more of one that was', { 'seal.answers': 'make', 'seal.made': hybrid.recipient }, []],
    ['a key of their own', { 'seal.answers': 'own' }, [['seal.own', 'needed']]],
    [
      'a sound one',
      { 'seal.answers': 'own', 'seal.own': `${hybrid.recipient}q` },
      [['seal.own', 'key-malformed']],
    ],
    ['no checksum yet', { 'seal.answers': 'own', 'seal.own': `${hybrid.recipient.slice(0, -1)}q` }, []],
    ['a public one', { 'seal.answers': 'own', 'seal.own': ` ${secret}` }, [['seal.own', 'key-secret']]],
    ['no more of a public one', { 'seal.answers': 'own', 'seal.own': `${classic.recipient}\n` }, []],
  ])('%s', (_, typed, expected) => {
    expect(faults(typed)).toEqual(expected);
  });

  test('nothing where the report goes in plain words', () => {
    expect(faults({ 'seal.login': '', 'seal.wanted': 'false' }, 'offered')).toEqual([]);
  });

  test('no secret to be repeated', () => {
    const [fault] = sealFaults(
      draftFrom({ ...embargoed, 'seal.answers': 'own', 'seal.own': secret }, 'always'),
    );
    expect(JSON.stringify(fault)).not.toContain(secret.slice(20, 40));
  });
});

test.each([
  [
    { 'seal.answers': 'make', 'seal.made': hybrid.recipient, 'seal.own': classic.recipient },
    hybrid.recipient,
  ],
  [
    { 'seal.answers': 'own', 'seal.made': hybrid.recipient, 'seal.own': classic.recipient },
    classic.recipient,
  ],
  [{ 'seal.answers': 'own', 'seal.own': secret }, undefined],
  [{ 'seal.answers': 'none', 'seal.made': hybrid.recipient }, undefined],
  [{ 'seal.made': hybrid.recipient }, undefined],
  [{ 'seal.answers': 'constructor' }, undefined],
])('the key for answers is the one that was chosen %#', (typed, expected) => {
  expect(replyToIn(typed)).toBe(expected);
});

test.each([secret, secret.toLowerCase(), secret.slice(4), 'a password'])(
  'what might be secret is not kept: %#',
  (own) => {
    expect(withoutSecrets({ title: 'x', 'seal.own': own })).toEqual({ title: 'x' });
  },
);

test.each([hybrid.recipient, classic.recipient])('a public key is kept %#', (own) => {
  expect(withoutSecrets({ 'seal.own': own })).toEqual({ 'seal.own': own });
});

describe('the view', () => {
  const { desk, ...setting } = settingOf();
  const view = (seal: object) =>
    sealView({ ...setting, desk: { ...desk, seal: { ...desk.seal, ...seal } } }, 'a/b');

  test('of a desk with keys seals unless it says otherwise, and names them by their fingerprints', () => {
    expect(view({}).mode).toBe('never');
    expect(view({ recipients: sets, required: false }).mode).toBe('offered');
    const { mode, sets: shown, repository } = view({ recipients: sets });
    expect([mode, repository, shown.map(({ name }) => name)]).toEqual(['always', 'a/b', Object.keys(sets)]);
    expect(shown.flatMap(({ recipients }) => recipients).map(({ fingerprint }) => fingerprint)).toEqual(
      Array.from({ length: 4 }, () => expect.stringMatching(/^[0-9a-f]{4}(?: [0-9a-f]{4}){4}$/)),
    );
  });
});
