// What only a file can have wrong, or its name, in English: signs that look like those of YAML, fences, numbers.
import type { FileProblemSentences } from '../../shapes/ticket-words.ts';
import { english } from '../../typography.ts';

const { code, count } = english;

export const fileProblems: FileProblemSentences = {
  'space-look-alike': ({ character, corrected }) =>
    `This looks like a space but is ${named(character)}, which YAML reads as a letter. Use an ordinary space: ${code(corrected)}.`,
  'indentation-look-alike': ({ character, corrected, spaces }) => {
    if (corrected === '') return `This line looks empty but holds ${named(character)}. Empty it.`;
    const begin = spaces === undefined ? 'Delete it' : `Use ordinary spaces, ${count(spaces)} in all`;
    return `This line begins with ${named(character)}, which YAML does not count as indentation. ${begin}: ${code(corrected)}.`;
  },
  'dash-look-alike': ({ character, corrected }) =>
    `${capital(named(character))} does not begin a list item in YAML. Use a hyphen and a space: ${code(corrected)}.`,
  'colon-look-alike': ({ character, corrected }) =>
    `${capital(named(character))} does not end a key in YAML. Use an ordinary colon and a space: ${code(corrected)}.`,
  'quote-look-alike': ({ character, corrected }) =>
    `${capital(named(character))} does not quote text in YAML. Use straight quotes: ${code(corrected)}.`,
  'code-fence': ({ found }) =>
    `${code(found)} marks a code block in Markdown, and a report is YAML alone. Delete this line, the one that closes the block, and anything outside of them.`,
  'name-mistyped': ({ found, expected }) =>
    `${code(found)} looks like a ticket number, but its check character doesn’t match. To amend a ticket, copy its number${expected === undefined ? '' : ` (${code(expected)}?)`}; for a new report, choose another name.`,
  'amendment-elsewhere': ({ number, pull, named }) =>
    `${carriers[named]} ${code(number)}, which has its own pull request, #${pull}. To amend that ticket, push to the branch of #${pull}; for a new report, ${renamings[named]}.`,
};

const carriers = {
  file: 'This file is named after ticket',
  title: 'The title of this pull request names ticket',
  branch: 'The branch of this pull request is named after ticket',
};

const renamings = {
  file: 'rename the file',
  title: 'change the title',
  branch: 'use another branch',
};

// Characters that look like signs of YAML, as people may look them up.
const names: ReadonlyMap<string, string> = new Map([
  ['U+002A', 'an asterisk'],
  ['U+002B', 'a plus sign'],
  ['U+003D', 'an equals sign'],
  ['U+00A0', 'a no-break space'],
  ['U+00AB', 'a guillemet'],
  ['U+00AD', 'a soft hyphen'],
  ['U+00B7', 'a middle dot'],
  ['U+00BB', 'a guillemet'],
  ['U+2002', 'an en space'],
  ['U+2003', 'an em space'],
  ['U+2007', 'a figure space'],
  ['U+2009', 'a thin space'],
  ['U+200B', 'a zero-width space'],
  ['U+2010', 'a hyphen of another kind'],
  ['U+2011', 'a no-break hyphen'],
  ['U+2012', 'a figure dash'],
  ['U+2013', 'an en dash'],
  ['U+2014', 'an em dash'],
  ['U+2015', 'a horizontal bar'],
  ['U+2018', 'a curly quote'],
  ['U+2019', 'a curly quote'],
  ['U+201A', 'a low quote'],
  ['U+201C', 'a curly quote'],
  ['U+201D', 'a curly quote'],
  ['U+201E', 'a low quote'],
  ['U+2022', 'a bullet'],
  ['U+202F', 'a narrow no-break space'],
  ['U+2060', 'a word joiner'],
  ['U+2212', 'a minus sign'],
  ['U+3000', 'an ideographic space'],
  ['U+FEFF', 'a byte order mark'],
  ['U+FF02', 'a full-width quote'],
  ['U+FF0D', 'a full-width hyphen'],
  ['U+FF1A', 'a full-width colon'],
]);

function named(character: string): string {
  const name = names.get(character);
  return name === undefined ? `the character ${code(character)}` : `${name} (${character})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
