// Both languages say everything, each in its own words and its own typography.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import deskSchema from '../../schema/desk.schema.json' with { type: 'json' };
import ticketSchema from '../../schema/ticket.schema.json' with { type: 'json' };
import { type ProblemCode, type ProblemParameters, problem, type ValueKind } from '../ticket/problem.ts';
import type { Language } from '../ticket/ticket.ts';
import { type FaultCode, type FaultParameters, fault } from '../triage/command.ts';
import { commands } from '../triage/command-table.ts';
import { english, fr, french, labelIn } from './typography.ts';
import { faultSentence, problemSentence, words } from './words.ts';

type Samples<Parameters> = { [Code in keyof Parameters]: Parameters[Code][] };

const languages: readonly Language[] = ['en', 'fr'];
const valueKinds: ValueKind[] = ['text', 'list', 'mapping', 'boolean', 'number', 'integer', 'null'];

const problemSamples: Samples<ProblemParameters> = {
  'not-a-file': [{ found: 'socket' }, { found: 'folder' }, { found: 'link' }, { found: 'other' }],
  unreadable: [{ reason: 'EACCES' }],
  'too-large': [
    { bytes: 70_001, limit: 65_536 },
    { bytes: 5_000_000, limit: 4_194_304 },
  ],
  empty: [{}],
  'not-utf8': [{}],
  'control-character': [{ character: 'U+0007' }],
  'bidirectional-character': [{ character: 'U+202E' }],
  'space-look-alike': [
    { character: 'U+00A0', corrected: 'title: x' },
    { character: 'U+205F', corrected: 'title: x' },
  ],
  'indentation-look-alike': [
    { character: 'U+00A0', corrected: 'title: x', spaces: 2 },
    { character: 'U+205F', corrected: 'title: x' },
  ],
  'dash-look-alike': [
    { character: 'U+00A0', corrected: 'title: x' },
    { character: 'U+205F', corrected: 'title: x' },
  ],
  'colon-look-alike': [
    { character: 'U+00A0', corrected: 'title: x' },
    { character: 'U+205F', corrected: 'title: x' },
  ],
  'quote-look-alike': [
    { character: 'U+00A0', corrected: 'title: x' },
    { character: 'U+205F', corrected: 'title: x' },
  ],
  'code-fence': [{ found: '```yaml' }],
  'inbox-name': [{ expected: 'my-report.yaml' }],
  'inbox-ending': [{ expected: 'my-report.yaml' }],
  'name-mistyped': [{ found: 'sec-2026-45' }, { found: 'sec-2026-000045-x', expected: 'SEC-2026-000045-D' }],
  'amendment-elsewhere': (['file', 'title', 'branch'] as const).map((named) => ({
    ...{ number: 'SEC-2026-000045-D', pull: 45, named },
  })),
  'stray-file': [{}],
  'several-submissions': [{}],
  'other-changes': [{ count: 1 }, { count: 2_400 }],
  'not-added': [{}],
  'tab-indentation': [{}],
  'bad-indentation': [{}],
  'colon-in-text': [
    {},
    { found: 'Set a: b', corrected: '- "Set a: b"' },
    { found: 'Set a: b', corrected: 'description: |' },
  ],
  'text-after-hash': [
    { found: '#123', corrected: 'title: "Fix for #123"' },
    { found: '# Heading', corrected: 'description: |' },
  ],
  'backslash-in-text': [{ found: 'C:\\temp', corrected: "title: 'C:\\temp'" }],
  'bad-escape': [{}],
  'missing-character': [{}, { corrected: 'report:' }],
  'unexpected-text': [{}, { corrected: 'title: "@x"' }],
  'several-documents': [{}],
  directive: [{}],
  anchor: [{}, { corrected: 'title: "&x"' }],
  alias: [{}, { corrected: 'title: "*x*"' }],
  tag: [{}],
  'duplicate-key': [{ key: 'title' }],
  'key-not-text': [{}],
  'too-deep': [{ limit: 20 }],
  'too-many-parts': [{ limit: 5000 }],
  'other-format': [{ format: 'OSV' }, { format: 'Go' }],
  'report-not-indented': [{}],
  'number-grouped': [{ found: '1.200', expected: '1200' }],
  'date-ambiguous': [{ found: '11/12/2026', first: '2026-12-11', second: '2026-11-12' }],
  'offset-missing': [{ found: '2026-11-20T08:00', expected: '2026-11-20T08:00:00Z' }],
  'cvss-version-2': [{ found: 'AV:N/Au:N' }, { found: 'AV:N/Au:N', beside: 'CVSS:3.1/AV:N' }],
  'cvss-version-mixed': [{ found: 'CVSS:4.0', expected: 'CVSS:3.1' }],
  'cvss-score-alone': [{ found: '9.8' }],
  'not-a-mapping': [{ expected: 'report' }],
  missing: [{ key: 'publisher' }, { key: 'report' }],
  'unknown-key': [
    { key: 'titel', allowed: 'category, title', suggestion: 'title' },
    { key: 'wanted:false', allowed: 'wanted, draft' },
  ],
  'stamped-key': [{ key: 'number' }],
  'empty-value': [{ key: 'colour' }, { key: 'publisher' }, { key: '0' }, { key: '1' }],
  'wrong-type': valueKinds.flatMap((expected) =>
    valueKinds.filter((found) => found !== expected).map((found) => ({ expected, found })),
  ),
  'not-quoted': [{ found: '2.10' }],
  'not-one-of': [
    { found: 'vulnerabilty', allowed: 'vulnerability, security_incident', suggestion: 'vulnerability' },
    { found: 'yes', allowed: 'true, false, unknown' },
    { found: 'true', allowed: 'true, false, unknown', suggestion: 'true' },
  ],
  blank: [{}],
  'several-lines': [{}],
  'too-long': [{ length: 20_431, limit: 20_000 }],
  'too-few': [{ limit: 1 }, { limit: 2 }],
  'too-many': [{ limit: 50 }],
  repeated: [{ found: 'CWE-79' }],
  'out-of-range': [
    { found: '-1', limit: '>= 0' },
    { found: '1e+30', limit: '<= 10000000000' },
    { found: '7', limit: '> 7' },
    { found: '7', limit: '< 7' },
  ],
  malformed: [{ found: 'x', pattern: '^y+$' }],
  'date-malformed': [{ found: '20/11/2026' }],
  'date-impossible': [{ found: '2026-02-30' }],
  'date-in-future': [{ found: '2036-02-20' }],
  'address-malformed': [{ found: 'a b' }, { found: 'example.com', corrected: 'https://example.com' }],
  'cve-malformed': [{ found: 'CVE-26-1' }],
  'cve-year': [{ found: 'CVE-2999-12345' }],
  'cwe-malformed': [{ found: 'CWE-0' }],
  'cvss-prefix': [
    { found: 'AV:N', expected: 'CVSS:3.0, CVSS:3.1, CVSS:4.0' },
    { found: '', expected: 'CVSS:3.1' },
  ],
  'cvss-metric-missing': [{ metrics: 'AC' }, { metrics: 'AC, PR, UI' }],
  'cvss-metric-doubled': [{ metric: 'AC' }],
  'cvss-metric-unknown': [
    { metric: 'ui:N', expected: 'UI:N, UI:R' },
    { metric: 'ZZ', expected: 'AV, AC, PR' },
    { metric: '', expected: 'AV, AC, PR' },
  ],
  'cvss-value-unknown': [
    { metric: 'AC', value: 'M', expected: 'L, H' },
    { metric: 'AC', value: '', expected: 'L, H' },
  ],
  'cvss-metric-order': [{ expected: 'CVSS:4.0/AV:N/AC:L' }],
  'cve-or-cvss-missing': [{}],
  'incident-on-vulnerability': [{}],
  'steps-missing': [{ status: 'vendor_fix' }],
  'number-malformed': [{ found: 'SEC-2026-000045-X', expected: 'SEC-2026-000045-D' }],
  'number-elsewhere': [{ expected: 'tickets/2026/0xxx/SEC-2026-000045-D.yaml' }],
  'number-year': [{ found: '2025', expected: '2026' }],
  'deadline-wrong': [{ expected: '2026-11-23T17:00:00-08:00' }],
  'calendar-changed': [{ version: '2026-1' }, { version: '2026-1', example: 'SEC-2026-000045-D', count: 12 }],
  'calendar-missing': [{ version: '2026-1', example: 'SEC-2026-000045-D', count: 3 }],
  'prefix-missing': [{ prefix: 'DESK', example: 'DESK-2026-000045-D', count: 3 }],
  'history-start': [{}],
  'history-order': [{}],
  'event-author': [
    { entry: 2, did: 'acknowledged', by: 'staff' },
    { entry: 3, did: 'reminded', by: 'desk' },
  ],
  'event-incomplete': [{ entry: 2, did: 'acknowledged', key: 'severity' }],
  'event-unexpected': [{ entry: 2, did: 'acknowledged', key: 'note' }],
  'event-status': [
    { entry: 2, did: 'reopened', status: 'received', from: 'closed' },
    { entry: 2, did: 'received', status: 'received', from: '' },
  ],
  'event-leads-to': [{ entry: 2, did: 'acknowledged', found: 'closed', expected: 'acknowledged' }],
  'event-refused': [
    { entry: 2, did: 'message_approved', fault: { code: 'message-own-draft', parameters: {} } },
    { entry: 2, did: 'closed', fault: { code: 'acknowledge-first', parameters: { outcome: 'resolved' } } },
  ],
  'event-deadline': [{ entry: 2, did: 'reminded', kind: 'update', due: '2026-11-23T17:00:00-08:00' }],
  'event-in-future': [{ entry: 2, did: 'acknowledged', at: '2099-11-23T17:00:00Z' }],
  'event-by-stranger': [{ entry: 2, did: 'acknowledged', by: 'mallory' }],
  'state-history': [{ field: 'triage.priority', found: 'P1', expected: 'P2', entry: 2, did: 'acknowledged' }],
  'report-history': [{ entry: 1, did: 'received' }],
  'receipt-history': [{}],
  'staff-missing': [{ login: 'carol' }],
  'not-canonical': [{}],
  'event-backdated': [{ entry: 3, at: '2026-11-22T14:03:11Z' }],
  'record-deleted': [{ number: 'SEC-2026-000045-D' }],
  'receipt-changed': [{ key: 'acknowledge_by' }],
  'history-rewritten': [{ entry: 3 }],
  'answers-forgotten': [{ entry: 1 }],
  'amendment-unknown': [{ number: 'SEC-2026-000045-D' }],
  'amendment-closed': [{ number: 'SEC-2026-000045-D' }],
  'outside-root': [{}],
  'file-missing': [{}],
  'number-changed': [{ number: 'SEC-2026-000045-D' }],
  'desk-missing': [{}],
  'desk-fork': [{ expected: 'contoso/security' }],
  'time-zone-unknown': [{ found: 'Mars/Olympus' }],
  'hours-order': [{}],
  'duration-malformed': [{ found: '1 day' }],
  'deadline-unreachable': [{ found: '9999 business hours' }],
  'calendar-reused': [{ version: '2026-1' }],
  'sealed-plaintext': [{ key: 'title' }],
  'sealed-public': [{}],
  'embargo-in-plaintext': [{}],
  'commitment-malformed': [{ found: 'sha1:00' }],
  'seal-armour': [{}],
  'seal-version': [{}],
  'seal-header': [{}],
  'seal-size': [{ bytes: 1_057 }],
  'seal-set-unknown': [
    { found: 'stuff', allowed: 'staff, press', suggestion: 'staff' },
    { found: 'staff', allowed: '' },
  ],
  'seal-kind': [{ expected: 'age1pq1' }],
  'seal-count': [
    { found: 1, expected: 2 },
    { found: 2, expected: 1 },
  ],
  'commitment-broken': [{}],
  'reveal-unrecorded': [{}],
  'seal-changed': [{}],
  'recipient-malformed': [{ found: 'age1x' }],
  'recipient-secret': [{}],
  'contact-malformed': [{ found: 'security at example.com' }],
  'contrast-low': [
    { colour: '#00aa88', item: 'text', found: 2.95, needed: 4.5, passing: '#007a61' },
    { colour: '#757575', item: 'action', found: 2.6, needed: 3, passing: '#6b6b6b' },
  ],
  'logo-missing': [{ logo: '.github/logo.svg' }],
  'logo-too-large': [{ logo: '.github/logo.png', bytes: 70_000, limit: 65_536 }],
  'package-malformed': [{ found: 'npm/contoso-waf' }],
  'recipients-mixed': [{ set: 'staff' }],
};

