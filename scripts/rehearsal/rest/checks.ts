// REST: check runs with their annotations.
import { commitOf } from '../graphql/fields/git.ts';
import { type CheckRun, withEntry, withNextId } from '../world/state.ts';
import { change } from '../world/world.ts';
import {
  type Answer,
  type Asked,
  forbidden,
  invalid,
  listed,
  malformed,
  notFound,
  problem,
  Refused,
  requiredText,
} from './answer.ts';
import { mustWrite } from './pulls.ts';
import { checkRunShape } from './shapes.ts';

const mostAnnotations = 50;
const mostSummary = 65_535;
const annotationFields = ['path', 'start_line', 'end_line', 'annotation_level', 'message'];
const conclusions = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'];

type Output = CheckRun['output'] & { annotations: CheckRun['annotations'] };

export function createCheckRun(asked: Asked): Answer {
  mustBeApp(asked);
  const [name, commit] = [requiredText(asked, 'name'), requiredText(asked, 'head_sha')];
  if (asked.world.store.get(commit)?.kind !== 'commit') {
    throw new Refused(problem(422, `No commit found for SHA: ${commit}`));
  }
  const moved = changesOf(asked);
  const run = change(asked.world, (state, at) => {
    const [next, id] = withNextId(state);
    const bare = {
      ...{ type: 'CheckRun' as const, id, commit, name, status: 'queued', conclusion: null, externalId: '' },
      ...{ detailsUrl: null, startedAt: at, completedAt: null, annotations: [] },
      output: { title: null, summary: null, text: null },
    };
    const made = changed(bare, moved, at);
    return [{ ...next, checkRuns: withEntry(next.checkRuns, id, made) }, made];
  });
  return { status: 201, body: checkRunShape(asked, run) };
}

export function updateCheckRun(asked: Asked): Answer {
  mustBeApp(asked);
  const found = runOf(asked);
  const moved = changesOf(asked);
  const run = change(asked.world, (state, at) => {
    const made = changed(found, moved, at);
    return [{ ...state, checkRuns: withEntry(state.checkRuns, made.id, made) }, made];
  });
  return { status: 200, body: checkRunShape(asked, run) };
}

function mustBeApp(asked: Asked): void {
  if (asked.viewer.kind !== 'workflow') throw forbidden('You must authenticate via a GitHub App.');
  mustWrite(asked, ['checks']);
}

function runOf({ world, at }: Asked): CheckRun {
  const found = world.state.checkRuns.get(Number(at.id));
  if (found === undefined) throw notFound();
  return found;
}

interface Moved {
  fields: Readonly<Record<string, unknown>>;
  output: Output | null;
}

// Annotations of an update are added to those that are there.
function changed(run: CheckRun, { fields, output }: Moved, at: number): CheckRun {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null);
  const conclusion = text('conclusion') ?? run.conclusion;
  const { annotations = [], ...shown } = output ?? {};
  return {
    ...run,
    ...{ name: text('name') ?? run.name, externalId: text('external_id') ?? run.externalId, conclusion },
    status: conclusion === null ? (text('status') ?? run.status) : 'completed',
    detailsUrl: text('details_url') ?? run.detailsUrl,
    completedAt: conclusion === null ? null : Date.parse(text('completed_at') ?? '') || at,
    output: { ...run.output, ...shown },
    annotations: [...run.annotations, ...annotations],
  };
}

function changesOf(asked: Asked): Moved {
  const { status, conclusion } = asked.body;
  if (status === 'completed' && conclusion === undefined) {
    throw malformed('"conclusion" wasn\'t supplied.');
  }
  if (conclusion !== undefined && !conclusions.includes(String(conclusion))) {
    throw malformed(`For 'properties/conclusion', ${JSON.stringify(conclusion)} is not a possible value.`);
  }
  return { fields: asked.body, output: outputOf(asked) };
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

export function checkRun(asked: Asked): Answer {
  return { status: 200, body: checkRunShape(asked, runOf(asked)) };
}

export function annotations(asked: Asked): Answer {
  return listed(asked, runOf(asked).annotations);
}

export function checkRunsOf(asked: Asked): Answer {
  const ref = asked.at.ref ?? '';
  const commit = commitOf(asked.world.store, asked.state, ref);
  if (commit === null) throw new Refused(problem(422, `No commit found for SHA: ${ref}`));
  const name = asked.query.get('check_name');
  const all = [...asked.state.checkRuns.values()]
    .filter((run) => run.commit === commit && (name === null || run.name === name))
    .reverse();
  const isLatest = asked.query.get('filter') !== 'all';
  const shown = all.filter((run, at) => !isLatest || all.findIndex((one) => one.name === run.name) === at);
  return listed(asked, shown, (page) => ({
    total_count: shown.length,
    check_runs: page.map((run) => checkRunShape(asked, run as CheckRun)),
  }));
}
