// One submission: taking it must cost the same on a new desk and on one of many years.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmationNumber, recordPath } from '../../ticket/number.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { type Bench, type Case, count } from './bench.ts';
import { desk } from './commands.ts';
import { deskOf } from './desks.ts';
import { afterwards } from './records.ts';
import { reportOf } from './reports.ts';

const few = 100;

export const intake: Bench = {
  name: 'intake',
  about: 'one submission becomes a record',
  runs: 21,
  prepared: (ground) => {
    const [first, last] = [few, ground.large].map(nameOf) as [string, string];
    return {
      cases: [
        caseOf(deskOf(ground, few), few),
        { ...caseOf(deskOf(ground, ground.large), ground.large), against: first },
      ],
      targets: [{ of: last, against: first, atMost: 1.1 }],
      notes: ['Each run takes the same number: the record that it made is removed again.'],
    };
  },
};

function nameOf(size: number): string {
  return `desk intake, ${count(size)}`;
}

function caseOf(root: string, size: number): Case {
  const sequence = size + 1;
  const submission = join(root, 'tickets/inbox/bench.yaml');
  const record = join(root, recordPath(confirmationNumber({ prefix: 'SEC', year: 2026, sequence })));
  return {
    name: nameOf(size),
    command: desk('intake', '--root', root, '--at', afterwards, '--as', 'octocat'),
    before: () => writeFileSync(submission, submissionText(reportOf(sequence))),
    after: () => rmSync(record),
  };
}
