// The desk's own logo, read for the pages; where it cannot be shown, what is wrong with it.
import { lstatSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { configurationProblems, type Desk } from '../../../scripts/ticket/desk/configuration.ts';
import { type Finding, finding, type Problem } from '../../../scripts/ticket/problem.ts';
import type { DeskFile } from './desk-folder.ts';

const limit = 64 * 1024;

/** A picture that the pages may show: under which name, and its bytes, as text that Astro can keep. */
export interface Logo {
  name: string;
  base64: string;
}

export interface LogoReading {
  logo: Logo | null;
  /** On its line of the configuration. */
  problems: Problem[];
}

export function readLogo(folder: string, { desk, text }: DeskFile): LogoReading {
  const path = desk.brand?.logo;
  if (path === undefined) return { logo: null, problems: [] };
  const wrong = logoFindings(folder, path);
  if (wrong.length > 0) return { logo: null, problems: told(text, wrong) };
  const base64 = readFileSync(join(folder, path)).toString('base64');
  return { logo: { name: `logo${extname(path)}`, base64 }, problems: [] };
}

// A link could lead to any file of the machine that builds.
function logoFindings(folder: string, logo: string): Finding[] {
  const place = ['brand', 'logo'];
  const file = lstatSync(join(folder, logo), { throwIfNoEntry: false });
  if (!file?.isFile()) return [finding('logo-missing', { logo }, place)];
  return file.size > limit ? [finding('logo-too-large', { logo, bytes: file.size, limit }, place)] : [];
}

function told(text: string, findings: Finding[]): Problem[] {
  return configurationProblems(Buffer.from(text), (_: Desk) => findings);
}
