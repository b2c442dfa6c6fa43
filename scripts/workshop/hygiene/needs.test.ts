// What the desk's job checks out and installs is all that its program needs: found by following the imports.
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, unknown } from '../testing/imports.ts';
import { repositoryText } from './files.ts';
import { workflowJob } from './steps.ts';

const { imports: ownNames } = JSON.parse(repositoryText('package.json')) as {
  imports: Readonly<Record<string, { node: string }>>;
};

interface Needs {
  files: ReadonlySet<string>;
  packages: ReadonlySet<string>;
}

// `desk serve` is for a person's computer, where every package is installed: the desk's job only reconciles.
const serving = 'scripts/terminal/serve/command.ts';

/** Everything that runs when this file does, now or later. */
function needsOf(entry: string, textOf: (path: string) => string): Needs {
  const [files, packages] = [new Set([entry]), new Set<string>()];
  // A set is walked in the order of its items, those that join on the way among them.
  for (const path of files) {
    if (!/\.[jt]s$/.test(path)) continue;
    for (const of of importsOf(path, textOf(path)).filter(isRun).map(resolved))
      if (of === serving) continue;
      else if (of === unknown || isFile(of)) files.add(of);
      else if (!of.startsWith('node:')) packages.add(packageOf(of));
  }
  return { files, packages };
}

// What the package names for itself is what Node takes there.
function resolved({ of }: Import): string {
  return ownNames[of]?.node.replace('./', '') ?? of;
}

function isRun({ isForTypes }: Import): boolean {
  return !isForTypes;
}

function isFile(name: string): boolean {
  return /^(?:schema|scripts|site|tickets|\.github)\//.test(name);
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

describe("the desk's job", () => {
  const { steps } = workflowJob(repositoryText('.github/workflows/desk.yml'), 'reconcile', 'schedule');
  const [checkout, setUp] = steps;
  const folders = (checkout?.with['sparse-checkout'] ?? '').trim().split('\n');
  const { files, packages } = needsOf('scripts/desk.ts', repositoryText);
  const manifest = JSON.parse(repositoryText('package.json')) as Record<string, Record<string, string>>;

  test('checks out every file that the desk runs', () => {
    const isThere = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
    expect([...files].filter((path) => !isThere(path))).toEqual([]);
    expect(files.size).toBeGreaterThan(50);
  });

  test('checks out its configuration and its own action, but no record', () => {
    expect(folders).toContain('.github');
    expect(folders).not.toContain('tickets');
  });

  test('checks out the top of the repository, where the package files lie', () => {
    expect(checkout?.with['sparse-checkout-cone-mode']).toBeUndefined();
  });

  test('installs every package that the desk imports', () => {
    expect(setUp?.with).toEqual({ dependencies: 'production' });
    expect([...packages].filter((name) => !(name in (manifest.dependencies ?? {})))).toEqual([]);
    expect(packages).toContain('yaml');
  });

  test('and installs no package that the desk does not import', () => {
    expect(Object.keys(manifest.dependencies ?? {}).filter((name) => !packages.has(name))).toEqual([]);
  });

  test('runs on the Node that everybody develops with', () => {
    const action = repositoryText('.github/actions/set-up/action.yml');
    expect(action).toContain("'.devDependencies.node' package.json");
    expect(manifest.devDependencies?.node).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the imports are followed', () => {
  const world: Readonly<Record<string, string>> = {
    'scripts/a.ts': "import './b.ts'; import type { C } from '../site/c.ts'; import 'node:fs';",
    'scripts/b.ts': "export * from '@octokit/rest/lib'; const d = () => import('../schema/d.json');",
    'scripts/loop.ts': "import './loop.ts'; import 'yaml/util';",
    'scripts/made-up.ts': 'const load = (name: string) => import(name);',
  };
  const needs = (entry: string) => {
    const { files, packages } = needsOf(entry, (path) => world[path] ?? '');
    return [[...files], [...packages]];
  };

  test('through what is passed on and what is loaded later, without what is there for types', () => {
    expect(needs('scripts/a.ts')).toEqual([
      ['scripts/a.ts', 'scripts/b.ts', 'schema/d.json'],
      ['@octokit/rest'],
    ]);
  });

  test('in a circle', () => {
    expect(needs('scripts/loop.ts')).toEqual([['scripts/loop.ts'], ['yaml']]);
  });

  test('and what nobody can follow lies in no folder', () => {
    expect(needs('scripts/made-up.ts')).toEqual([['scripts/made-up.ts', unknown], []]);
  });
});