const faultSamples: Samples<FaultParameters> = {
  'unknown-command': [{ found: 'akc', suggestion: 'ack' }, { found: 'dance' }],
  'not-an-order': [{ command: '/ack <priority> <severity>' }],
  'assignee-team': [{ found: '@contoso/security', usage: '/assign <login>' }],
  'assignee-several': [{ found: '@bob @alice', usage: '/assign <login>' }],
  'below-quotation': [{ command: '/assess' }],
  'not-yours': [
    { command: '/ack', role: 'publisher' },
    { command: '/ack', role: 'staff' },
  ],
  'wrong-status': [
    { command: '/reopen', status: 'assessing', from: 'closed' },
    { command: '/reopen', status: 'closed', from: 'acknowledged, needs_information, mitigating' },
  ],
  'argument-missing': [{ argument: 'severity', usage: '/ack <priority> <severity>' }],
  'argument-unknown': [
    {
      argument: 'severity',
      found: 'hgih',
      allowed: 'high, low',
      suggestion: 'high',
      usage: '/ack <priority> <severity>',
    },
    { argument: 'login', found: '@', allowed: '@login', usage: '/assign <login>' },
  ],
  'argument-superfluous': [{ found: 'now', usage: '/assess' }],
  'text-too-long': [{ length: 20_431, limit: 20_000 }],
  'number-mistyped': [{ found: 'SEC-45', expected: 'SEC-2026-000045-D' }, { found: '45' }],
  'number-unknown': [{ found: 'SEC-2026-000046-B' }],
  'duplicate-of-itself': [{}],
  'acknowledge-first': [{ outcome: 'resolved' }],
  'use-duplicate': [{}],
  'message-absent': [{}],
  'message-not-approved': [{}],
  'message-own-draft': [{}],
  'message-changed': [{}],
  'message-pushed': [{}],
  'message-already': [{ state: 'approved' }, { state: 'sent' }],
  'already-disclosed': [{}],
  'reveal-first': [{ number: 'SEC-2026-000045-D' }],
  'nothing-to-change': [{ value: 'P2' }],
  'too-many-commands': [{ limit: 20 }],
};

