// Which files of a pull request, beside that of its report, are worth a look: it may have put a report there.
import { inbox } from '../../../ticket/report/inbox-name.ts';
import { submittedPath } from '../../pull-request/judgement.ts';
import type { Changes, Pull } from '../../pull-request/pull-facts.ts';

/** So many files of a pull request are looked through, those first that most look like reports. */
const mostOthers = 10;

const code =
  /\.(?:[cm]?[jt]sx?|astro|svelte|vue|css|scss|less|map|lock|py|rb|go|rs|java|kt|swift|c|h|cc|cpp|hpp|cs|php|pl|sh|ps1|bat|sql|proto|svg|png|jpe?g|gif|webp|ico|avif|woff2?|ttf|otf|pdf|zip|gz|tgz|xz|zst|jar|wasm|mp4|exe|dll|so)$/i;
/** Reports that are no news to anyone: the desk's own tests and samples. */
const testing = /^(?:scripts|site)\/(?:.+\/)?(?:testing|tests?|golden|samples|fixtures)\//;

/** Paths of files beside the submission that may be reports; a file that goes is read as well, and found missing. */
function otherPaths(changes: Changes | null, submitted: string | null): string[] {
  const paths = (changes?.listed ?? []).map(({ path }) => path);
  return paths
    .filter((path) => path !== submitted && !code.test(path) && !testing.test(path))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostOthers);
}

/** A pull request whose other files are to be looked through, with their paths. */
export interface Wanted {
  pull: Pick<Pull, 'number' | 'head'>;
  paths: readonly string[];
}

/**
 * Of these pull requests as many as have `most` files together, whole ones only. Each author's last one comes before
 * anyone's second, and small ones before large ones, so that nobody keeps others from being seen by many or large ones.
 */
export function fairOthers(pulls: readonly Pull[], isDone: (pull: Pull) => boolean, most: number): Wanted[] {
  const turns = new Map<string, number>();
  const wanted = pulls
    .filter((pull) => !isDone(pull))
    .toSorted((one, other) => other.updatedAt - one.updatedAt)
    .map((pull) => {
      const author = pull.author?.id ?? '';
      const turn = turns.get(author) ?? 0;
      turns.set(author, turn + 1);
      return { pull, turn, paths: otherPaths(pull.changes, submittedPath(pull.changes)) };
    })
    .toSorted((one, other) => one.turn - other.turn || one.paths.length - other.paths.length);
  let left = most;
  return wanted.filter(({ paths }) => {
    if (paths.length > left) return false;
    left -= paths.length;
    return true;
  });
}

function rank(path: string): number {
  if (path.startsWith(`${inbox}/`)) return 0;
  if (/\.(?:ya?ml|json|txt)$/i.test(path)) return 1;
  return /\.[a-z0-9]+$/i.test(path) ? 3 : 2;
}
