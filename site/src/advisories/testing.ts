// What the tests of the advisories share: the sample desk, hostile tickets, and the validators of others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as mandatory from '@secvisogram/csaf-validator-lib/mandatoryTests.js';
import { csaf_2_0_strict } from '@secvisogram/csaf-validator-lib/schemaTests.js';
import validate from '@secvisogram/csaf-validator-lib/validate.js';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readConfiguration } from '../../../scripts/ticket/configuration.ts';
import { readRecord } from '../../../scripts/ticket/record.ts';
import { type VisibleTicket, visibleTicket } from '../../../scripts/ticket/visibility.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';

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

/**
 * By the schema of OSV, as if the prefix of the desk were on its list: a desk gets there by asking the OpenSSF, and no
 * other rule of the schema is loosened.
 */
export const osvFaults: Faults = faultsBy(ajv.compile(withPrefix(schemaOf('osv'), 'SEC')));

function withPrefix(schema: { $defs: { prefix: { pattern: string } } }, prefix: string) {
  const { pattern } = schema.$defs.prefix;
  schema.$defs.prefix.pattern = pattern.replace('^(', `^(${prefix}|`);
  return schema;
}

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

// Publishers are judged with the documents, by the schema that this one refers to.
ajv.addSchema({
  $id: 'https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json',
  properties: { document: { properties: { publisher: {} } } },
});
export const providerFaults: Faults = faultsBy(ajv.compile(schemaOf('csaf-provider')));
export const feedFaults: Faults = faultsBy(ajv.compile(schemaOf('csaf-rolie-feed')));
