// Signatures of advisories: made where the desk has a key, by that key alone, and named wherever documents are listed.
import { createMessage, generateKey, readKey, readSignature, verify } from 'openpgp';
import { describe, expect, test } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { afterwards, canaryReport, freshTicket, settingOf } from '../../testing/tickets.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';
import { advisories } from './advisory.ts';
import { advisoryFiles } from './advisory-files.ts';
import { providerMetadata } from './csaf/provider.ts';
import { rolieFeed } from './csaf/rolie.ts';
import { listingView } from './listing.ts';
import { csafFolder, whiteFolder } from './places.ts';
import { signerOf } from './signer.ts';
import { feedFaults, providerFaults } from './testing.ts';

const unsigned = settingOf('2026-06-12T09:00:00-07:00');
const { now } = unsigned;

async function privateKey(more: Partial<Parameters<typeof generateKey>[0]> = {}): Promise<string> {
  const date = new Date('2026-06-11T00:00:00Z');
  const made = await generateKey({ userIDs: [{ name: 'desk' }], date, ...more, format: 'armored' });
  return made.privateKey;
}

async function signedSetting(environment: NodeJS.ProcessEnv): Promise<Setting> {
  return { ...unsigned, signer: await signerOf(now, environment) };
}

const report = canaryReport('shown', { disclosure: 'public' });
const ticket = visibleTicket(afterwards(freshTicket({ report }), '/ack P2 high', '/mitigate x'));
const all = advisories([ticket]);

async function textsOf(setting: Setting): Promise<Map<string, string>> {
  const files = advisoryFiles(setting, ticket);
  return new Map(await Promise.all(files.map(async ([path, text]) => [path, await text()] as const)));
}

const document = `${whiteFolder}2026/${ticket.number.toLowerCase()}.json`;

async function isSignedBy(text: string, signature: string, armoredKey: string): Promise<boolean> {
  const { signatures } = await verify({
    message: await createMessage({ binary: new TextEncoder().encode(text) }),
    signature: await readSignature({ armoredSignature: signature }),
    verificationKeys: await readKey({ armoredKey }),
    date: new Date(now),
  });
  return Promise.all(signatures.map(({ verified }) => verified)).then(
    () => true,
    () => false,
  );
}

describe('with a key', async () => {
  const DESK_OPENPGP_KEY = await privateKey();
  const setting = await signedSetting({ DESK_OPENPGP_KEY });
  const publicKey = setting.signer?.publicKey ?? '';

  test('each document is signed, and no other text by that signature', async () => {
    const texts = await textsOf(setting);
    const [text = '', signature = ''] = [texts.get(document), texts.get(`${document}.asc`)];
    expect(await isSignedBy(text, signature, publicKey)).toBe(true);
    expect(await isSignedBy(`${text} `, signature, publicKey)).toBe(false);
  });

  test('another build signs with the same bytes', async () => {
    const again = await signedSetting({ DESK_OPENPGP_KEY });
    const name = `${document}.asc`;
    expect((await textsOf(again)).get(name)).toBe((await textsOf(setting)).get(name));
  });

  test('it is a trusted provider, whose feed leads to the signatures', () => {
    const metadata = providerMetadata(setting, all);
    expect(providerFaults(metadata)).toEqual([]);
    expect(metadata).toMatchObject({
      role: 'csaf_trusted_provider',
      public_openpgp_keys: [{ fingerprint: setting.signer?.fingerprint }],
    });
    const feed = rolieFeed(setting, all);
    expect(feedFaults(feed)).toEqual([]);
    expect(feed.feed.entry[0]?.link.filter(({ rel }) => rel === 'signature')).toHaveLength(1);
  });

  test('the folders list the key and the signatures', () => {
    const names = (folder: string) => listingView(setting, all, folder).listed.map(({ name }) => name);
    expect(names(csafFolder)).toContain('openpgp-public-key.asc');
    expect(names(`${whiteFolder}2026/`).filter((name) => name.endsWith('.asc'))).toHaveLength(1);
  });

  test('what is hidden stays hidden: the public key is no private one', () => {
    expect(publicKey).toContain('PUBLIC KEY');
    expect(publicKey).not.toContain('PRIVATE');
  });
});

describe('without a key', () => {
  test.each([{}, { DESK_OPENPGP_KEY: '' }, { DESK_OPENPGP_KEY: ' \n' }])(
    '%j leaves all unsigned',
    async (environment) => {
      const setting = await signedSetting(environment);
      expect([...(await textsOf(setting)).keys()].filter((path) => path.endsWith('.asc'))).toEqual([]);
      const metadata = providerMetadata(setting, all);
      expect(providerFaults(metadata)).toEqual([]);
      expect(metadata.role).toBe('csaf_provider');
      expect(JSON.stringify(metadata)).not.toContain('rolie');
    },
  );
});

describe('a key that cannot sign stops the build:', async () => {
  const passphrase = 'correct horse';
  const locked = await privateKey({ passphrase });

  test('one with a passphrase signs only with it', async () => {
    const right = await signedSetting({ DESK_OPENPGP_KEY: locked, DESK_OPENPGP_PASSPHRASE: passphrase });
    expect((await textsOf(right)).get(`${document}.asc`)).toContain('PGP SIGNATURE');
    await expect(signerOf(now, { DESK_OPENPGP_KEY: locked, DESK_OPENPGP_PASSPHRASE: 'x' })).rejects.toThrow();
    await expect(signerOf(now, { DESK_OPENPGP_KEY: locked })).rejects.toThrow();
  });

  test('one that is no key, or has expired', async () => {
    const expired = await privateKey({ keyExpirationTime: 60 });
    await expect(signerOf(now, { DESK_OPENPGP_KEY: 'nothing' })).rejects.toThrow();
    await expect(signerOf(now, { DESK_OPENPGP_KEY: expired })).rejects.toThrow();
    expect(epoch('2026-06-11T00:01:00Z')).toBeLessThan(now);
  });
});
