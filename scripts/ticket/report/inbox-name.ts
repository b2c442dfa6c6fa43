// What a file of the inbox may be called.
import { parsedNumber } from '../number.ts';
import { type Problem, problem } from '../problem.ts';

export const inbox = 'tickets/inbox';

const slug = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;

/** Whether a name without its ending is a slug, or the number of a ticket. */
export function isInboxName(stem: string): boolean {
  return slug.test(stem) || parsedNumber(stem) !== null;
}

/** What is wrong with the name of a file of the inbox, by its path. */
export function nameFault(path: string): Problem | null {
  const name = path.slice(`${inbox}/`.length);
  const expected = `${tidied(name)}.yaml`;
  if (!name.endsWith('.yaml')) return problem('inbox-ending', { expected }, path);
  return isInboxName(name.slice(0, -'.yaml'.length)) ? null : problem('inbox-name', { expected }, path);
}

/** Letters and digits of a text in lower case without accents, with single dashes between; at most so many characters. */
export function slugOf(text: string, most: number): string {
  const words = text.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const [whole] = words.join('-').slice(0, most).split(/-$/);
  return whole || 'report';
}

function tidied(name: string): string {
  const bare = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.(?:ya?ml|txt|json|md)$/, '')
    .replaceAll(/\p{M}/gu, '');
  return slugOf(bare, 80);
}
