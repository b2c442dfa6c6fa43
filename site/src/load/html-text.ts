// Texts as HTML may hold them. A comment may bring characters that a document of HTML must not have, in any spelling: pages
// show in their place that there was something.

// Noncharacters, and controls other than white space; half a pair of surrogates is no character either.
const forbidden = /[^\P{Cc}\t\n\f\r]|\p{NChar}/gu;
/** The same as JSON writes them: some as they are, some as escapes. A text that only looks like one of these does no harm. */
const suspicious = /[\u007F-\u009F]|\p{NChar}|\\u(?:00[01]|d[89a-f])/u;

function htmlText(text: string): string {
  return text.toWellFormed().replaceAll(forbidden, '\uFFFD');
}

/** As JSON.stringify gives it, with every text in it as HTML may hold it. */
export function htmlJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!suspicious.test(json)) return json;
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? htmlText(part) : part));
}
