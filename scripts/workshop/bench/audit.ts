// The whole history of a desk: every version of every record against the one before.
import { type Bench, count } from './bench.ts';
import { desk, git } from './commands.ts';
import { deskWithHistory } from './history.ts';

export const audit: Bench = {
  name: 'audit',
  about: 'every version of every record that Git remembers',
  runs: 1,
  prepared: async (ground) => {
    const root = await deskWithHistory(ground, ground.large);
    const floor = `git log of ${count(ground.large)} commits`;
    return {
      cases: [
        { name: floor, command: git(root, 'log', '--raw', '--no-abbrev', '--format=%H', '--', 'tickets') },
        {
          name: `desk audit, ${count(ground.large)} commits`,
          command: desk('audit', '--root', root),
          against: floor,
        },
      ],
      targets: [],
      notes: ['Git alone reads the same commits, and none of the records in them.'],
    };
  },
};
