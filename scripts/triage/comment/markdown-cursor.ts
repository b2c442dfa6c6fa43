// A line of Markdown that is read from the left, in columns: a tab goes on to the next multiple of four.

export interface Cursor {
  /** What is left of the line; its leading tabs are spaces. */
  rest: string;
  /** The columns of white space that it begins with. */
  indent: number;
}

export function cursorAt(line: string): Cursor {
  return cursor(withoutTabs(line, 0));
}

function cursor(rest: string): Cursor {
  return { rest, indent: leadingSpaces(rest) };
}

/** The rest behind so many characters, none of which is a tab; `column` is where these begin in the line. */
export function skip({ rest }: Cursor, characters: number, column: number): Cursor {
  return cursor(withoutTabs(rest.slice(characters), column + characters));
}

export function isBlank({ rest, indent }: Cursor): boolean {
  return indent === rest.length;
}

function leadingSpaces(text: string): number {
  let count = 0;
  while (text[count] === ' ') count += 1;
  return count;
}

function withoutTabs(text: string, column: number): string {
  let at = 0;
  let spaces = 0;
  while (text[at] === ' ' || text[at] === '\t') {
    spaces += text[at] === '\t' ? 4 - ((column + spaces) % 4) : 1;
    at += 1;
  }
  return ' '.repeat(spaces) + text.slice(at);
}
