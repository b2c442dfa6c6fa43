// The address of a pull request as a person pastes it, and what such an address is when it names none of this repository.

/** What an address that names no pull request of a repository is instead. */
export type PullAddressFault =
  | 'no-address'
  | 'other-host'
  | 'other-repository'
  | 'issue'
  | 'not-created'
  | 'no-number';

// Longer than any address of a pull request with all that a browser may append.
const longest = 2_000;
// Where GitHub shows a form that has yet to be sent, or what is there before it.
const before: ReadonlySet<string> = new Set(['compare', 'new', 'edit', 'fork', 'tree', 'blob', 'pulls']);
const wrongPages: ReadonlyMap<string, PullAddressFault> = new Map([
  ['issues', 'issue'],
  ...[...before].map((page) => [page, 'not-created'] as const),
]);

/**
 * The number of the pull request that a pasted address names, `repository` being `https://github.com/owner/name`; or
 * what the address is instead. What follows the number, its tabs and comments, is left aside.
 */
export function pullNumberIn(text: string, repository: string): number | PullAddressFault {
  const [given, own] = [parsed(text), new URL(repository)];
  if (!given) return 'no-address';
  if (given.host.replace(/^www\./, '') !== own.host) return 'other-host';
  const [owner = '', name = '', page = '', number = ''] = parts(given);
  if (!isSame([owner, name], parts(own))) return 'other-repository';
  if (page !== 'pull') return wrongPages.get(page) ?? 'no-number';
  return number === 'new' ? 'not-created' : sequenceIn(number);
}

function parsed(text: string): URL | null {
  const address = text.trim();
  if (address.length > longest || /\s/.test(address)) return null;
  // Browsers leave the scheme out when a part of an address is copied.
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url?.hostname.includes('.') && /[a-z]/i.test(url.hostname) ? url : null;
}

function parts({ pathname }: URL): string[] {
  return pathname.split('/').filter((part) => part !== '');
}

// GitHub does not tell capitals apart in them.
function isSame(given: readonly string[], [owner = '', name = '']: readonly string[]): boolean {
  return given.join('/').toLowerCase() === `${owner}/${name}`.toLowerCase();
}

function sequenceIn(text: string): number | PullAddressFault {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 'no-number';
}
