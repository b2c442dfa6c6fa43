// Where a Chromium is: the one that CHROMIUM names, the one packed into `@sparticuz/chromium`, unpacked once for this
// installation, or the system's own.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Chromium {
  path: string;
  environment: Record<string, string>;
}

const ofTheSystem = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// The packaged one is a shell without windows, of one version everywhere: a page costs it half of what it costs a whole browser.
const isPackagedHere = process.platform === 'linux' && process.arch === 'x64';

/** `wanted` is a path, `system` or `packaged`; without it, the packaged one is taken where it runs. */
export async function chromium(wanted = process.env.CHROMIUM || undefined): Promise<Chromium> {
  const choice = wanted ?? (isPackagedHere ? 'packaged' : 'system');
  const path = choice === 'system' ? ofTheSystem.find((one) => existsSync(one)) : choice;
  return path === undefined || path === 'packaged' ? unpacked() : { path, environment: {} };
}

const modules = join(import.meta.dirname, '../../node_modules');

// Next to the packages, so that a new installation unpacks its own version.
async function unpacked(): Promise<Chromium> {
  const { version } = createRequire(import.meta.url)(join(modules, '@sparticuz/chromium/package.json'));
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, 'chromium'),
    environment: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

// The package unpacks into the temporary folder and takes any file it finds there for whole. In a folder of its own, in
// a process of its own, and moved only when it is whole, it may be interrupted or run twice at a time.
async function unpack(folder: string): Promise<void> {
  mkdirSync(join(folder, '..'), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
    env: { ...process.env, TMPDIR: draft },
  });
  writeFileSync(join(draft, 'fonts.conf'), fontConfiguration(folder));
  if (!moved(draft, folder)) rmSync(draft, { recursive: true });
}

/** False when somebody else was quicker. */
function moved(draft: string, folder: string): boolean {
  try {
    renameSync(draft, folder);
    return true;
  } catch (error) {
    if (existsSync(join(folder, 'chromium'))) return false;
    throw error;
  }
}

// The fonts of the system, and those of the package for machines that have none.
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
