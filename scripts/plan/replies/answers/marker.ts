// The marker at the end of each of the desk's own comments: by it a comment is found again, and never made twice.

/** What the desk wrote under a key. */
export interface Marker {
  key: string;
  /** The commit that the comment judges, where it judges one: its check run is made. */
  head: string | null;
  /** That commit has problems to mend. */
  isMending: boolean;
  /** The place in the history up to which the publisher has had all news; absent where the comment does not say. */
  news?: number | undefined;
  /** The people on call were told that the report is urgent. */
  isUrgent?: boolean | undefined;
}

const form =
  /<!-- tocsin:([A-Za-z0-9_./:+%-]{1,200})(?: head:([0-9a-f]{40}(?:[0-9a-f]{24})?)( mending)?)?(?: news:(\d{1,9}))?( urgent)? -->$/;

/** A comment holds 65,536 characters; a margin is left for the marker. Whatever comes behind is left out. */
const mostCharacters = 65_000;

/** A body with its marker. Only what stands at the very end counts, so no text inside the body can be taken for it. */
export function marked(body: string, { key, head, isMending, news, isUrgent }: Marker): string {
  const judged = head === null ? '' : ` head:${head}${isMending ? ' mending' : ''}`;
  const heard = `${news === undefined ? '' : ` news:${news}`}${isUrgent ? ' urgent' : ''}`;
  return `${bounded(body).trimEnd()}\n\n<!-- tocsin:${key}${judged}${heard} -->`;
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
  const [, key, head = null, mending, news, urgent] = form.exec(body.trimEnd()) ?? [];
  return key === undefined
    ? null
    : {
        ...{ key, head, isMending: mending !== undefined },
        ...(news !== undefined && { news: Number(news) }),
        ...(urgent !== undefined && { isUrgent: true }),
      };
}
