// Mutations of a pull request's state, and of labels.
import { inaccessible } from '../../world/grants.ts';
import { labelProblem } from '../../world/limits.ts';
import { closePull, lockPull, reopenProblem, reopenPull, setLabels, unlockPull } from '../../world/pulls.ts';
import type { LockReason } from '../../world/state.ts';
import { addLabel, labelOf } from '../../world/users.ts';
import { change } from '../../world/world.ts';
import { type Arguments, type Context, listOf, textOf } from '../field.ts';
import { canWrite } from '../fields/written.ts';
import { nodeOfKind } from '../node.ts';
import { mutation, refuseIf, refuseUnless } from './input.ts';

export const closePullRequest = mutation((input, context) => {
  const pull = ownOrWritable(input, context);
  refuseIf(pull.state === 'MERGED' ? 'Could not close the pull request.' : null);
  change(context.world, closePull(pull.number, context.viewer.user.id));
  return { pullRequest: context.state().pulls.get(pull.number) };
});

export const reopenPullRequest = mutation((input, context) => {
  const pull = ownOrWritable(input, context);
  refuseIf(reopenProblem(context.state(), pull));
  change(context.world, reopenPull(pull.number, context.viewer.user.id));
  return { pullRequest: context.state().pulls.get(pull.number) };
});

function ownOrWritable(input: Arguments, context: Context) {
  const pull = nodeOfKind(context, input.pullRequestId, 'PullRequest');
  refuseUnless(
    canWrite(context, ['pull-requests']) || pull.authorId === context.viewer.user.id,
    inaccessible,
  );
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
  refuseUnless(canWrite(context, ['issues', 'pull-requests']), inaccessible);
  const [name, color] = [textOf(input, 'name'), textOf(input, 'color')];
  const description = textOf(input, 'description') || null;
  refuseIf(labelOf(context.state(), name) === null ? null : 'Name has already been taken');
  const problem = labelProblem(name, color, description);
  refuseIf(problem === null ? null : problem.join(' '));
  const id = change(context.world, addLabel(name, color, description));
  return { label: context.state().labels.get(id) };
});

function locking(isOn: boolean) {
  return mutation((input, context) => {
    const pull = nodeOfKind(context, input.lockableId, 'PullRequest');
    refuseUnless(canWrite(context), inaccessible);
    const reason = (textOf(input, 'lockReason') || null) as LockReason | null;
    const { user } = context.viewer;
    change(context.world, isOn ? lockPull(pull.number, user.id, reason) : unlockPull(pull.number, user.id));
    return { lockedRecord: context.state().pulls.get(pull.number) };
  });
}

/** A workflow's token may do both (https://github.com/upptime/uptime-monitor/pull/189). */
export const lockLockable = locking(true);
export const unlockLockable = locking(false);
