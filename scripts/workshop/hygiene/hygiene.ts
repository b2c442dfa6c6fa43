// The rules that every workflow and every composite action of the desk keeps, by their names.
import type { Rule } from './rule.ts';
import { textRules } from './text-rules.ts';
import { tokenRules } from './token-rules.ts';
import type { WorkflowFile } from './workflow-file.ts';

export const rules = { ...tokenRules, ...textRules };
export type RuleName = keyof typeof rules;

export interface Finding {
  rule: RuleName;
  /** From 1. */
  line: number;
}

/** What a file breaks: every rule, and every line. */
export function findings(file: WorkflowFile): Finding[] {
  const named = Object.entries(rules) as [RuleName, Rule][];
  return named.flatMap(([rule, { broken }]) => broken(file).map((line) => ({ rule, line })));
}
