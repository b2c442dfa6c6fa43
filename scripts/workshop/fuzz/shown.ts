// Comments as GitHub shows them against comments as the desk reads them: nothing is carried out that is shown as a quotation,
// as code or not at all, and nothing goes without an answer that is shown as a command.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLines } from '../../triage/comment/command-lines.ts';
import { lineStart } from '../../triage/comment/line-start.ts';
import { shownComment } from './shown-comment.ts';
import type { Target } from './target.ts';

/** Each of them is one command that is found again by its number. */
const command = '/note CMD';

const tokens: readonly string[] = [
  ...['\n', '\n', '\n', '\n\n', '\n\n', ' ', '  ', '    ', '\t', 'word', '\\', 'é'],
  ...[
    '> ',
    '>',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '12. ',
    '- [ ] ',
    '# ',
    '#',
    '---',
    '===',
    '***',
    '| a | b |\n',
    '|-|-|\n',
  ],
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '```sh',
    '~~~~',
    '*',
    '_',
    '**',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    ']:',
    '[a]: ',
    '"',
    "'",
  ],
  ...[
    '<',
    '>',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<br>',
    '<img src=x>',
    '<details>',
  ],
  ...[
    '<summary>a</summary>',
    '</details>',
    '<blockquote>',
    '</blockquote>',
    '<code>',
    '</code>',
    '<del>',
    '</del>',
    '<!-- a -->',
  ],
  ...[
    '<a href="',
    '">',
    '</a>',
    '<p align=center>',
    '</p>',
    '<https://a.example>',
    '&lt;',
    '@alice',
    'https://a.example/x',
  ],
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constant(`\n${command}\n`) },
  { weight: 2, arbitrary: fc.constant(command) },
  { weight: 12, arbitrary: fc.constantFrom(...tokens) },
);

const comment = fc.array(piece, { maxLength: 24, size: 'max' }).map((pieces) => {
  let count = 0;
  return pieces.join('').replaceAll('CMD', () => `CMD${count++}x`);
});

/** micromark goes on with a quotation below an item in it that holds no paragraph; cmark-gfm, which GitHub uses, does not. */
const readOtherwise = /^[-+*>\d.) \t]*>[> \t]*(?:[-+*]|\d+[.)])(?:[ \t]|$)/m;

/** @throws where the desk reads a comment other than GitHub shows it */
function holdsAsShown(text: string): void {
  if (readOtherwise.test(text)) return;
  const shown = new Map(
    shownComment(text).flatMap((line) =>
      (line.text.match(/CMD\d+x/g) ?? []).map((name) => [name, line] as const),
    ),
  );
  const found = new Map(
    commandLines(text).commands.flatMap((one) => {
      const [name = null] = /CMD\d+x/.exec(one.rest) ?? [];
      return name === null ? [] : [[name, one] as const];
    }),
  );
  for (const [name, { standing }] of found) {
    if (standing !== 'order') continue;
    assert.ok(shown.has(name), `${name} is carried out, and is not shown`);
    assert.ok(
      !shown.get(name)?.isSetApart,
      `${name} is carried out, and is shown as another's words or code`,
    );
  }
  // A tag that nothing ends takes what follows for its attributes, up to some quote: then nobody can say what was meant.
  if (text.split('<a href="').length !== text.split('">').length) return;
  const starts = new Set(
    text.split('\n').flatMap((line) => (lineStart(line) ? (/CMD\d+x/.exec(line) ?? []) : [])),
  );
  for (const [name, { text: line, isSetApart }] of shown)
    if (starts.has(name) && !isSetApart && line.trim().startsWith(`/note ${name}`))
      assert.ok(found.has(name), `${name} is shown as a command, and gets no answer`);
}

export const shown: Target = {
  name: 'shown',
  about: 'comments as GitHub shows them',
  runs: 1_500,
  property: fc.property(comment, holdsAsShown),
};
