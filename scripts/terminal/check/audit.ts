// `desk audit`: holds every version of every record that Git remembers against the one before, and says who made it.
import { GitRefused } from '../../forge/local/git.ts';
import { instantText } from '../../ticket/clock/instant.ts';
import { printableLine, problemLines, problemValue, progress, writeJson } from '../output.ts';
import { type DeskRequest, type TerminalCommand, usageFault } from '../terminal.ts';
import { type Audit, type AuditedCommit, auditedHistory } from './audited-history.ts';
import { recordFile } from './checked-files.ts';

export const audit: TerminalCommand = {
  name: 'audit',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  options: { since: 'REV' },
  needsDesk: true,
  run: async (request) => {
    const { terminal, format, words } = request;
    const found = await audited(request);
    if (format === 'json') writeJson(terminal, reportOf(request, found));
    else terminal.writeError(`${words.terminal.audited(found.commits.length, found.problems, found.to)}\n`);
    return found.problems > 0 ? 1 : 0;
  },
};

async function audited(request: DeskRequest): Promise<Audit> {
  const { disk, desk, at, terminal, format, options } = request;
  const onCommit = (commit: AuditedCommit, place: number) => {
    if (format !== 'json') terminal.write(commitText(request, commit));
    progress(terminal, place);
  };
  try {
    const isOnGitHub = terminal.environment.GITHUB_REPOSITORY !== undefined;
    return await auditedHistory({ root: disk.root, desk, at, since: options.since, isOnGitHub, onCommit });
  } catch (error) {
    if (error instanceof GitRefused) throw usageFault('revision-unknown', { found: options.since ?? 'HEAD' });
    throw error;
  }
}

function commitText(request: DeskRequest, { commit, signature, problems }: AuditedCommit): string {
  const { words } = request;
  const who = `${commit.author}, ${words.terminal.signature[signature]}`;
  const line = `${commit.id.slice(0, 12)}  ${instantText(commit.at)}  ${printableLine(who)}\n`;
  return line + problemLines(request, problems);
}

function reportOf(request: DeskRequest, { commits, problems, to }: Audit): object {
  return {
    verdict: problems === 0 ? 'holds' : 'broken',
    audited_to: to,
    commits: commits.map(({ commit, signature, problems: found }) => ({
      commit: commit.id,
      at: instantText(commit.at),
      author: commit.author,
      committer: commit.committer,
      signature,
      records: commit.changes.flatMap(({ path }) => (recordFile.test(path) ? [path] : [])),
      problems: found.map((one) => problemValue(request, one)),
    })),
  };
}
