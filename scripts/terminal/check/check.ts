// `desk check`: holds files against every rule, all of them or those that changed, and names each problem at its place.
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { GitRefused, git } from '../../forge/local/git.ts';
import { observedDesk } from '../../forge/local/observe.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { byPlace } from '../../ticket/problem.ts';
import { privateRules, publicRules } from '../../ticket/report/submission.ts';
import { annotations, noteLines, problemLines, problemValue, progress, writeJson } from '../output.ts';
import { type ExitCode, type Request, type TerminalCommand, usageFault } from '../terminal.ts';
import { checkedAll } from './checked-all.ts';
import { checkedChanges } from './checked-changes.ts';
import { type Checked, deskProblems, findInFile, type Judgement, nothingFound } from './checked-files.ts';

export const check: TerminalCommand = {
  name: 'check',
  takes: { usage: '[FILE…]', atLeast: 0, atMost: Number.POSITIVE_INFINITY },
  formats: ['text', 'json', 'github'],
  options: { base: 'REV' },
  needsDesk: false,
  run: async (request) => {
    const { content: desk, problems } = observedDesk(request.disk);
    return printProblems(request, desk ? await checked(request, desk) : { files: 1, problems, notes: [] });
  },
};

async function checked(request: Request, desk: Desk): Promise<Checked> {
  const { disk, options } = request;
  const paths = request.arguments.map((path) => pathInside(request, path));
  const judgement = judgementOf(request, desk);
  if (options.base !== undefined) return since(request, judgement, options.base, paths);
  if (paths.length === 0) return checkedAll(disk, judgement, (files) => progress(request.terminal, files));
  const found = nothingFound();
  for (const path of paths) findInFile(found, disk, path, judgement);
  const problems = [...found.problems, ...deskProblems(disk, found.stamps)];
  return { files: paths.length, problems, notes: found.notes };
}

// Annotations stand in a log that everybody can read: there a report that should have been sealed is told as just that.
function judgementOf({ at, format }: Request, desk: Desk): Judgement {
  return { desk, at, rules: (format === 'github' ? publicRules : privateRules)(desk) };
}

function since(
  { disk, terminal }: Request,
  judgement: Judgement,
  revision: string,
  paths: string[],
): Checked {
  const isOnGitHub = terminal.environment.GITHUB_REPOSITORY !== undefined;
  try {
    return checkedChanges({ disk, ...judgement, git: git(disk.root), revision, paths, isOnGitHub });
  } catch (error) {
    if (error instanceof GitRefused) throw usageFault('revision-unknown', { found: revision });
    throw error;
  }
}

// A path is meant from the root of the desk or from where the person stands; one that leads out of the desk is kept,
// and refused.
function pathInside({ terminal, disk }: Request, path: string): string {
  const fromRoot = resolve(disk.root, path);
  const meant = existsSync(fromRoot) ? fromRoot : resolve(terminal.folder, path);
  return relative(disk.root, meant).split(sep).join('/') || '.';
}

function printProblems(request: Request, { files, problems, notes }: Checked): ExitCode {
  const { terminal, words, format } = request;
  const sorted = problems.toSorted(byPlace);
  if (format === 'json')
    writeJson(
      terminal,
      sorted.map((one) => problemValue(request, one)),
    );
  else if (format === 'github') terminal.write(annotations(request, sorted));
  else terminal.write(problemLines(request, sorted) + noteLines(request, notes));
  if (format !== 'json') terminal.writeError(`${words.terminal.checked(files, sorted.length)}\n`);
  return sorted.length > 0 ? 1 : 0;
}
