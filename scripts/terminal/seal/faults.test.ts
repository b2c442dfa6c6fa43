// Every reason why nothing comes of sealing, opening or answering: each by a call that is refused for it alone.
import { describe, expect, test } from 'vitest';
import { armoured, sealed } from '../../ticket/seal/age.ts';
import { sealedAnswer } from '../../ticket/seal/answer.ts';
import { firstLine, unarmoured } from '../../ticket/seal/armour.ts';
import { paddedJson } from '../../ticket/seal/padding.ts';
import { classic, countedBytes, hybrid, otherHybrid } from '../../ticket/seal/testing.ts';
import type { SealFaultCode } from '../../words/shapes/terminal/seal-words.ts';
import type { Called } from '../../workshop/testing/call.ts';
import { configuration, submission, vulnerability } from '../../workshop/testing/reports.ts';
import { shortestPassphrase } from './passphrase.ts';
import { codeOf, number, piped, protectedIdentity, type SealedDesk, sealedDesk, typing } from './testing.ts';

const answered = { repository: 'local', number, author: 'alice', text: 'Which build?' };
const answer = (await sealedAnswer(answered, hybrid.recipient, countedBytes)) ?? '';
const long = 'x'.repeat(shortestPassphrase);

/** The answer with one byte of it changed; `place` counts from the end where it is negative. */
function withOther(place: number): string {
  const bytes = Buffer.from(unarmoured(answer) ?? []);
  const at = place < 0 ? bytes.length + place : place;
  bytes.writeUInt8(bytes.readUInt8(at) === 65 ? 66 : 65, at);
  return armoured(bytes);
}

const mac = Buffer.from(unarmoured(answer) ?? []).indexOf('\n--- ') + '\n--- '.length;

const opens = (text: string) => async (desk: SealedDesk) =>
  desk.call(`unseal ${desk.outside('answer.md', text)} --identity ${desk.identity()}`);
const holding = async (value: object) => sealed(paddedJson(value) ?? new Uint8Array(), [hybrid.recipient]);
const replies = async (desk: SealedDesk, words = piped('Which build?')) => {
  await desk.ticket(`--reply-to ${classic.recipient}`);
  return desk.call(`reply ${number} --identity ${desk.identity()} --as alice`, words);
};
const protects = (desk: SealedDesk, ...typed: readonly (string | null)[]) =>
  desk.call(`keys new --protect --output ${desk.outside('folder.txt', '')}.new`, typing(...typed));

const cases: Readonly<Record<SealFaultCode, (desk: SealedDesk) => Promise<Called>>> = {
  armour: opens(`${firstLine}\n=\n-----END AGE ENCRYPTED FILE-----\n`),
  header: opens(withOther(0)),
  keys: async (desk) =>
    desk.call(`unseal ${desk.outside('answer.md', answer)} --identity ${desk.identity(otherHybrid)}`),
  mac: opens(withOther(mac)),
  payload: opens(withOther(-1)),
  malformed: async (desk) => opens(await holding({ schema_version: 1 }))(desk),
  version: async (desk) => opens(await holding({ answer_version: 2 }))(desk),
  'no-recipients': (desk) => {
    desk.write({ '.github/desk.yml': configuration });
    return desk.call('seal draft.yaml');
  },
  'too-long': (desk) => {
    // Each of these is two in JSON.
    const [description, impact] = ['\\'.repeat(20_000), '\\'.repeat(20_000)];
    desk.write({ 'long.yaml': submission(vulnerability, { description, impact }) });
    return desk.call('seal long.yaml');
  },
  public: (desk) => {
    desk.write({ 'public.yaml': submission(vulnerability, { disclosure: 'public' }) });
    return desk.call('seal public.yaml');
  },
  'sealed-already': async (desk) => {
    await desk.call('seal draft.yaml --output sealed.yaml');
    return desk.call('seal sealed.yaml');
  },
  'not-sealed': (desk) => desk.call('unseal draft.yaml'),
  'no-identity': (desk) =>
    desk.call(`unseal ${desk.outside('answer.md', answer)} --identity ${desk.at('draft.yaml')}`),
  passphrase: async (desk) => {
    const key = desk.outside('key.age', await protectedIdentity(long));
    return desk.call(`unseal ${desk.outside('answer.md', answer)} --identity ${key}`, typing('another'));
  },
  inside: (desk) => desk.call('keys new --output key.txt'),
  exists: async (desk) => desk.call(`keys new --output ${desk.identity()}`),
  unsound: async (desk) => {
    await desk.ticket(`--reply-to ${classic.recipient} --repository elsewhere/desk`);
    return desk.call(`reply ${number} --identity ${desk.identity()} --as alice`, piped('Which build?'));
  },
  'changed-meanwhile': async (desk) => {
    await desk.ticket();
    const key = desk.outside('key.age', await protectedIdentity(long));
    // While the passphrase is typed, somebody else writes.
    const askSecret = async () => {
      await desk.call(`triage ${number} "/note Seen." --as bob`);
      return long;
    };
    return desk.call(`reveal ${number} --identity ${key} --as alice`, { terminal: { askSecret } });
  },
  'not-a-recipient': (desk) => desk.call(`seal draft.yaml --reply-to ${classic.recipient}q`),
  'secret-key': (desk) => desk.call(`seal draft.yaml --reply-to ${classic.identity}`),
  'no-reply-key': async (desk) => {
    await desk.ticket();
    return desk.call(`reply ${number} --identity ${desk.identity()} --as alice`, piped('Which build?'));
  },
  'empty-answer': (desk) => replies(desk, piped(' \n')),
  'answer-too-long': (desk) => replies(desk, piped('x'.repeat(17_000))),
  unreadable: (desk) => replies(desk, piped(Uint8Array.of(0xff))),
  'passphrase-short': (desk) => protects(desk, long.slice(1)),
  'passphrases-differ': (desk) => protects(desk, long, `${long}x`),
  cancelled: (desk) => protects(desk, null),
};

describe.each(Object.entries(cases))('%s', (code, call) => {
  test('is told by its code, on standard error alone', async () => {
    using desk = sealedDesk();
    const told = await call(desk);
    expect(told).toMatchObject({ code: 1, output: '' });
    expect(codeOf(told)).toBe(code);
  });
});
