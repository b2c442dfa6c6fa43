// Mutations of a pull request's state, and of labels.
import { closePull, reopenPull, setLabels } from '../../world/pulls.ts';
import { addLabel, labelOf } from '../../world/users.ts';
import { change } from '../../world/world.ts';
import { type Arguments, type Context, listOf, textOf } from '../field.ts';
import { canWrite } from '../fields/written.ts';
import { nodeOfKind } from '../node.ts';
import { mutation, refuseIf, refuseUnless } from './input.ts';

const inaccessible = 'Resource not accessible by integration';

export const closePullRequest = mutation((input, context) => {
  const pull = ownOrWritable(input, context);
  refuseIf(pull.state === 'MERGED' ? 'Could not close the pull request.' : null);
  change(context.world, closePull(pull.number, context.viewer.user.id));
  return { pullRequest: context.state().pulls.get(pull.number) };
});

export const reopenPullRequest = mutation((input, context) => {
  const pull = ownOrWritable(input, context);
  const isPossible = pull.state !== 'MERGED' && pull.canReopen;
  refuseIf(isPossible ? null : 'Could not open the pull request.');
  change(context.world, reopenPull(pull.number, context.viewer.user.id));
  return { pullRequest: context.state().pulls.get(pull.number) };
});

function ownOrWritable(input: Arguments, context: Context) {
  const pull = nodeOfKind(context, input.pullRequestId, 'PullRequest');
  refuseUnless(canWrite(context) || pull.authorId === context.viewer.user.id, inaccessible);
  return pull;
}

function labelling(isOn: boolean) {
  return mutation((input, context) => {
    const pull = nodeOfKind(context, input.labelableId, 'PullRequest');
    refuseUnless(canWrite(context), inaccessible);
    const ids = listOf(input, 'labelIds').map((id) => nodeOfKind(context, id, 'Label').id);
    change(context.world, setLabels(pull.number, context.viewer.user.id, ids, isOn));
    return { labelable: context.state().pulls.get(pull.number) };
  });
}

export const addLabelsToLabelable = labelling(true);
export const removeLabelsFromLabelable = labelling(false);

export const createLabel = mutation((input, context) => {
  refuseUnless(canWrite(context), inaccessible);
  const [name, color] = [textOf(input, 'name'), textOf(input, 'color')];
  refuseIf(labelProblem(context, name, color));
  const description = textOf(input, 'description') || null;
  const id = change(context.world, addLabel(name, color, description));
  return { label: context.state().labels.get(id) };
});

function labelProblem({ state }: Context, name: string, color: string): string | null {
  if (labelOf(state(), name) !== null) return 'Name has already been taken';
  if (name === '' || name.length > 50) return 'Name is too long (maximum is 50 characters)';
  return /^[0-9a-f]{6}$/i.test(color) ? null : 'Color must be a valid hex code';
}
