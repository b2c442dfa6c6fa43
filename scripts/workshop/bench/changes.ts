// One record that changed: the cost must be that of the change, and not that of the desk.
import { type Bench, type Case, count, type Target } from './bench.ts';
import { desk, git } from './commands.ts';
import { deskOf } from './desks.ts';

const seconds = 0.3;
const growth = 1.3;

export const changes: Bench = {
  name: 'changes',
  about: 'one record of a Git repository changed: the change committed, or not yet',
  runs: 15,
  prepared: (ground) => {
    const { small, large } = ground;
    return {
      cases: [small, large].flatMap((size) => casesOf(deskOf(ground, size), size, small)),
      targets: [...targetsOf('committed', small, large), ...targetsOf('uncommitted', small, large)],
      notes: [
        'For what is not committed, Git itself looks at every file: its own time is the floor. `git status` also finds',
        'new files, as `check --base HEAD` does.',
      ],
    };
  },
};

function casesOf(root: string, size: number, small: number): Case[] {
  const beside = (kind: string) => (size === small ? {} : { against: nameOf(kind, small) });
  const check = (base: string) => desk('check', '--root', root, '--base', base);
  return [
    { name: nameOf('committed', size), command: check('HEAD~1'), ...beside('committed') },
    {
      name: `  git diff HEAD~1 HEAD, ${count(size)}`,
      command: git(root, 'diff', '--name-only', 'HEAD~1', 'HEAD'),
    },
    { name: nameOf('uncommitted', size), command: check('HEAD'), ...beside('uncommitted') },
    { name: `  git diff HEAD, ${count(size)}`, command: git(root, 'diff', '--name-only', 'HEAD') },
    { name: `  git status, ${count(size)}`, command: git(root, 'status', '--porcelain') },
  ];
}

function targetsOf(kind: string, small: number, large: number): Target[] {
  return [
    { of: nameOf(kind, small), atMost: seconds },
    { of: nameOf(kind, large), atMost: seconds },
    { of: nameOf(kind, large), against: nameOf(kind, small), atMost: growth },
  ];
}

function nameOf(kind: string, size: number): string {
  return `desk check, ${kind}, ${count(size)}`;
}
