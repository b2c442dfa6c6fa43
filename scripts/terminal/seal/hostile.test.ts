// Whoever seals with a program of their own may write anything inside: it neither steers the terminal of the staff nor passes.
import { describe, expect, test } from 'vitest';
import { submissionText } from '../../ticket/record/serialise.ts';
import { hybrid, sealedTo } from '../../ticket/seal/testing.ts';
import { validReport } from '../../ticket/testing.ts';
import type { Report } from '../../ticket/ticket.ts';
import { codeOf, number, type SealedDesk, sealedDesk } from './testing.ts';

const foul = 'a\u001b[2Jb\u009b31mc\u202ed\u2066e\u200ff\rg\u0007h';
const steering = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

async function received(desk: SealedDesk, report: Report, more: object = {}): Promise<void> {
  const sealed = await sealedTo('alone', report, { to: 'staff', ...more });
  desk.write({ 'tickets/inbox/report-1.yaml': submissionText(sealed) });
  await desk.call('intake --as octocat');
}

describe('inside a seal', () => {
  test.each<[string, object]>([
    ['a text', { title: foul, description: `${foul}\n` }],
    ['the name of a key', { [foul]: foul }],
    ['a key that would be lines of its own', { [`tracking_id: ${foul}\n  credits`]: [foul] }],
    ['what is no report', { publisher: [foul, { [foul]: foul }], cvss: foul }],
  ])('%s that would steer the terminal is written out, and told to be wrong', async (_, other) => {
    using desk = sealedDesk();
    await received(desk, { ...validReport, ...other });
    const { code, output, errors } = await desk.call(`unseal ${number} --identity ${desk.identity()}`);
    expect(code).toBe(1);
    expect(output.length).toBeGreaterThan(100);
    expect(output + errors).not.toMatch(steering);
  });

  test('an author and a repository that would are never shown', async () => {
    using desk = sealedDesk();
    await received(desk, validReport, { author: foul, repository: foul });
    const { code, output, errors } = await desk.call(`unseal ${number} --identity ${desk.identity()}`);
    expect(code).toBe(1);
    expect(output + errors).not.toMatch(steering);
  });

  test('a report that the intake would refuse is not revealed', async () => {
    using desk = sealedDesk();
    await received(desk, { ...validReport, title: foul });
    await desk.call(`triage ${number} "/ack P2 high" --as alice`);
    const before = desk.tree();
    const refused = await desk.call(`reveal ${number} --identity ${desk.identity(hybrid)} --as alice`);
    expect(codeOf(refused)).toBe('unsound');
    expect(refused.output + refused.errors).not.toMatch(steering);
    expect(desk.tree()).toEqual(before);
  });
});
