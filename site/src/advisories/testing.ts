// What the tests of the advisories share: the sample desk, hostile tickets, and the validators of others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as mandatory from '@secvisogram/csaf-validator-lib/mandatoryTests.js';
import { csaf_2_0_strict } from '@secvisogram/csaf-validator-lib/schemaTests.js';
import validate from '@secvisogram/csaf-validator-lib/validate.js';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readConfiguration } from '../../../scripts/ticket/desk/configuration.ts';
import { readRecord } from '../../../scripts/ticket/record/record.ts';
import { type VisibleTicket, visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { Report } from '../../../scripts/ticket/ticket.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';
import { lintFaults } from './cve-lint.testing.ts';

const root = join(import.meta.dirname, '../../..');

/** The sample desk of the repository, and its tickets as everybody may see them. */
export function sampleDesk(): { setting: Setting; tickets: VisibleTicket[] } {
  const { content: desk } = readConfiguration(readFileSync(join(root, '.github/desk.yml')));
  if (desk === null) throw new Error('the sample desk cannot be read');
  const folder = join(root, 'tickets');
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
    /SEC-.*\.yaml$/.test(path),
  );
  const tickets = paths.flatMap((path) => {
    const { content } = readRecord(`tickets/${path}`, readFileSync(join(folder, path)), desk);
    return content ? [visibleTicket(content)] : [];
  });
  const now = epoch('2026-11-24T00:00:00Z');
  return { setting: { desk, language: 'en', base: '/desk/', repository: null, now }, tickets };
}

interface Judged {
  isValid: boolean;
  tests: { name: string; isValid: boolean; errors: { instancePath: string; message?: string }[] }[];
}

/** What `@secvisogram/csaf-validator-lib` objects to, by its mandatory tests and its strict schema. */
export async function csafFaults(document: unknown): Promise<string[]> {
  const judged = (await validate([csaf_2_0_strict, ...Object.values(mandatory)], document)) as Judged;
  return judged.tests
    .filter(({ isValid }) => !isValid)
    .flatMap(({ name, errors }) =>
      errors.map(({ instancePath, message }) => `${name} ${instancePath} ${message}`),
    );
}

/** Everything that strangers put where it hurts: markup, spreadsheets, other notations, and no ASCII at all. */
export const hostileText =
  '=HYPERLINK("x")</script><script>alert(1)</script>]]>&"\'\\\u2028 %0A –\u0301 😀 日本';

/** Characters that no file of ours lets in, but that an advisory must survive all the same. */
export const controlText = `\u0000\u0007\u001b[2J\u0085\u200e\u202e\u2066\ufeff\uffff\r\n\t${'\u0300'.repeat(50)}`;

/** A public report that says the same in every field that takes any text, as long as the schema lets it be. */
export function reportSaying(text: string, changed: Partial<Report> = {}): Report {
  const upTo = (length: number) => [...text].slice(0, length / 2).join('');
  return {
    category: 'vulnerability',
    disclosure: 'public',
    publisher: upTo(200),
    offers: [
      { id: upTo(200), versions: upTo(200) },
      { id: `${upTo(198)}-`, versions: `>= ${upTo(190)}` },
    ],
    title: upTo(200),
    description: upTo(20_000),
    impact: upTo(5_000),
    cve: ['CVE-2026-77001'],
    cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    cwe: ['CWE-79'],
    remediation: { status: 'vendor_fix', steps: [upTo(5_000), upTo(5_000)] },
    customer_message: { wanted: true, draft: upTo(5_000) },
    references: [`https://example.com/${upTo(200)}`, 'https://example.com/ok'],
    credits: [upTo(200)],
    tracking_id: upTo(200),
    ...changed,
  };
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
const ajvOfCve = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
addFormats.default(ajvOfCve);

type Faults = (value: unknown) => string[];

function faultsBy(validator: ValidateFunction): Faults {
  return (value) =>
    validator(value)
      ? []
      : (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schemaOf(name: string) {
  return JSON.parse(readFileSync(join(root, 'site/testing/schemas', `${name}.schema.json`), 'utf8'));
}

/** By the official schema of OSV, as it is. */
export const osvFaults: Faults = faultsBy(ajv.compile(schemaOf('osv')));

const organisation = '00000000-0000-4000-8000-000000000000';
const cveFaultsOfRecord = faultsBy(ajvOfCve.compile(schemaOf('cve-record')));

/** By the CVE Record Format, once a CNA has added what only it knows: who it is, and an identifier. */
export function cveFaults({ cnaContainer }: { cnaContainer: object }): string[] {
  return cveFaultsOfRecord({
    dataType: 'CVE_RECORD',
    dataVersion: '5.1.1',
    cveMetadata: { cveId: 'CVE-2026-90001', assignerOrgId: organisation, state: 'PUBLISHED' },
    containers: { cna: { providerMetadata: { orgId: organisation }, ...cnaContainer } },
  });
}

/** By the rules of cvelint. */
export function cveLintFaults({ cnaContainer }: { cnaContainer: object }): string[] {
  return lintFaults(cnaContainer, 'CVE-2026-90001');
}

// Publishers are judged with the documents, by the schema that this one refers to.
ajv.addSchema({
  $id: 'https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json',
  properties: { document: { properties: { publisher: {} } } },
});
export const providerFaults: Faults = faultsBy(ajv.compile(schemaOf('csaf-provider')));
export const feedFaults: Faults = faultsBy(ajv.compile(schemaOf('csaf-rolie-feed')));
