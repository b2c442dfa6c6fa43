// Whatever stands in arguments, names of files and records, nothing raw reaches the screen, a log of Actions or a pipe.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { called } from '../workshop/testing/call.ts';
import { submission, vulnerability } from '../workshop/testing/reports.ts';
import { type TemporaryDesk, temporaryDesk } from '../workshop/testing/temporary-desk.ts';
import { commandNames } from './command-loaders.ts';
import { guarded } from './output.ts';
import type { Terminal } from './terminal.ts';

const foul = [
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u0000',
  '\u0008',
  '\u007f',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u061c',
  '\u{e0041}',
  '\r',
];
const hostile = `x${foul.join('x')}\\n::error::y`;
const raw = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;

let desk: TemporaryDesk;

beforeAll(async () => {
  desk = temporaryDesk({ 'tickets/inbox/one.yaml': submission(vulnerability) });
  await called(desk, 'intake');
  await called(desk, `triage SEC-2026-000001-Z "/ack P2 high\\n/note ${hostile}" --as alice`);
  const name = hostile.replaceAll(/[\0\n/]|\\n/g, '');
  desk.write({ [`tickets/inbox/${name}.yaml`]: `report: {"${name.replaceAll('\u001b', '')}": 1}\n` });
});

afterAll(() => desk[Symbol.dispose]());

// What serves or asks needs a person; what talks to GitHub has tests of its own.
const names = commandNames.filter((name) => !['serve', 'start', 'new', 'doctor'].includes(name));
const words = [
  '',
  `"${hostile}"`,
  `SEC-2026-000001-Z "${hostile}"`,
  `--"${hostile}"`,
  `--as "${hostile}"`,
  `--at "${hostile}"`,
];

describe.each(names)('desk %s', (name) => {
  test.each(['text', 'json', 'github'])('says nothing raw in %s', async (format) => {
    for (const more of words) {
      const { output, errors } = await called(desk, `${name} ${more} --format ${format} --as alice`);
      expect(output + errors).not.toMatch(raw);
      for (const line of (output + errors).split('\n')) expect(line).not.toMatch(/^::(?!error file=)/);
      if (format === 'json' && output !== '') JSON.parse(output);
    }
  });
});

test('a command that does not exist is said without its controls', async () => {
  const { code, errors } = await called(desk, `"${hostile}"`);
  expect([code, raw.test(errors)]).toEqual([2, false]);
});

describe('the guard of the terminal', () => {
  const through = (text: string, given: Partial<Terminal> = {}) => {
    let written = '';
    const terminal = {
      write: (one: string) => {
        written += one;
      },
      hasColour: false,
      isInteractive: false,
    };
    guarded({ ...terminal, ...given } as Terminal).write(text);
    return written;
  };

  test('lets colours pass where there are any, and nothing else of the kind', () => {
    expect(through('\u001b[31mred\u001b[39m', { hasColour: true })).toBe('\u001b[31mred\u001b[39m');
    expect(through('\u001b[31mred')).not.toMatch(raw);
    expect(through('\u001b[2Jgone\u001b[1;1H', { hasColour: true })).not.toMatch(raw);
  });

  test('lets the progress return to its line where somebody watches', () => {
    expect(through('500…\r', { isInteractive: true })).toBe('500…\r');
    expect(through('500…\r')).not.toMatch(raw);
    expect(through('a\rb…\r', { isInteractive: true }).slice(0, -1)).not.toMatch(raw);
  });
});
