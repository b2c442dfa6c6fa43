// A sealed report that is refused, or one that should have been sealed: what the desk answers repeats nothing of it.
import { describe, expect, test } from 'vitest';
import schema from '../../../schema/ticket.schema.json' with { type: 'json' };
import { words } from '../../words/words.ts';
import type { Pull } from '../../workshop/rehearsal/world/state.ts';
import type { World } from '../../workshop/rehearsal/world/world.ts';
import { canaryIncident, canaryVulnerability } from '../../workshop/testing/github-canaries.ts';
import { deskTraces, leaks } from '../../workshop/testing/github-traces.ts';
import { submission } from '../../workshop/testing/reports.ts';
import { keys, sealedDesk, told } from './sealed.testing.ts';

describe('a report that is refused', () => {
  const plain = submission(canaryVulnerability);
  const beside = (line: string) => (text: string) => text.replace('  sealed:', `  ${line}\n  sealed:`);
  const inLine = (key: string, value: string) => (text: string) =>
    text.replace(new RegExp(`( ${key}:).*`), `$1 ${value}`);
  const open = ['embargo-in-plaintext'];
  const rows: [string, (sealed: string) => string, string[]][] = [
    ['a title beside the seal', beside('title: A canarytitle passes'), ['sealed-plaintext']],
    ['a title that is no text', beside('title: [canarytitle]'), ['sealed-plaintext']],
    ['a CVE that is none', beside('cve: [canarytitle, CVE-2026-71717]'), ['sealed-plaintext']],
    ['a key that nobody knows', beside('canarytitle: 1'), ['sealed-plaintext']],
    [
      'a line above the report',
      (text) => text.replace('report:', 'canarytitle: 1\nreport:'),
      ['sealed-plaintext'],
    ],
    [
      'a key in the sealed part',
      (text) => text.replace('    to:', '    canarytitle: 1\n    to:'),
      ['sealed-plaintext'],
    ],
    ['a secret key for a recipient', inLine('to', keys.identity), ['malformed']],
    ['a title for a set', inLine('to', 'canarytitle passes the firewall'), ['malformed']],
    ['a title for the commitment', inLine('commitment', 'A canarytitle'), ['commitment-malformed']],
    [
      'a title for the message',
      (text) => text.replace(/message: [\s\S]*/, 'message: A canarytitle\n'),
      ['seal-armour'],
    ],
    ['a message that is cut off', (text) => text.replace(/(?:.*\n){3}(?= +-----END)/, ''), ['seal-size']],
    ['another recipient', (text) => text.replace('to: staff', 'to: others'), ['seal-set-unknown']],
    ['an embargo in plain words', () => plain, open],
    ['one that cannot be read', () => plain.replace('title: ', 'title: ['), open],
    ['one with other mistakes', () => plain.replace('title', 'canarytitle').replace('CVE-', 'CVE:'), open],
    ['one without its first line', () => plain.replace('report:', '').replaceAll('\n  ', '\n'), open],
  ];

  test('is not repeated by anything that the desk says, and the staff hear of what it gives away', async () => {
    await using at = await sealedDesk();
    const { desk, ran, sends, secrets } = at;
    const { world } = desk.github;
    const sealed = await at.sealed('octocat', canaryVulnerability);
    for (const [, change] of rows) sends('octocat', change(sealed));
    for (const line of ['reconcile --dry-run --format json', 'reconcile', 'reconcile']) {
      const run = await ran(line);
      expect(run.code).toBe(0);
      expect(leaks({ ...deskTraces(world), ...run.page }, secrets)).toEqual([]);
    }
    const exposing = new Set(['sealed-plaintext', ...open]);
    const exposed = words('en').answers.exposed;
    expect(
      [...world.state.pulls.values()].map((pull, place) => [rows[place]?.[0], codesOf(world, pull)]),
    ).toEqual(rows.map(([name, , codes]) => [name, codes]));
    for (const [place, [name, , codes]] of rows.entries()) {
      const isTold = desk.said(place + 1).some((said) => said.includes(exposed));
      expect([name, isTold]).toEqual([name, codes.some((code) => exposing.has(code))]);
    }
  });

  const codesOf = ({ state }: World, { head }: Pull) =>
    [...state.checkRuns.values()]
      .filter(({ commit }) => commit === head)
      .flatMap(({ annotations }) => annotations.map(({ title }) => title));

  // Where nobody has keys, the very same is taken as it is: so the search would have found each canary.
  test('would be found', async () => {
    await using at = await sealedDesk(false);
    const { desk, ran, sends } = at;
    sends('octocat', plain);
    sends('mona', submission(canaryIncident));
    expect(await ran()).toMatchObject({ code: 0 });
    const found = leaks(deskTraces(desk.github.world), told);
    expect(found).toEqual(told.map((one) => `commits: ${one}`));
  });

  test('a canary stands in every field that is not shown', () => {
    const fields = Object.keys(schema.$defs.report.properties).filter((key) => !shown.has(key));
    expect(fields.filter((key) => !(key in canaryVulnerability || key in canaryIncident))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });
  const shown = new Set(['category', 'disclosure', 'language', 'sealed']);
});
