// The marker at the end of each of the desk's own comments: by it a comment is found again, and never made twice.

/** What the desk wrote under a key. */
export interface Marker {
  key: string;
  /** The commit that the comment judges, where it judges one: its check run is made. */
  head: string | null;
  /** That commit has problems to mend. */
  isMending: boolean;
}

const form =
  /<!-- tocsin:([A-Za-z0-9_./:+%-]{1,200})(?: head:([0-9a-f]{40}(?:[0-9a-f]{24})?)( mending)?)? -->$/;

/** A comment holds 65,536 characters; a margin is left for the marker. Whatever comes behind is left out. */
const mostCharacters = 65_000;

/** A body with its marker. Only what stands at the very end counts, so no text inside the body can be taken for it. */
export function marked(body: string, { key, head, isMending }: Marker): string {
  const judged = head === null ? '' : ` head:${head}${isMending ? ' mending' : ''}`;
  return `${bounded(body).trimEnd()}\n\n<!-- tocsin:${key}${judged} -->`;
}

// Between two paragraphs where there are any, so that no piece of Markdown is cut in two.
function bounded(body: string): string {
  if (body.length <= mostCharacters) return body;
  const end = body.lastIndexOf('\n\n', mostCharacters);
  const cut = end > 0 ? end : mostCharacters;
  return `${body.slice(0, cut).replace(/[\ud800-\udbff]$/, '')}\n\n…`;
}

/** The marker of a comment, or null. Whoever asks must know that the comment is the desk's own. */
export function markerOf(body: string): Marker | null {
  const [, key, head = null, mending] = form.exec(body.trimEnd()) ?? [];
  return key === undefined ? null : { key, head, isMending: mending !== undefined };
}
