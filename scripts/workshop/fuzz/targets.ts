// The targets of the fuzzer: a new one is one more entry here.
import { check } from './check.ts';
import { commands } from './commands.ts';
import { desk } from './desk.ts';
import { prose } from './prose.ts';
import { shown } from './shown.ts';
import type { Target } from './target.ts';

export const targets: readonly Target[] = [check, commands, shown, prose, desk];
