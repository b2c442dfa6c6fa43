// Plain text inside the desk's comments on GitHub: it shows as it is, and does nothing.
import { oneLine } from '../ticket/yaml/visible-text.ts';

// In front of the second half of what would become a link, a mention or a reference: `@alice`, `#45`, `https://…`, and
// between every six signs of what may be the name of a commit.
// Whatever stands before them: `_www.` and `(www.` become links as well.
// GitHub looks for these in the finished page, where an escaped sign is the sign itself, so the two are kept apart by a
// character without width (docs.github.com, "Basic writing and formatting syntax": mentions, references, autolinks).
const apart = '\u200B';
const linking = /[@#]|:(?=\/\/)|www(?=\.)|GH(?=-\d)|[0-9a-f]{6}(?=[0-9a-f])/giu;
const markup = /[\\`*_[\]<>|~&$!]/g;

/** Text of a stranger, or a sentence with such a text in it, on one line: no markup, no mention, no link, no comment. */
export function plainMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(markup, '\\$&')
    .replaceAll(linking, (sign) => `${sign === '#' ? '\\#' : sign}${apart}`);
}

/** Several lines of somebody's text as a quotation. No line of it begins with a slash: sent back by mail, it would be a command. */
export function quotation(text: string): string {
  const lines = text.trim().split(/\r\n|[\n\r]/);
  return lines.map((line) => `> ${withoutOrder(plainMarkdown(line))}`.trimEnd()).join('\n');
}

function withoutOrder(line: string): string {
  const text = line.trimStart();
  return text.startsWith('/') || text.startsWith('／') ? `… ${text}` : line;
}

/** A login of the configuration, or of the forge, that is to be told: the desk's own word, so this one does ping. */
export function mention(login: string): string {
  return `@${login}`;
}

/** A table of two columns without headings, as GitHub shows it; the cells are Markdown. */
export function factTable(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}
