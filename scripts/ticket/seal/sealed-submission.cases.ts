// Sealed submissions, each changed from a valid one in one place, and a report in plain words that should have been sealed.
import { submissionText } from '../record/serialise.ts';
import type { SealRules } from '../report/submission.ts';
import { type Case, changed, edited, validSubmission } from '../testing.ts';
import type { SealedReport } from '../ticket.ts';
import { hybrid, otherHybrid, sealedTo, sets } from './testing.ts';

export interface SealCase extends Case {
  rules: SealRules;
}

export const lenient: SealRules = { recipients: sets, mustSeal: false };
export const strict: SealRules = { recipients: sets, mustSeal: true };

export const sealedReport = await sealedTo('classic');
export const sealedSubmission = submissionText(sealedReport);

type Row = readonly [name: string, text: string, told: readonly string[], says?: object, rules?: SealRules];

function on(path: readonly string[], value: unknown): string {
  return submissionText(changed<SealedReport>(sealedReport, path, value));
}

function piece(found: string, replacement: string): string {
  return edited(sealedSubmission, found, replacement);
}

const plain = (key: string, value: unknown) => on([key], value);
const toOthers = await sealedTo('alone', undefined, {
  recipients: [hybrid.recipient, otherHybrid.recipient],
});

const longer = sealedReport.sealed.message.replace(/\n(?=-----END)/, 'AA==\n');

const rows: Row[] = [
  ['no set', on(['sealed', 'to'], undefined), ['5:3 missing'], { key: 'to' }],
  ['no commitment', on(['sealed', 'commitment'], undefined), ['5:3 missing'], { key: 'commitment' }],
  ['no message', on(['sealed', 'message'], undefined), ['5:3 missing'], { key: 'message' }],
  ['no category', on(['category'], undefined), ['2:1 missing'], { key: 'category' }],
  ['no disclosure', on(['disclosure'], undefined), ['2:1 missing'], { key: 'disclosure' }],
  ['a title beside it', plain('title', 'A secret'), ['37:3 sealed-plaintext'], { key: 'title' }],
  [
    'a title that is wrong besides, and not repeated',
    piece('  sealed:', '  title: 2.10\n  sealed:'),
    ['5:3 sealed-plaintext'],
  ],
  [
    'a vector that is wrong besides',
    piece('  sealed:', '  cvss: [CVSS:3.1/AV:Q, A secret]\n  sealed:'),
    ['5:3 sealed-plaintext'],
    { key: 'cvss' },
  ],
  [
    'publisher, offers and impact beside it',
    piece('  sealed:', '  publisher: A secret\n  offers: [{id: A secret}]\n  impact: A secret\n  sealed:'),
    ['5:3 sealed-plaintext', '6:3 sealed-plaintext', '7:3 sealed-plaintext'],
  ],
  [
    'its salt beside it',
    piece('    message:', `    salt: ${'ab'.repeat(32)}\n    message:`),
    [...Array(6).fill('2:1 missing'), '3:3 cve-or-cvss-missing', '8:5 sealed-plaintext'],
  ],
  ['no embargo', on(['disclosure'], 'public'), ['4:15 sealed-public']],
  ['an unknown set', on(['sealed', 'to'], 'clasic'), ['6:9 seal-set-unknown'], { suggestion: 'classic' }],
  [
    'a set at a desk that has none',
    sealedSubmission,
    ['6:9 seal-set-unknown'],
    { allowed: '' },
    { recipients: {}, mustSeal: false },
  ],
  [
    'a set by the name of what every object has',
    on(['sealed', 'to'], 'constructor'),
    ['6:9 seal-set-unknown'],
  ],
  ['a set in capitals', on(['sealed', 'to'], 'Staff'), ['6:9 malformed']],
  ['another hash', piece('sha256:', 'sha512:'), ['7:17 commitment-malformed']],
  ['no armour', on(['sealed', 'message'], 'hello'), ['8:14 seal-armour']],
  ['another format', on(['sealed', 'message'], armoured('age-encryption.org/v2\n')), ['8:14 seal-version']],
  ['half a header', on(['sealed', 'message'], armoured('age-encryption.org/v1\n-> X')), ['8:14 seal-header']],
  ['another size', on(['sealed', 'message'], longer), ['8:14 seal-size'], { bytes: 1057 }],
  ['another set than it says', on(['sealed', 'to'], 'alone'), ['8:14 seal-kind'], { expected: 'age1pq1' }],
  ['one recipient too many', submissionText(toOthers), ['8:14 seal-count'], { found: 2, expected: 1 }],
  ['an embargo that everybody can read', validSubmission, ['3:15 embargo-in-plaintext'], {}, strict],
  [
    'the same with mistakes, which are not repeated',
    edited(validSubmission, 'title: Crafted header passes the firewall', 'titel: 2.10'),
    ['3:15 embargo-in-plaintext'],
    {},
    strict,
  ],
];

function armoured(text: string): string {
  return `-----BEGIN AGE ENCRYPTED FILE-----\n${btoa(text)}\n-----END AGE ENCRYPTED FILE-----\n`;
}

export const sealedSubmissionCases: readonly SealCase[] = rows.map(
  ([name, text, told, says = {}, rules = lenient]) => ({ name, text, told, says, rules }),
);
