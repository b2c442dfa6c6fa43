// `createCommitOnBranch`: several files in one commit, and only on top of the commit the caller believes in.
import { entryAt, treeOfCommit } from '../../git/trees.ts';
import { type File, moveBranch, signatureOf, webFlow, writeCommit } from '../../world/commits.ts';
import { inaccessible } from '../../world/grants.ts';
import { ruleProblem, secretProblem } from '../../world/limits.ts';
import { type Arguments, type Context, inputOf, listOf, refusal, textOf } from '../field.ts';
import { refOf, repositoryNamed } from '../fields/repository.ts';
import { canWrite } from '../fields/written.ts';
import { nodeOf } from '../node.ts';
import type { RefSource } from '../sources.ts';
import { mutation, refuseIf, refuseUnless } from './input.ts';

export const createCommitOnBranch = mutation((input, context) => {
  const ref = branchOf(inputOf(input, 'branch'), context);
  refuseUnless(canWrite(context, ['contents']), inaccessible);
  const expected = textOf(input, 'expectedHeadOid');
  const stale = refusal(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  );
  if (ref.oid !== expected) throw stale;
  const branch = ref.name.slice('refs/heads/'.length);
  if (branch === context.state().settings.defaultBranch) refuseIf(ruleProblem(context.state()));
  const oid = write(input, expected, context);
  if (!moveBranch(context.world, branch, oid, expected)) throw stale;
  return { commit: { type: 'Commit', oid }, ref: { ...ref, oid } };
});

function branchOf(branch: Arguments, context: Context): RefSource {
  const [owner = '', name = ''] = textOf(branch, 'repositoryNameWithOwner').split('/');
  const { id } = branch;
  if (typeof id === 'string') return nodeOf(context, id) as RefSource;
  repositoryNamed(context.state(), owner, name);
  const branchName = textOf(branch, 'branchName').replace(/^refs\/heads\//, '');
  const ref = refOf(context.state(), `refs/heads/${branchName}`);
  if (ref === null) throw refusal('NOT_FOUND', `No such branch '${branchName}' in ${owner}/${name}.`);
  return ref;
}

function write(input: Arguments, parent: string, context: Context): string {
  const { headline, body } = inputOf(input, 'message');
  const message = typeof body === 'string' && body !== '' ? `${headline}\n\n${body}` : String(headline);
  const at = context.world.clock.now();
  const author = signatureOf(context.viewer.user, at);
  return writeCommit(context.world, parent, filesOf(input, parent, context), message, author, {
    ...webFlow,
    at,
  });
}

function filesOf(input: Arguments, parent: string, { world, state }: Context): Record<string, File> {
  const changes = inputOf(input, 'fileChanges');
  const tree = treeOfCommit(world.store, parent) ?? '';
  const files = Object.create(null) as Record<string, File>;
  for (const deletion of listOf(changes, 'deletions') as readonly { path: string }[]) {
    if (entryAt(world.store, tree, deletion.path) === null) {
      const problem = `A path was requested for deletion which does not exist as of commit oid \`${parent}\``;
      throw refusal('UNPROCESSABLE', problem);
    }
    files[deletion.path] = null;
  }
  for (const { path, contents } of listOf(changes, 'additions') as readonly {
    path: string;
    contents: string;
  }[]) {
    refuseIf(secretProblem(state(), Buffer.from(contents, 'base64').toString()));
    refuseIf(isPlainPath(path) ? null : `A path was requested for addition which is invalid: \`${path}\``);
    files[path] = Buffer.from(contents, 'base64');
  }
  return files;
}

function isPlainPath(path: string): boolean {
  const names = path.split('/');
  return (
    !path.includes('\0') && names.every((name) => !['', '.', '..'].includes(name) && !/^\.git$/i.test(name))
  );
}
