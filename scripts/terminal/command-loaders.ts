// The commands of the terminal: a new one is one more entry here, with its sentence in scripts/words. A call loads the
// one that it names, so that none waits for what only the others need.
import type { TerminalCommandName } from '../words/shapes/terminal/terminal-words.ts';
import type { TerminalCommand } from './terminal.ts';

const loaders: Readonly<Record<TerminalCommandName, () => Promise<TerminalCommand>>> = {
  check: async () => (await import('./check/check.ts')).check,
  new: async () => (await import('./new/new.ts')).newReport,
  intake: async () => (await import('./tickets/intake.ts')).intake,
  triage: async () => (await import('./tickets/triage.ts')).triage,
  list: async () => (await import('./tickets/list.ts')).list,
  status: async () => (await import('./tickets/status.ts')).status,
  deadlines: async () => (await import('./tickets/deadlines.ts')).deadlines,
  duplicates: async () => (await import('./tickets/duplicates.ts')).duplicates,
  audit: async () => (await import('./check/audit.ts')).audit,
  reconcile: async () => (await import('./reconcile.ts')).reconcile,
  serve: async () => (await import('./serve/command.ts')).serve,
  doctor: async () => (await import('./doctor.ts')).doctor,
  keys: async () => (await import('./seal/keys.ts')).keys,
  seal: async () => (await import('./seal/seal.ts')).seal,
  unseal: async () => (await import('./seal/unseal.ts')).unseal,
  reply: async () => (await import('./seal/reply.ts')).reply,
  reveal: async () => (await import('./seal/reveal.ts')).reveal,
  reseal: async () => (await import('./seal/reseal.ts')).reseal,
};

/** In the order of the help. */
export const commandNames = Object.keys(loaders) as readonly TerminalCommandName[];

export function loadedCommand(name: TerminalCommandName): Promise<TerminalCommand> {
  return loaders[name]();
}
