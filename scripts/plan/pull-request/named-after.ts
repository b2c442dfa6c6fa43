// A submission that is named after the ticket of another pull request: by its file, by its title or by its branch.
import { parsedNumber } from '../../ticket/number.ts';
import { type NumberNamed, numberNamed } from '../../ticket/number-named.ts';
import { type Problem, problem } from '../../ticket/problem.ts';
import { mistypedName, numberInPath } from '../../ticket/report/inbox-name.ts';
import type { Pull } from './pull-facts.ts';

type Named = Pick<Pull, 'number' | 'title' | 'branch'>;

/** What is wrong with the number that it is named after. Once it has a ticket of its own, only the file matters. */
export function numberFault(
  pull: Named,
  path: string,
  isNew: boolean,
  prefixes: readonly string[],
): Problem | null {
  const names = [
    { named: 'file', found: numberInPath(path, prefixes) },
    { named: 'title', found: isNew ? numberInTitle(pull.title, prefixes) : null },
    { named: 'branch', found: isNew ? numberNamed(pull.branch, prefixes) : null },
  ] as const;
  for (const { named, found } of names) {
    if (found?.kind === 'mistyped') return mistypedName(found, path);
    const parts = found ? parsedNumber(found.number) : null;
    // The number of a ticket holds that of its pull request.
    if (found && parts && parts.sequence !== pull.number)
      return problem('amendment-elsewhere', { number: found.number, pull: parts.sequence, named }, path);
  }
  return null;
}

const verbs =
  /^(?:update|amend|amendment|correct|correction|fix|create|add|re|new version|modifie|modification|mise à jour)\b[\s:]{0,3}(?:of|for|to|de|du)?\s{0,3}/i;

// Whoever only mentions a ticket says something before its number.
function numberInTitle(title: string, prefixes: readonly string[]): NumberNamed | null {
  const text = title.normalize('NFKC').trim().replace(verbs, '');
  const named = numberNamed(text, prefixes);
  return named && text.startsWith(named.found) ? named : null;
}