/** Parameters that a sentence puts in words of its own; that these differ is a test of its own. */
const inOtherWords: Partial<Record<ProblemCode | FaultCode, readonly string[]>> = {
  'amendment-elsewhere': ['named'],
  'wrong-type': ['expected', 'found'],
  'not-yours': ['role'],
  'wrong-status': ['status', 'from'],
  'message-already': ['state'],
  'event-author': ['by'],
  'event-refused': ['fault'],
  'contrast-low': ['item'],
};
const worded = new Set(['folder', 'link', 'other', '0', '1']);

interface Told {
  code: ProblemCode | FaultCode;
  parameters: object;
  sentence: (language: Language) => string;
}

const told: Told[] = [
  ...entries(problemSamples).map(([code, parameters]) => ({
    code,
    parameters,
    sentence: (language: Language) => problemSentence(words(language), problem(code, parameters, 'a.yaml')),
  })),
  ...entries(faultSamples).map(([code, parameters]) => ({
    code,
    parameters,
    sentence: (language: Language) => faultSentence(words(language), fault(code, parameters)),
  })),
];

function entries<Parameters>(samples: Samples<Parameters>) {
  return (Object.keys(samples) as (keyof Parameters)[]).flatMap((code) =>
    samples[code].map((parameters) => [code, parameters] as const),
  );
}

