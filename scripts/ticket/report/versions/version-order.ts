// The order of versions whose scheme nobody has named: by their numbers, and beyond these only by what all schemes agree on.

/** `1.2.0-rc.1`: the numbers, and what follows them. */
interface Parts {
  numbers: bigint[];
  /** In lower case, without the separators round it; empty for a release. */
  suffix: string;
}

const versionForm = /^\d+(?:\.\d+)*/;

function partsOf(version: string): Parts {
  const [numbers = '0'] = versionForm.exec(version) ?? [];
  const suffix = version.slice(numbers.length).toLowerCase();
  return { numbers: numbers.split('.').map(BigInt), suffix: suffix.replace(/^[-._~]/, '') };
}

/** Below zero where `one` comes first, zero where both are the same, null where schemes disagree. */
export function compareVersions(one: string, other: string): number | null {
  const [first, second] = [partsOf(one), partsOf(other)];
  return compareNumbers(first.numbers, second.numbers) || compareSuffixes(first.suffix, second.suffix);
}

function compareNumbers(one: readonly bigint[], other: readonly bigint[]): number {
  const length = Math.max(one.length, other.length);
  for (let place = 0; place < length; place++) {
    const [first, second] = [one[place] ?? 0n, other[place] ?? 0n];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

// The stages of a version in their order; the release itself is the empty one.
const stages = [['dev'], ['alpha', 'a'], ['beta', 'b'], ['rc', 'cr'], [''], ['post', 'sp', 'patch']];

interface Stage {
  rank: number;
  word: string;
  numbers: bigint[];
}

const stageForm = /^([a-z]*)[-.]?(\d+(?:\.\d+)*)?$/;

function stageOf(suffix: string): Stage | null {
  const [, word, numbers] = stageForm.exec(suffix) ?? [];
  if (word === undefined) return null;
  const rank = stages.findIndex((names) => names.includes(word));
  return { rank, word, numbers: (numbers ?? '0').split('.').map(BigInt) };
}

function compareSuffixes(one: string, other: string): number | null {
  if (one === other) return 0;
  const [first, second] = [stageOf(one), stageOf(other)];
  if (first === null || second === null || isRevision(one) || isRevision(other)) return null;
  if (first.word === second.word) return compareNumbers(first.numbers, second.numbers);
  if (isPlainLetter(one) && isPlainLetter(other)) return one < other ? -1 : 1;
  // `1.0.2a` is a patch of 1.0.2 to some, and its alpha to others.
  if (first.rank < 0 || second.rank < 0 || isPlainLetter(one) || isPlainLetter(other)) return null;
  return first.rank - second.rank;
}

// `1.0-1` comes before 1.0 by Semantic Versioning, and after it in most distributions.
function isRevision(suffix: string): boolean {
  return /^\d/.test(suffix);
}

function isPlainLetter(suffix: string): boolean {
  return /^[a-z]$/.test(suffix);
}
