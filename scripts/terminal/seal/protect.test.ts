// A secret key behind a passphrase: how it is asked for, what is refused, and what then lies on the disk.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unarmoured } from '../../ticket/seal/armour.ts';
import { words } from '../../words/words.ts';
import { usageSentence } from '../../workshop/testing/usage.ts';
import { shortestPassphrase } from './passphrase.ts';
import { codeOf, type SealedDesk, sealedDesk, typing } from './testing.ts';

const long = 'é'.repeat(shortestPassphrase);

async function made(desk: SealedDesk, typed: readonly (string | null)[], more = '') {
  const file = `${desk.outside('folder', '')}.age`;
  const told = await desk.call(`keys new --protect ${more} --output ${file}`, typing(...typed));
  return { file, ...told };
}

describe('a protected key', () => {
  test('lies as an age file of scrypt at its usual work, for its owner alone', async () => {
    using desk = sealedDesk();
    const { file, code, output, errors } = await made(desk, [long, long], '--classic');
    expect(code).toBe(0);
    expect(output).toMatch(/^age1[0-9a-z]+\n$/);
    expect(output + errors).not.toMatch(/AGE-SECRET-KEY|é/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    expect(new TextDecoder().decode(unarmoured(text) ?? new Uint8Array())).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n/,
    );
  });

  test.each<[string, (string | null)[], string]>([
    ['nothing', [''], 'passphrase-short'],
    ['one character too few', [long.slice(1), long.slice(1)], 'passphrase-short'],
    ['few characters of several units', ['🐦'.repeat(shortestPassphrase - 1)], 'passphrase-short'],
    ['something else the second time', [long, `${long} `], 'passphrases-differ'],
    ['nothing the second time', [long, ''], 'passphrases-differ'],
    ['Ctrl+C', [null], 'cancelled'],
    ['Ctrl+C the second time', [long, null], 'cancelled'],
  ])('is not made of %s', async (_, typed, fault) => {
    using desk = sealedDesk();
    const { file, ...told } = await made(desk, typed);
    expect(told).toMatchObject({ code: 1, output: '' });
    expect(codeOf(told)).toBe(fault);
    expect(told.errors).not.toMatch(/é|🐦/u);
    expect(existsSync(file)).toBe(false);
  });

  test.each(['en', 'fr'] as const)('needs a terminal, and says so in %s', async (language) => {
    using desk = sealedDesk();
    const file = `${desk.outside('folder', '')}.age`;
    const told = await desk.call(`keys new --protect --output ${file} --language ${language}`);
    expect(told).toEqual({ code: 2, output: '', errors: usageSentence('passphrase-unasked', {}, language) });
    expect(existsSync(file)).toBe(false);
  });

  test.each(['en', 'fr'] as const)('says in %s how long its passphrase must be', (language) => {
    const { seal } = words(language);
    for (const sentence of [seal.faults['passphrase-short'], seal.askNewPassphrase])
      expect(sentence).toContain(String(shortestPassphrase));
  });
});
