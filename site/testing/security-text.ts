// Judges a security.txt by RFC 9116: its lines, its fields and how often each may stand, and how long it holds.

interface Field {
  atLeast?: 1;
  atMost?: 1;
  isSound: (value: string) => boolean;
}

const ascii = /^[!-~]+$/;
// Section 2.3: whatever is on the web is reached by TLS.
const isAddress = (value: string) =>
  ascii.test(value) &&
  URL.canParse(value) &&
  /^(?:https:\/\/[^/]|mailto:|tel:|openpgp4fpr:|dns:)/.test(value);
const isWebAddress = (value: string) => isAddress(value) && value.startsWith('https:');
const isInstant = (value: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isLanguages = (value: string) =>
  value.split(',').every((tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag.trim()));

/** Those that are registered with IANA; section 2.5. */
const fields: Readonly<Record<string, Field>> = {
  acknowledgments: { isSound: isWebAddress },
  canonical: { isSound: isWebAddress },
  contact: { atLeast: 1, isSound: isAddress },
  csaf: { isSound: isWebAddress },
  encryption: { isSound: isAddress },
  expires: { atLeast: 1, atMost: 1, isSound: isInstant },
  hiring: { isSound: isWebAddress },
  policy: { isSound: isWebAddress },
  'preferred-languages': { atMost: 1, isSound: isLanguages },
};

const year = 366 * 24 * 60 * 60 * 1000;

/** What is wrong with the bytes that were found at an address, at an instant in RFC 3339. */
export function securityTextFaults(bytes: Uint8Array, address: string, at: string): string[] {
  const text = decoded(bytes);
  if (text === null) return ['encoding'];
  const lines = text.split('\n');
  const end = lines.pop() === '' ? [] : ['end of line'];
  const read = lines
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => !/^(?:#[^\p{Cc}]*|[ \t]*)$/u.test(line));
  const pairs = read.map(pairIn);
  const found = pairs.flatMap((pair) => (typeof pair === 'string' ? [] : [pair]));
  return [
    ...end,
    ...pairs.flatMap((pair) => (typeof pair === 'string' ? [pair] : [])),
    ...countFaults(found),
    ...placeFaults(found, address),
    ...timeFaults(found, Date.parse(at)),
  ];
}

function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? null : text;
  } catch {
    return null;
  }
}

type Pair = [string, string];

// A name, a colon, one space and the value. What is left of a wrong line is the fault.
function pairIn(line: string): Pair | string {
  const [, name = '', value = ''] = /^([A-Za-z-]+): (\S(?:.*\S)?)[ \t]*$/.exec(line) ?? [];
  const field = fields[name.toLowerCase()];
  return field?.isSound(value) ? [name.toLowerCase(), value] : `line: ${line}`;
}

function countFaults(found: readonly Pair[]): string[] {
  return Object.entries(fields).flatMap(([name, { atLeast = 0, atMost = Number.POSITIVE_INFINITY }]) => {
    const count = found.filter(([one]) => one === name).length;
    return count < atLeast || count > atMost ? [`${count} of ${name}`] : [];
  });
}

// Section 2.5.2: where there are canonical addresses, the one at which it was found is among them.
function placeFaults(found: readonly Pair[], address: string): string[] {
  const canonical = found.filter(([name]) => name === 'canonical').map(([, value]) => value);
  const isNamed = canonical.length === 0 || canonical.includes(address);
  const isKnown = address.endsWith('/.well-known/security.txt') && address.startsWith('https://');
  return [...(isNamed ? [] : ['canonical']), ...(isKnown ? [] : ['address'])];
}

// Section 2.5.5: it is stale after that, and should not be good for more than a year.
function timeFaults(found: readonly Pair[], at: number): string[] {
  const ends = found.filter(([name]) => name === 'expires').map(([, value]) => Date.parse(value));
  return ends.filter((end) => end <= at || end > at + year).map(() => 'expires');
}
