// Who can read a report from the next press on: the one thing that every screen before it has to say.
import type { Readers } from '../../../../scripts/words/shapes/wizard/wizard-embargo-words.ts';
import type { Draft, Reach } from '../draft.ts';
import { isSealing } from '../seal-step.ts';
import { wayIn } from './way.ts';

export const reaches: readonly Reach[] = ['everyone', 'members', 'folder'];

/** Those who are to be warned of, in red. */
export const dangers: ReadonlySet<Readers> = new Set([
  'everyone',
  'everyone-embargoed',
  'everyone-placeholder',
]);

/** Null as long as nobody can say, since the disclosure was not chosen. */
export function readersOf(draft: Draft): Readers | null {
  const { disclosure } = draft.answers;
  if (disclosure === 'public') return 'everyone';
  if (disclosure !== 'embargoed') return null;
  if (isSealing(draft)) return 'staff';
  return draft.reach === 'everyone' ? readersInTheOpen(draft) : draft.reach;
}

const byWay = { github: 'maintainers', contact: 'contact', placeholder: 'everyone-placeholder' } as const;

function readersInTheOpen(draft: Draft): Readers {
  const way = wayIn(draft);
  return way === null || way === 'public' ? 'everyone-embargoed' : byWay[way];
}
