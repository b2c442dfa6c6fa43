// Every code that a problem can have is raised by some table of this room, unless another room raises it.
import { expect, test } from 'vitest';
import { configurationCases } from './desk/configuration.cases.ts';
import { configurationChanges, staffChanges } from './desk/stamp.cases.ts';
import { here, problemCodes } from './problem-codes.cases.ts';
import { recordCases } from './record/record.cases.ts';
import { wrongChanges } from './record/record-change.cases.ts';
import { presentCases, ruleCases } from './record/rules/record-rules.cases.ts';
import { identifierCases } from './report/meant/identifiers.cases.ts';
import { lookAlikeCases } from './report/meant/look-alikes.cases.ts';
import { lostTextCases } from './report/meant/lost-text.cases.ts';
import { otherFileCases } from './report/meant/other-files.cases.ts';
import { valueCases } from './report/meant/values.cases.ts';
import { submissionRulesCases } from './report/submission-rules.cases.ts';
import { submissionShapeCases } from './report/submission-shape.cases.ts';
import { submissionYamlCases } from './report/submission-yaml.cases.ts';
import { sealedSubmissionCases } from './seal/sealed-submission.cases.ts';

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
    ...otherFileCases,
    ...lookAlikeCases,
  ];
  const raised = new Set([
    ...tables.flatMap(({ told }) => told.map((line) => line.split(' ')[1])),
    ...[...identifierCases, ...lostTextCases, ...valueCases].flatMap(({ refused }) => refused ?? []),
    ...wrongChanges.flatMap(({ told }) => told.map(({ code }) => code)),
  ]);
  const ours = Object.entries(problemCodes).flatMap(([code, reason]) => (reason === here ? [code] : []));
  expect([...raised].sort()).toEqual(ours.sort());
});
