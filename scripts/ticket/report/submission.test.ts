// Every mistake that a submission can hold, each told once, at its place, by its code; and what is no mistake.
import { describe, expect, test } from 'vitest';
import { sealedSubmissionCases } from '../seal/sealed-submission.cases.ts';
import {
  bytes,
  changed,
  edited,
  receivedAt,
  submissionPath,
  told,
  validReport,
  validSubmission,
} from '../testing.ts';
import { valueAt } from '../yaml/value.ts';
import { yamlSource } from '../yaml/yaml-source.ts';
import { lookAlikeCases } from './meant/look-alikes.cases.ts';
import { normalise } from './meant/normalise.ts';
import { otherFileCases } from './meant/other-files.cases.ts';
import { reportRules } from './report-rules.ts';
import { readSubmission } from './submission.ts';
import { submissionRulesCases } from './submission-rules.cases.ts';
import { submissionShapeCases } from './submission-shape.cases.ts';
import { submissionYamlCases } from './submission-yaml.cases.ts';

function read(text: string | Uint8Array) {
  return readSubmission(submissionPath, typeof text === 'string' ? bytes(text) : text, receivedAt);
}

function on(piece: string, replacement: string): string {
  return edited(validSubmission, piece, replacement);
}

describe('a submission is refused', () => {
  test.each([
    ...submissionYamlCases,
    ...submissionShapeCases,
    ...submissionRulesCases,
    ...otherFileCases,
    ...lookAlikeCases,
  ])('$name', ({ text, told: expected, says = {} }) => {
    const { content, problems } = read(text);
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.parameters).toMatchObject(says);
    expect(problems.every(({ path }) => path === submissionPath)).toBe(true);
    expect(content).toBeNull();
  });
});

const exchanged: readonly [name: string, piece: RegExp, by: string][] = [
  ['the spaces before it', /^ +/, '\u00A0'],
  ['its first space', /^ /, '\u3000'],
  ['the space behind its key', /: /, ':\u00A0'],
  ['the space behind its key', /: /, ':\u3000'],
  ['its colon', /:(?= |$)/, '：'],
  ['its dash', /- (?!CVSS)/, '– '],
  ['its dash', /- (?!CVSS)/, '• '],
  ['the space behind its dash', /- /, '-\u00A0'],
  ['a zero-width space before it', /^/, '\u200B'],
];

describe.each(exchanged)('a line with another character for %s', (_, piece, by) => {
  const lines = validSubmission.split('\n');
  const places = [...lines.keys()].filter(
    (place) => place > 0 && piece.test(lines[place] ?? '') && lines[place] !== '',
  );

  test.each(places)('has one problem, and no other line has any: %i', (place) => {
    const better = (lines[place] ?? '').replace(piece, (found) =>
      /^ +$/.test(found) && by === '\u00A0' ? by.repeat(found.length) : by,
    );
    const { problems } = read(lines.with(place, better).join('\n'));
    expect(problems.map(({ line }) => line)).toEqual([place + 1]);
    expect(problems[0]?.code).toMatch(/-look-alike$/);
  });
});

test('every rule of a report is proven by a submission that is refused by its code alone', () => {
  const refused = [
    ...submissionYamlCases,
    ...submissionShapeCases,
    ...submissionRulesCases,
    ...sealedSubmissionCases,
  ].flatMap(({ text, told: [only, ...others] }) =>
    typeof text === 'string' && only && others.length === 0
      ? [{ report: reportIn(text), code: only.split(' ')[1] }]
      : [],
  );
  const proven = Object.entries(reportRules).filter(([, rule]) =>
    refused.some(({ report, code }) => rule(report, receivedAt).some((one) => one.code === code)),
  );
  expect(proven.map(([name]) => name)).toEqual(Object.keys(reportRules));
});

/** The report as the rules see it, unless the YAML is refused. */
function reportIn(text: string): unknown {
  const { source } = yamlSource(submissionPath, text);
  return normalise(valueAt(source?.value, ['report'])).value;
}

describe('a submission is taken', () => {
  const full = 64 * 1024 - validSubmission.length - 2;
  const incident = { detected_at: '2026-11-22T14:03:11Z', contained: false, customers_affected: 12 };

  test.each([
    ['as it is', validSubmission],
    ['with the line ends of Windows', validSubmission.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${validSubmission}`],
    ['with comments and both markers', `# mine\n---\n${validSubmission}...\n`],
    ['of 64 KiB', `${validSubmission}#${'-'.repeat(full)}\n`],
    ['with other quotes', on('Contoso', "'Contoso'").replace('vendor_fix', '"vendor_fix"')],
    ['with its lists in another style', on('[CWE-79]', '\n    - CWE-79')],
    ['with a CVE in lower case', on('CVE-2026-12345', 'cve-2026-12345')],
    ['with a CVE as people write it', on('CVE-2026-12345', 'CVE 2026–12345')],
    ['with a CWE as people write it', on('CWE-79', 'cwe 79')],
    [
      'with spaces around a vector',
      on(
        'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
        '"\\tCVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H "',
      ),
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ content: { report: validReport }, problems: [] });
  });

  test.each([
    [
      'words that other readers take for booleans',
      on('Contoso', 'no'),
      changed(validReport, ['publisher'], 'no'),
    ],
    [
      'a number in quotes',
      on('2.0 to 2.3.1', '"2.10"'),
      changed(validReport, ['offers', 0, 'versions'], '2.10'),
    ],
    [
      'a CVE of next year',
      on('CVE-2026-12345', 'CVE-2027-12345'),
      changed(validReport, ['cve'], ['CVE-2027-12345']),
    ],
    [
      'the date of today in the far east',
      on('2026-11-20', '2026-11-23'),
      changed(validReport, ['discovered_at'], '2026-11-23'),
    ],
    [
      'the instant itself',
      on('2026-11-20', '2026-11-22T06:03:11-08:00'),
      changed(validReport, ['discovered_at'], '2026-11-22T06:03:11-08:00'),
    ],
    [
      'a title of 200 letters of two units',
      on('Crafted header passes the firewall', '🔥'.repeat(200)),
      changed(validReport, ['title'], '🔥'.repeat(200)),
    ],
    ['an emoji that needs a joiner', on('Contoso', '👩‍💻'), changed(validReport, ['publisher'], '👩‍💻')],
    [
      'an offer twice in other versions',
      on('  title:', '    - id: contoso-waf\n      versions: "1"\n  title:'),
      changed(validReport, ['offers', 1], { id: 'contoso-waf', versions: '1' }),
    ],
    [
      'no fix without steps',
      on('vendor_fix\n    steps:\n      - Update to 2.3.2.', 'no_fix_planned'),
      changed(validReport, ['remediation'], { status: 'no_fix_planned' }),
    ],
    [
      'a vulnerability with a CVE only',
      on('  cvss:\n    - CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\n', ''),
      changed(validReport, ['cvss'], undefined),
    ],
    [
      'a vulnerability with a CVSS vector only',
      on('  cve: [CVE-2026-12345]\n', ''),
      changed(validReport, ['cve'], undefined),
    ],
    [
      'an incident',
      on('category: vulnerability', `incident: ${JSON.stringify(incident)}\n  category: security_incident`),
      { ...validReport, category: 'security_incident', incident },
    ],
    [
      'exploited: nobody knows',
      on('  title:', '  actively_exploited: unknown\n  title:'),
      { ...validReport, actively_exploited: 'unknown' },
    ],
  ])('%s', (_, text, report) => {
    expect(read(text)).toEqual({ content: { report }, problems: [] });
  });
});
