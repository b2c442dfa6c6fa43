// Every code that a problem can have is raised by some table of this room, unless another room raises it.
import { expect, test } from 'vitest';
import { configurationCases } from './configuration.cases.ts';
import { here, problemCodes } from './problem-codes.cases.ts';
import { recordCases } from './record.cases.ts';
import { wrongChanges } from './record-change.cases.ts';
import { presentCases, ruleCases } from './record-rules.cases.ts';
import { sealedSubmissionCases } from './seal/sealed-submission.cases.ts';
import { configurationChanges, staffChanges } from './stamp.cases.ts';
import { submissionRulesCases } from './submission-rules.cases.ts';
import { submissionShapeCases } from './submission-shape.cases.ts';
import { submissionYamlCases } from './submission-yaml.cases.ts';

test('every code is proven', () => {
  const tables = [
    ...submissionYamlCases,
    ...submissionShapeCases,
    ...submissionRulesCases,
    ...recordCases,
    ...ruleCases,
    ...configurationCases,
    ...configurationChanges,
    ...staffChanges,
    ...presentCases,
    ...sealedSubmissionCases,
  ];
  const raised = new Set([
    ...tables.flatMap(({ told }) => told.map((line) => line.split(' ')[1])),
    ...wrongChanges.flatMap(({ told }) => told.map(({ code }) => code)),
  ]);
  const ours = Object.entries(problemCodes).flatMap(([code, reason]) => (reason === here ? [code] : []));
  expect([...raised].sort()).toEqual(ours.sort());
});