function ratio(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** What must be read in the sentence for these parameters. */
function shown({ code, parameters }: Told, language: Language): string[] {
  const { count } = language === 'en' ? english : french;
  return Object.entries(parameters).flatMap(([name, value]: [string, unknown]) => {
    if (inOtherWords[code]?.includes(name) || worded.has(String(value))) return [];
    if (code === 'contrast-low' && typeof value === 'number') return [ratio(value, language)];
    if (typeof value === 'number') return [count(/too-large$/.test(code) ? Math.ceil(value / 1024) : value)];
    if (code === 'out-of-range' && name === 'limit') return [count(Number(String(value).split(' ')[1]))];
    return String(value).split(', ');
  });
}

// What stands in the quotes of the language is code or somebody's words, and keeps its own typography.
const quoted: Readonly<Record<Language, RegExp>> = { en: /“[^”]*”/g, fr: /«\u00A0[^»]*\u00A0»/g };

const everywhere: Readonly<Record<string, RegExp>> = {
  'several lines': /[\r\n\u2028\u2029]/,
  'two spaces': /[ \u00A0\u202F]{2}/,
  'an exclamation mark': /!/,
  'a straight quote': /['"]/,
  'three dots': /\.\.\./,
  Markdown: /[`*]|\[[^\]]*\]\(/,
};
const rules: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: {
    ...everywhere,
    'a space that does not break': /[\u00A0\u202F]/,
    'a space before punctuation': / [;:?!]/,
    guillemets: /[«»]/,
    'an open quote': /[“”]/,
  },
  fr: {
    ...everywhere,
    'no narrow space before ; ! ?': /(?:^|[^\u202F])[;!?]/,
    'no space before :': /(?:^|[^\u00A0]):/,
    'no space before %': /[^\u00A0]%/,
    'no space inside guillemets': /[«»]/,
    'English quotes': /[“”]/,
  },
};

function proseOf(language: Language, text: string): string {
  return text.replace(quoted[language], 'x');
}

function typographyFaults(language: Language, text: string): string[] {
  const prose = proseOf(language, text);
  return Object.entries(rules[language]).flatMap(([name, rule]) => (rule.test(prose) ? [name] : []));
}

type Leaf = readonly [path: string, value: unknown];

function leaves(node: unknown, path: string): Leaf[] {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}/${key}`))
    : [[path, node]];
}

function texts(language: Language): [string, string][] {
  return leaves(words(language), '').flatMap(([path, value]): [string, string][] =>
    typeof value === 'string' ? [[path, value]] : [],
  );
}

describe('the typography checker', () => {
  test.each<[Language, string, string[]]>([
    ['fr', 'Il s’agit d’un texte\u202F; lequel\u202F? Celui-ci\u00A0: «\u00A0don\'t: "a"!\u00A0».', []],
    ['fr', 'Un texte ; un autre.', ['no narrow space before ; ! ?']],
    ['fr', 'Un texte\u00A0; un autre.', ['no narrow space before ; ! ?']],
    ['fr', 'Lequel ?', ['no narrow space before ; ! ?']],
    ['fr', 'Lequel?', ['no narrow space before ; ! ?']],
    ['fr', 'Celui-ci : le premier.', ['no space before :']],
    ['fr', 'Celui-ci: le premier.', ['no space before :']],
    ['fr', 'À 80 %.', ['no space before %']],
    ['fr', 'Le mot « ici\u00A0».', ['no space inside guillemets']],
    ['fr', 'Le mot «\u00A0ici ».', ['no space inside guillemets']],
    ['fr', 'Le mot “ici”.', ['English quotes']],
    ['fr', "L'offre.", ['a straight quote']],
    ['fr', 'Le mot "ici".', ['a straight quote']],
    ['fr', 'Et ainsi de suite...', ['three dots']],
    ['en', 'It’s “don\'t : "a"!”; which one? This one: “b”.', []],
    ['en', "It's here.", ['a straight quote']],
    ['en', 'This one\u00A0: here.', ['a space that does not break']],
    ['en', 'This one : here.', ['a space before punctuation']],
    ['en', 'This «one».', ['guillemets']],
    ['en', 'This “one.', ['an open quote']],
    ['en', 'And so on...', ['three dots']],
    ['en', 'Two  spaces.', ['two spaces']],
    ['en', 'One line,\nand another.', ['several lines']],
    ['en', 'Well done!', ['an exclamation mark']],
    ['en', 'Write `title`.', ['Markdown']],
    ['en', 'See [here](there).', ['Markdown']],
  ])('%s: %s', (language, text, faults) => {
    expect(typographyFaults(language, text)).toEqual(faults);
  });
});

describe('both languages', () => {
  test('have the same entries at every depth', () => {
    const [one, other] = languages.map((language) =>
      leaves(words(language), '').map(([path, value]) => `${path} ${typeof value}`),
    );
    expect(one?.toSorted()).toEqual(other?.toSorted());
    expect(one?.length).toBeGreaterThan(300);
  });

  test.each(languages)('%s leaves nothing empty', (language) => {
    expect(texts(language).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('never say the same', () => {
    const other = new Map(texts('fr'));
    expect(sectionsOfThisRoom(texts('en')).filter(([path, text]) => other.get(path) === text)).toEqual([]);
    const same = told.filter(
      ({ sentence }) => proseOf('en', sentence('en')) === proseOf('fr', sentence('fr')),
    );
    expect(same.map(({ code }) => code)).toEqual([]);
  });
});

// What the desk says on pull requests is Markdown; its code keeps its own typography.
function isMarkdown(path: string): boolean {
  return /^\/(?:answers|pull)\//.test(path);
}

function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]+`/g, 'x').replaceAll('**', '');
}

function sectionsOfThisRoom(all: [string, string][]): [string, string][] {
  return all.filter(([path]) => /^\/(?:problems|faults|ticket)\//.test(path));
}

describe.each(languages)('in %s', (language) => {
  test('every text keeps to the typography', () => {
    const faults = texts(language).flatMap(([path, text]) =>
      typographyFaults(language, isMarkdown(path) ? withoutCode(text) : text).map(
        (name) => `${path}: ${name}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  test('the description of a label is no longer than GitHub allows', () => {
    const { labels } = words(language).answers;
    expect(Object.values(labels).filter((text) => text.length > 100)).toEqual([]);
  });

  test('every meaning, hint and purpose is a sentence', () => {
    const sentences = texts(language).filter(([path]) =>
      /\/(?:meaning|hint)$|^\/ticket\/commands\//.test(path),
    );
    expect(sentences.filter(([, text]) => !/[.?](?:”|\u00A0»)?$/.test(text))).toEqual([]);
  });

  test.each(told)('$code $parameters', (sample) => {
    const sentence = sample.sentence(language);
    expect(typographyFaults(language, sentence)).toEqual([]);
    expect(sentence).toMatch(/^[^\r\n]+[.?]$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}/);
    expect(shown(sample, language).filter((text) => !sentence.includes(text))).toEqual([]);
  });

  test('other parameters make another sentence', () => {
    const sentences = told.map(({ code, sentence }) => `${code} ${sentence(language)}`);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('whatever a stranger wrote, the sentence stays one visible line', () => {
    const open = told.filter(({ code }) => code !== 'wrong-type');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a\n::error::b', '\u001B[31m', '\u202Eab', 'a\u2028b', 'constructor', '__proto__'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...open), hostile, ({ code, parameters }, text) => {
        const foul = Object.fromEntries(
          Object.entries(parameters).map(([key, value]: [string, unknown]) => [
            key,
            typeof value === 'string' ? text : value,
          ]),
        );
        const sayings: Record<string, unknown> = { ...words(language).problems, ...words(language).faults };
        const say = sayings[code] as (parameters: object) => string;
        expect(say(foul)).toMatch(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+$/u);
      }),
    );
  });

  test('a status and the state of a message are called as everywhere', () => {
    const { status, messageState } = words(language).ticket;
    const sentence = faultSentence(
      words(language),
      fault('wrong-status', { command: '/assess', status: 'closed', from: 'acknowledged, mitigating' }),
    );
    for (const { label } of [status.closed, status.acknowledged, status.mitigating])
      expect(sentence).toContain(label);
    const already = faultSentence(words(language), fault('message-already', { state: 'sent' }));
    expect(already).toContain(messageState.sent.label);
  });

  test('every form that the schemas ask for has words', () => {
    const unsaid = formPatterns().filter((pattern) =>
      words(language).problems.malformed({ found: 'x', pattern }).includes(pattern),
    );
    expect(unsaid).toEqual([]);
  });

  test('every command of the table has its purpose, and no other', () => {
    expect(Object.keys(words(language).ticket.commands)).toEqual(commands.map(({ name }) => name));
  });
});

