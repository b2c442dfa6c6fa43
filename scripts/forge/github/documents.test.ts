// Every document of the desk is one that GitHub's published schema takes.
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { publishedSchema } from '../../workshop/rehearsal/graphql/schema.ts';
import * as documents from './documents.ts';
import {
  lookDocument,
  objectsDocument,
  replyDocument,
  replyMutations,
  submittedDocument,
  talkPages,
} from './documents.ts';

const kinds = Object.keys(replyMutations) as documents.ReplyMutation[];
const fixed = Object.entries(documents).filter(
  (entry): entry is [string, string] => typeof entry[1] === 'string',
);
const made: [string, string][] = [
  ...[true, false].flatMap((isClose): [string, string][] => [
    [`look, close ${isClose}`, lookDocument(isClose, 0)],
    [`look with objects, close ${isClose}`, lookDocument(isClose, 3)],
  ]),
  ...[true, false].flatMap((hasText): [string, string][] => [
    [`objects, with text ${hasText}`, objectsDocument(2, hasText)],
    [`submitted, with text ${hasText}`, submittedDocument(2, hasText)],
  ]),
  ...Object.entries(talkPages),
  ['all replies', replyDocument(kinds)],
  ...kinds.map((kind): [string, string] => [kind, replyDocument([kind])]),
];

const faults = (document: string) =>
  validate(publishedSchema(), parse(document)).map(({ message }) => message);

describe('a document', () => {
  test.each([...fixed, ...made])('%s is valid', (_, document) => {
    expect(faults(document)).toEqual([]);
  });

  test('with a field that GitHub does not know is found out', () => {
    expect(faults(documents.overview.replace('updatedAt', 'touchedAt'))).not.toEqual([]);
  });

  test('has every fixed one of the module in this test', () => {
    expect(fixed.length).toBeGreaterThanOrEqual(8);
  });
});
