// Markdown to the site and to the desk's own comments: it is shown and does nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proseView } from '../../../site/src/view/prose/prose.ts';
import { type PlannedPull, plannedPull } from '../../plan/pull-request/pull-request.ts';
import { markerOf, marked as withMarker } from '../../plan/replies/answers/marker.ts';
import { decided, desk, facts, file, harms, pull, remark } from '../../plan/testing.ts';
import { factTable, plainMarkdown } from '../../words/markdown.ts';
import { submission, vulnerability } from '../testing/reports.ts';
import { texts } from './check.ts';
import { comments } from './commands.ts';
import type { Target } from './target.ts';
import { markdownTokens, textOf } from './tokens.ts';

const markdown = fc.oneof(textOf(markdownTokens), comments);

const kinds = new Set('paragraph heading quote list steps table code text strong em break'.split(' '));

/** The site prints the texts of a view, escaped, and the number that a list starts with: so a view must be of these alone. */
function assertTexts(value: unknown): void {
  if (typeof value === 'string' || Number.isSafeInteger(value)) return;
  assert.ok(typeof value === 'object' && value !== null);
  if (!Array.isArray(value)) assert.ok('kind' in value && kinds.has(String(value.kind)));
  for (const part of Object.values(value)) assertTexts(part);
}

/** @throws where a text does more than being shown */
function holdsForMarkdown(text: string): void {
  assertTexts(proseView(text));
  const plain = plainMarkdown(text);
  for (const body of [`Found ${plain}`, `- line 1: ${plain}.`, factTable([['a', plain]])]) {
    assert.deepEqual(harms(body), [], body);
    const marker = { key: 'receipt', head: null, isMending: false };
    assert.deepEqual(markerOf(withMarker(body, marker)), marker);
  }
  assert.doesNotMatch(plain, /<!--|[\n\r]/);
}

/** @throws where a comment of the desk does what a stranger wants */
function assertHarmless({ replies }: PlannedPull): void {
  for (const reply of replies.replies) {
    if (!('key' in reply && 'body' in reply)) continue;
    assert.equal(markerOf(reply.body)?.key, reply.key);
    assert.deepEqual(harms(reply.body, { mentions: ['bob', 'alice', 'octocat'] }), [], reply.body);
  }
}

/** The answers to a file, to words of its publisher and to words of staff. */
function holdsForAnswers(fileText: string, words: string): void {
  assertHarmless(plannedPull(facts({ desk, pull: pull({ file: file(fileText) }) })));
  for (const login of ['octocat', 'alice']) assertHarmless(decided({ remarks: [remark(login, words)] }));
}

const reports = fc.oneof(
  texts,
  markdown.map((title) => submission(vulnerability, { title: title.slice(0, 200), publisher: title })),
);

export const prose: Target = {
  name: 'prose',
  about: 'Markdown to the pages of the site and to the comments of the desk',
  runs: 100,
  property: fc.property(markdown, reports, (text, report) => {
    holdsForMarkdown(text);
    holdsForAnswers(report, text);
  }),
};
