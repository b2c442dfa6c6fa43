// REST: the repository's labels, and those of a pull request.
import { talkGrants } from '../world/grants.ts';
import { labelProblem } from '../world/limits.ts';
import { setLabels } from '../world/pulls.ts';
import type { Label } from '../world/state.ts';
import { addLabel, labelOf } from '../world/users.ts';
import { change } from '../world/world.ts';
import {
  type Answer,
  type Asked,
  invalid,
  listed,
  malformed,
  notFound,
  requiredText,
  textIn,
} from './answer.ts';
import * as shapes from './pull-shapes.ts';
import { mustWrite, pullOf } from './pulls.ts';

export function labels(asked: Asked): Answer {
  return listed(
    asked,
    [...asked.state.labels.values()].map((label) => shapes.labelShape(asked, label)),
  );
}

export function createLabel(asked: Asked): Answer {
  mustWrite(asked, talkGrants);
  const [name, color] = [requiredText(asked, 'name'), textIn(asked, 'color') ?? 'ededed'];
  if (labelOf(asked.world.state, name) !== null) {
    throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  }
  const [field, message] = labelProblem(name, color, textIn(asked, 'description')) ?? [];
  if (field !== undefined)
    throw invalid({ resource: 'Label', code: 'custom', field, message: `${field} ${message}` });
  return { status: 201, body: shapes.labelShape(asked, made(asked, name, color)) };
}

function made({ world, body }: Asked, name: string, color: string): Label {
  const description = typeof body.description === 'string' ? body.description : null;
  const id = change(world, addLabel(name, color, description));
  const label = world.state.labels.get(id);
  if (label === undefined) throw notFound();
  return label;
}

export function label(asked: Asked): Answer {
  const found = labelOf(asked.state, asked.at.name ?? '');
  if (found === null) throw notFound();
  return { status: 200, body: shapes.labelShape(asked, found) };
}

export function pullLabels(asked: Asked): Answer {
  return listed(asked, shapes.labelsOf(asked, pullOf(asked)));
}

/** A label that the repository does not have yet is made, as on GitHub. */
export function addLabels(asked: Asked): Answer {
  mustWrite(asked, talkGrants);
  const names = asked.body.labels;
  if (!Array.isArray(names)) throw malformed('"labels" wasn\'t supplied.');
  const found = pullOf(asked, true);
  const ids = names.map(
    (name) => (labelOf(asked.world.state, String(name)) ?? made(asked, String(name), 'ededed')).id,
  );
  change(asked.world, setLabels(found.number, asked.viewer.user.id, ids, true));
  return pullLabels({ ...asked, state: asked.world.state });
}

export function removeLabel(asked: Asked): Answer {
  mustWrite(asked, talkGrants);
  const found = pullOf(asked, true);
  const label = labelOf(asked.world.state, asked.at.name ?? '');
  if (label === null || !found.labels.includes(label.id)) throw notFound('Label does not exist');
  change(asked.world, setLabels(found.number, asked.viewer.user.id, [label.id], false));
  return pullLabels({ ...asked, state: asked.world.state });
}
