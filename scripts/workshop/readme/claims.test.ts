// What the README says of commands, scripts, files and words is so.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryText } from '../hygiene/files.ts';
import { findingsInText } from '../language/plain-words.ts';
import { called } from '../testing/call.ts';
import { isTemplate } from '../testing/template.ts';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest: { scripts: object; engines: { node: string } } = JSON.parse(repositoryText('package.json'));

const found = (pattern: RegExp) => [...readme.matchAll(pattern)].map(([, one = '']) => one);
const deskLines = [...new Set(found(/npm run -s desk -- ([^\n`#]+)/g).map((line) => line.trim()))];

describe.runIf(isTemplate)('the README', () => {
  test('names only scripts that there are', () => {
    const named = new Set(found(/npm (?:run )?(?!-s|ci\b|run\b)([a-z]+)/g));
    expect([...named].filter((name) => !(name in manifest.scripts))).toEqual([]);
    expect(named.size).toBeGreaterThan(8);
  });

  test.each(deskLines)('names a command with options that it takes: %s', async (line) => {
    const [command = ''] = line.split(' ');
    const { code, output } = await called({ root }, `${command.startsWith('-') ? '' : command} --help`);
    expect(code).toBe(0);
    const options = [...line.matchAll(/ (--[a-z-]+)/g)].map(([, option = '']) => option);
    expect(options.filter((option) => !output.includes(option))).toEqual([]);
  });

  test('leads only to files that there are', () => {
    const targets = found(/\]\((?!https?:|#)([^)#]+)\)/g).map((target) => decodeURIComponent(target));
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
  });

  test('names areas of tests that there are', () => {
    const areas = found(/npm test -- (\S+?)`/g);
    expect(areas.length).toBeGreaterThan(1);
    expect(areas.filter((area) => !existsSync(join(root, area)))).toEqual([]);
  });

  test('asks for the Node that the package asks for', () => {
    expect(manifest.engines.node).toBe('>=20');
    expect(readme).toContain('Node.js 20 or later');
  });

  test('speaks as the product does', () => {
    const lines = readme.replaceAll(/```.*?```|<!-- (\S+) -->.*?<!-- \/\1 -->/gs, '').split('\n');
    expect(lines.flatMap((line) => findingsInText('en', line))).toEqual([]);
  });
});
