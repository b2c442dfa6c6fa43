// The guides to sealing: whose keys they show, what they say without any, and where they lead.
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../scripts/ticket/seal/recipients.ts';
import { classic, hybrid, otherHybrid } from '../../../scripts/ticket/seal/testing.ts';
import { bonds } from '../../../scripts/ticket/seal/unsealed.ts';
import { settingOf } from '../../testing/tickets.ts';
import type { Setting } from '../view/setting.ts';
import { publisherGuide } from './publishers.ts';
import { staffGuide } from './staff.ts';

const recipients = {
  'staff-2026': [hybrid.recipient, otherHybrid.recipient],
  old: [classic.recipient],
};

function withKeys(setting: Setting, sets: Record<string, string[]> = recipients): Setting {
  return { ...setting, desk: { ...setting.desk, seal: { ...setting.desk.seal, recipients: sets } } };
}

describe.each(['en', 'fr'] as const)('the guide for publishers in %s', (language) => {
  const setting = settingOf(undefined, language);

  it('shows the fingerprints of the desk’s own keys, and where the keys are', () => {
    const { chapters } = publisherGuide(withKeys(setting));
    const shown = chapters.flatMap(({ sets }) => sets);
    const told = shown.map(({ fingerprints, file }) => [file.address, fingerprints]);
    expect(told).toEqual([
      [
        '/desk/.well-known/age/staff-2026.txt',
        [hybrid, otherHybrid].map((one) => fingerprint(one.recipient)),
      ],
      ['/desk/.well-known/age/old.txt', [fingerprint(classic.recipient)]],
    ]);
    expect(new Set(shown.map(({ kind }) => kind)).size).toBe(2);
  });

  it('says nothing of sealing where nobody could open it, and what to do instead', () => {
    const ids = publisherGuide(setting).chapters.map(({ id }) => id);
    expect(ids).toEqual(['closed', 'disclosed', 'mistake']);
    const open = publisherGuide(withKeys(setting)).chapters.map(({ id }) => id);
    expect(open).toContain('browser');
    expect(open).not.toContain('closed');
  });

  it('leads to a repository only where it is known', () => {
    const links = (of: Setting) =>
      [publisherGuide(of), publisherGuide(withKeys(of))].flatMap(({ chapters }) =>
        chapters.flatMap((one) => one.links.map(({ address }) => address)),
      );
    const repository = 'https://github.com/owner/name';
    expect(links(setting).some((address) => address.includes('github.com'))).toBe(false);
    expect(links({ ...setting, repository }).filter((address) => address.includes(repository))).toEqual([
      `${repository}/security/advisories/new`,
      `${repository}/blob/HEAD/.github/desk.yml`,
      `${repository}/blob/HEAD/.github/THREAT-MODEL.md`,
    ]);
  });
});

describe.each(['en', 'fr'] as const)('the guide for staff in %s', (language) => {
  const { chapters } = staffGuide(settingOf(undefined, language));

  it('says of each bond what to do when it is broken', () => {
    const { items = [] } = chapters.find(({ id }) => id === 'bonds') ?? {};
    expect(items).toHaveLength(bonds.length);
    expect(new Set(items.flatMap(({ label, meaning }) => [label, meaning])).size).toBe(2 * bonds.length);
  });

  it('has steps, or items, for everything that can be done', () => {
    const bare = chapters.filter(({ steps, items }) => steps.length + items.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(['public']);
  });
});
