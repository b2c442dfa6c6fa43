// The commands that the benches run: the desk itself, and those it is compared with.
import { fileURLToPath } from 'node:url';
import type { Command } from './run.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

export function desk(...words: readonly string[]): Command {
  return { script: inRepository('scripts/desk.ts'), arguments: words, folder: repository, exitCode: 0 };
}

export function git(root: string, ...words: readonly string[]): Command {
  return { program: 'git', arguments: words, folder: root, exitCode: 0 };
}

/** Where a build by Astro leaves its pages, and what the next one may use. */
export interface AstroPlaces {
  outDir: string;
  cacheDir: string;
}

/** A build of the project of Astro in a folder, into a folder and with a cache of its own. */
export function astroBuild(root: string, places: AstroPlaces, environment: Record<string, string>): Command {
  const options = { root, logLevel: 'error', ...places };
  return {
    script: inRepository('site/testing/build-site.ts'),
    arguments: [JSON.stringify(options)],
    folder: repository,
    environment,
    exitCode: 0,
  };
}

/** A build of the site of a desk as of an instant. */
export function siteBuild(root: string, at: string, places: AstroPlaces): Command {
  return astroBuild(inRepository('site'), places, { TOCSIN_ROOT: root, TOCSIN_AT: at });
}

/** ajv-cli over all records below a folder; it ends with 1 when it finds one of them invalid. */
export function ajv(folder: string, exitCode: number): Command {
  const files = ['-s', inRepository('schema/ticket.schema.json'), '-d', `${folder}/**/*.yaml`];
  return {
    script: inRepository('node_modules/ajv-cli/dist/index.js'),
    arguments: ['validate', '--spec=draft2020', '--strict=false', '-c', 'ajv-formats', ...files],
    folder: repository,
    exitCode,
  };
}
