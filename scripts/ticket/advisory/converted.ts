// An advisory in the format of others as the answers that it gives to the questions of a report.
import { otherFormat } from '../report/meant/other-formats.ts';
import type { Answers } from '../report/questions.ts';
import { isMapping } from '../yaml/value.ts';
import { yamlSource } from '../yaml/yaml-source.ts';
import { fromCsaf } from './csaf.ts';
import { fromCve } from './cve.ts';
import { type Advisory, answersOf } from './fields.ts';
import { fromGitHub } from './github.ts';
import { fromOsv } from './osv.ts';
import { fromRuby } from './ruby.ts';
import { fromJulia, fromRustSec, tomlFormat, tomlParts } from './toml.ts';

const readers: Readonly<Record<string, (value: unknown) => Advisory>> = {
  OSV: fromOsv,
  GitHub: fromGitHub,
  RubySec: fromRuby,
  CVE: fromCve,
  CSAF: fromCsaf,
};

const tomlReaders = { RustSec: fromRustSec, Julia: fromJulia };

export interface Converted {
  format: string;
  answers: Answers;
}

/** What a file gives that is an advisory; null where it is none that is known. */
export function convertedAdvisory(text: string): Converted | null {
  const parts = tomlParts(text);
  const name = parts && tomlFormat(parts);
  if (parts && name) return { format: name, answers: answersOf(tomlReaders[name](parts)) };
  const value = text.trimStart().startsWith('{') ? json(text) : yamlSource('', text).source?.value;
  const format = isMapping(value) && !Array.isArray(value) ? otherFormat(value) : null;
  const read = readers[format ?? ''];
  return format && read ? { format, answers: answersOf(read(value)) } : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
