// `desk new`: a report from guided questions, from a file, or from a file and the questions that it leaves open.
import type { Problem } from '../../ticket/problem.ts';
import { problemLines } from '../output.ts';
import { type DeskRequest, type ExitCode, type TerminalCommand, usageFault } from '../terminal.ts';
import { type Draft, draft } from './from-file.ts';
import { handedOver } from './hand-over.ts';

export const newReport: TerminalCommand = {
  name: 'new',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  options: { from: 'FILE', as: 'LOGIN', to: 'SET', 'reply-to': 'RECIPIENT' },
  flags: ['dry-run'],
  needsDesk: true,
  run: async (request) => {
    const { terminal, options } = request;
    const file = options.from === undefined ? null : draft(request, options.from);
    if (file?.report) return handedOver(request, file.report);
    if (!terminal.isInteractive) return file ? refused(request, file.problems) : nobody();
    if (file?.answers === null) return refused(request, file.problems);
    return guided(request, file);
  },
};

function nobody(): never {
  throw usageFault('nobody-to-ask', {});
}

function refused(request: DeskRequest, problems: readonly Problem[]): ExitCode {
  request.terminal.writeError(problemLines(request, problems));
  return 1;
}

// The draft goes once the report is written, and not a step earlier.
async function guided(request: DeskRequest, file: Draft | null): Promise<ExitCode> {
  const { guidedReport } = await import('./guided.ts');
  const { forgotten, keptDraft } = await import('./kept-draft.ts');
  const { screenPrompts } = await import('./screen-prompts.ts');
  const { editorIn } = await import('./editor.ts');
  const { terminal, disk, words, flags } = request;
  const kept = (flags.has('dry-run') ? forgotten : keptDraft)(disk.root);
  const prompts = screenPrompts({
    words: words.terminal.wizard,
    input: process.stdin,
    output: process.stdout,
    editor: editorIn(terminal.environment),
    folder: kept.folder,
  });
  try {
    const report = await guidedReport({ request, prompts, kept, file });
    const code = report ? await handedOver(request, report, prompts) : 1;
    if (report && code === 0) kept.remove();
    else stopped(request, kept.read() ? kept.place : null);
    return code;
  } finally {
    prompts.close();
  }
}

function stopped({ terminal, words }: DeskRequest, place: string | null): void {
  const { kept } = words.terminal.wizard;
  terminal.writeError(`${place === null ? kept.nothing : kept.stopped(place)}\n`);
}
