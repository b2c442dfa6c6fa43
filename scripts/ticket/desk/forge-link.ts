// The link that opens a new file on GitHub with the report filled in, as long as an address may be that long.

/** GitHub answers 414 to addresses of about 8,190 bytes; what a sign-in adds to them has to fit, too. */
const budget = 7_500;

export interface ForgeLink {
  href: string;
  /** Whether the link carries the report; otherwise it opens an empty file. */
  isWhole: boolean;
}

/** Where a file is added to the inbox of a repository, `https://github.com/owner/name`, whatever its default branch is called. */
export function newFileAddress(repository: string): string {
  return `${repository}/new/HEAD/tickets/inbox`;
}

/** `slug` is the name of the file without its ending. */
export function forgeLink(newFile: string, slug: string, text: string): ForgeLink {
  const plain = `${newFile}?filename=${encodeURIComponent(`${slug}.yaml`)}`;
  const whole = `${plain}&value=${encodeURIComponent(text.toWellFormed())}`;
  return whole.length <= budget ? { href: whole, isWhole: true } : { href: plain, isWhole: false };
}

/** A name that tells nothing, from eight random bytes: an embargoed title would be read in it by anybody. */
export function neutralSlug(random: Uint8Array): string {
  return `report-${[...random].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
}
