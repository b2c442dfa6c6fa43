// Writes the validator and the types that follow from the schemas, into scripts/ticket/generated/.
import { readFile, writeFile } from 'node:fs/promises';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { formats } from './ticket/yaml/formats.ts';

const room = new URL('./ticket/generated/', import.meta.url);
const notice = '// Made by `npm run generate` from schema/. A test fails when the two part.\n';

/** The generated files by name, as they should be today. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const ticket = await schema('ticket');
  const desk = await schema('desk');
  return {
    'validate.js': await validator('validateTicket', ticket, false),
    'validate.d.ts': notice + declaration('validateTicket'),
    'validate-desk.js': await validator('validateDesk', desk, true),
    'validate-desk.d.ts': notice + declaration('validateDesk'),
    'types.d.ts': await types(ticket, desk),
  };
}

function declaration(name: string): string {
  return `import type { Validate } from '../yaml/document.ts';
export declare const ${name}: Validate;
`;
}

async function schema(name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8'));
}

/** Where a generated file finds the formats: they are checked like all other code of ours. */
const ours = '../yaml/formats.ts';

// Compiled ahead of time: the site's content security policy forbids `new Function`, and the terminal starts faster. Each
// in a file of its own, since a browser needs only the one for tickets.
async function validator(name: string, of: object, useDefaults: boolean): Promise<string> {
  const code = standalone(of, useDefaults);
  const source = `import { formats } from '${ours}'; export const ${name} = (() => { const module = {}; ${code}; return module.exports; })();`;
  const bundle = await build({
    stdin: { contents: source, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    external: [ours],
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
  return notice + bundle.outputFiles[0]?.text;
}

function standalone(of: object, useDefaults: boolean): string {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    useDefaults,
    strictRequired: false,
    strictTypes: false,
    formats,
    code: { source: true, formats: _`formats` },
  });
  return standaloneCode.default(ajv, ajv.compile(judging(of)));
}

// A validator carries its schema along: without what is there for readers it is a third lighter for a browser to load.
function judging(schema: object): object {
  const isForReaders = (key: string, value: unknown) =>
    (key === 'description' && typeof value === 'string') || key === 'examples' || key === 'x-visibility';
  return JSON.parse(JSON.stringify(schema, (key, value) => (isForReaders(key, value) ? undefined : value)));
}

// A record is a ticket on which everything that the desk stamps is there; in a checked configuration every default is.
async function types(ticket: object, desk: object): Promise<string> {
  const options = { bannerComment: '', additionalProperties: false, format: false };
  const [first, second] = await Promise.all([
    compile(plain({ ...ticket, required: recordProperties }), 'TicketRecord', options),
    compile(plain(desk, true), 'DeskConfiguration', options),
  ]);
  return `${notice}${first}\n${second}`;
}

const recordProperties = ['number', 'status', 'outcome', 'receipt', 'history', 'report'];
const typeless = new Set([
  '$id',
  'allOf',
  'anyOf',
  'oneOf',
  'dependentRequired',
  'if',
  'then',
  'else',
  'minItems',
  'maxItems',
  'examples',
]);

// What a TypeScript type cannot hold would only be in the way; `title` as a keyword would name the types anew. Of a report
// the type is the one in plain words; scripts/ticket/ticket.ts sets the sealed one beside it.
function plain(schema: object, complete = false): JSONSchema {
  return JSON.parse(JSON.stringify(schema, inPlainWords), (key, value) => {
    if (typeless.has(key) || (key === 'title' && typeof value === 'string')) return undefined;
    if (value?.$ref) return { $ref: value.$ref };
    return complete && value?.properties ? { ...value, required: Object.keys(value.properties) } : value;
  });
}

function inPlainWords(_: string, value: { else?: { required: string[] } } | null): unknown {
  return value?.else ? { ...value, required: value.else.required } : value;
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(await generatedFiles()))
    await writeFile(new URL(name, room), text);
}
