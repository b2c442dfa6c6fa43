// REST: check runs with their annotations.
import { type CheckRun, withEntry, withNextId } from '../world/state.ts';
import { change } from '../world/world.ts';
import {
  type Answer,
  type Asked,
  forbidden,
  invalid,
  malformed,
  mustWrite,
  problem,
  Refused,
  requiredText,
  textIn,
} from './answer.ts';
import { checkRunShape } from './shapes.ts';

const mostAnnotations = 50;
const mostSummary = 65_535;
const annotationFields = ['path', 'start_line', 'end_line', 'annotation_level', 'message'];
const conclusions = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'];

type Output = CheckRun['output'] & { annotations: CheckRun['annotations'] };
const nothing: Output = { title: null, summary: null, text: null, annotations: [] };

export function createCheckRun(asked: Asked): Answer {
  mustBeApp(asked);
  const [name, commit] = [requiredText(asked, 'name'), requiredText(asked, 'head_sha')];
  if (asked.world.store.get(commit)?.kind !== 'commit') {
    throw new Refused(problem(422, `No commit found for SHA: ${commit}`));
  }
  const conclusion = conclusionOf(asked);
  const { annotations, ...output } = outputOf(asked) ?? nothing;
  const run = change(asked.world, (state, at) => {
    const [next, id] = withNextId(state);
    const made: CheckRun = {
      ...{ type: 'CheckRun', id, commit, name, conclusion, output, annotations, startedAt: at },
      status: conclusion === null ? (textIn(asked, 'status') ?? 'queued') : 'completed',
      externalId: textIn(asked, 'external_id') ?? '',
      detailsUrl: textIn(asked, 'details_url'),
      completedAt: conclusion === null ? null : Date.parse(textIn(asked, 'completed_at') ?? '') || at,
    };
    return [{ ...next, checkRuns: withEntry(next.checkRuns, id, made) }, made];
  });
  return { status: 201, body: checkRunShape(asked, run) };
}

function mustBeApp(asked: Asked): void {
  if (asked.viewer.kind !== 'workflow') throw forbidden('You must authenticate via a GitHub App.');
  mustWrite(asked, ['checks']);
}

function conclusionOf({ body: { status, conclusion } }: Asked): string | null {
  if (status === 'completed' && conclusion === undefined) throw malformed('"conclusion" wasn\'t supplied.');
  if (conclusion === undefined) return null;
  if (conclusions.includes(String(conclusion))) return String(conclusion);
  throw malformed(`For 'properties/conclusion', ${JSON.stringify(conclusion)} is not a possible value.`);
}

function outputOf(asked: Asked): Output | null {
  const output = asked.body.output as Readonly<Record<string, unknown>> | undefined;
  if (output === undefined) return null;
  for (const name of ['title', 'summary']) {
    if (typeof output[name] !== 'string') throw malformed(`"${name}" wasn't supplied.`);
  }
  const [title, summary] = [String(output.title), String(output.summary)];
  const text = typeof output.text === 'string' ? output.text : null;
  if (summary.length > mostSummary || (text ?? '').length > mostSummary) {
    const message = `Only ${mostSummary} characters are allowed`;
    throw invalid({ resource: 'CheckRun', field: 'summary', code: 'custom', message });
  }
  return { title, summary, text, annotations: annotationsOf(output.annotations ?? []) };
}

function annotationsOf(given: unknown): CheckRun['annotations'] {
  if (!Array.isArray(given)) throw malformed("For 'properties/annotations', the value is not an array.");
  const all = given as readonly Readonly<Record<string, unknown>>[];
  if (all.length > mostAnnotations) {
    throw malformed(`No more than ${mostAnnotations} items are allowed; ${all.length} were supplied.`);
  }
  const missing = all.flatMap((one) => annotationFields.filter((name) => one[name] === undefined));
  if (missing.length > 0) throw malformed(`"${missing[0]}" wasn't supplied.`);
  return all;
}
