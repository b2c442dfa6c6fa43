// The script of the staff board: makes the commands of a ticket into forms once somebody looks at them.
import type { BoardData } from '../../staff/board-data.ts';
import { commandForms } from './forms.ts';
import { showSaid } from './last-result.ts';
import { follow } from './who.ts';

const root = document.querySelector<HTMLElement>('[data-board]');

if (root) {
  const data: BoardData = JSON.parse(root.dataset.board ?? '{}');
  follow(data);
  showSaid(root, data);
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details.commands')) {
    const make = () => commandForms(details, data);
    if (details.open) make();
    else details.addEventListener('toggle', make, { once: true });
  }
}