// Patterns of identifiers, addresses and durations have codes of their own; those with \S ask for text that is not blank.
function formPatterns(): string[] {
  const { cve, cvss, cwe, references, sealed } = ticketSchema.$defs.report.properties;
  const { commitment } = sealed.properties;
  const told = [...[cve, cvss, cwe, references].map(({ items }) => items.pattern), commitment.pattern];
  const own = new Set([...told, deskSchema.properties.site.pattern, deskSchema.$defs.duration.pattern]);
  const all = [ticketSchema, deskSchema].flatMap((schema) => leaves(schema, ''));
  return all
    .flatMap(([path, value]) => (path.endsWith('/pattern') ? [String(value)] : []))
    .filter((pattern) => !own.has(pattern) && !pattern.includes('\\S'));
}

describe('typography', () => {
  test('quotes a value in the quotes of the language, on one visible line', () => {
    expect(english.code('a\n\tb\u001B[0m\u202Ec')).toBe('“a b [0m c”');
    expect(french.code('title: "a"')).toBe('«\u00A0title: "a"\u00A0»');
  });

  test('sets thousands apart', () => {
    expect([0, 999, 1000, 10_000_000_000].map(english.count)).toEqual([
      '0',
      '999',
      '1,000',
      '10,000,000,000',
    ]);
    expect(french.count(20_000)).toBe('20\u202F000');
    expect(english.count(-1000)).toBe('-1,000');
  });

  test('joins lists, and quotes what is more than a name', () => {
    expect(english.either(english.names('UI:N, UI:R'))).toBe('“UI:N” or “UI:R”');
    expect(english.all(english.names('a, b_c, d'))).toBe('a, b_c and d');
    expect(french.either(['a'])).toBe('a');
    expect(french.either([])).toBe('');
  });

  test('puts French spaces into the prose, and none into the values', () => {
    expect(fr`Où ? Ici : « ${'a ; b : c ?'} » ; ${'80'} % de ${'64'} Kio !`).toBe(
      'Où\u202F? Ici\u00A0: «\u00A0a ; b : c ?\u00A0»\u202F; 80\u00A0% de 64\u00A0Kio\u202F!',
    );
  });

  test('calls a value by its label, and only by one of its own', () => {
    const labels = { sent: { label: 'Sent' } };
    expect(labelIn(labels, 'sent')).toBe('Sent');
    expect(labelIn(labels, 'constructor')).toBe('constructor');
  });
});
