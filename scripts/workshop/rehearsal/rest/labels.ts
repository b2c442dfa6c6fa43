// REST: the repository's labels.
import { talkGrants } from '../world/grants.ts';
import { labelProblem } from '../world/limits.ts';
import type { Label } from '../world/state.ts';
import { addLabel, labelOf } from '../world/users.ts';
import { change } from '../world/world.ts';
import {
  type Answer,
  type Asked,
  invalid,
  listed,
  mustWrite,
  notFound,
  requiredText,
  textIn,
} from './answer.ts';
import { fullName, id } from './shapes.ts';

export function labels(asked: Asked): Answer {
  return listed(
    asked,
    [...asked.state.labels.values()].map((label) => shape(asked, label)),
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
  return { status: 201, body: shape(asked, made(asked, name, color)) };
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
  return { status: 200, body: shape(asked, found) };
}

function shape(asked: Asked, label: Label) {
  const { name, color, description } = label;
  const url = `${asked.api}/repos/${fullName(asked, asked.state.repository)}/labels/${encodeURIComponent(name)}`;
  return {
    id: label.id,
    node_id: id(asked, 'Label', label.id),
    url,
    name,
    color,
    default: false,
    description,
  };
}
