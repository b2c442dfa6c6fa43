// The whole of a desk against a general validator on the same files and the same schema.
import { join } from 'node:path';
import { type Bench, count } from './bench.ts';
import { ajv, desk } from './commands.ts';
import { deskOf, quotedCopy } from './desks.ts';

const ours = 'desk check';
const theirs = 'ajv-cli, the same files';
const theirsQuoted = 'ajv-cli, dates quoted';

export const check: Bench = {
  name: 'check',
  about: 'every record of a desk, in a new process each time',
  runs: 9,
  prepared: (ground) => {
    const root = deskOf(ground, ground.small);
    return {
      cases: [
        { name: ours, command: desk('check', '--root', root) },
        { name: theirs, command: ajv(join(root, 'tickets'), 1), against: ours },
        { name: theirsQuoted, command: ajv(quotedCopy(ground, ground.small), 0), against: ours },
      ],
      targets: [
        { of: ours, against: theirs, atMost: 1 },
        { of: ours, against: theirsQuoted, atMost: 1 },
      ],
      notes: [
        `${count(ground.small)} records. The desk also holds each one against the rules beyond the schema, the clock and its own way of writing.`,
        'ajv-cli reads a bare date as a Date, for which the schema has no place: it calls all of the same files invalid',
        'and stops at the first error of each. In the copy every date and instant is quoted, and it finds all of them valid.',
      ],
    };
  },
};
