// As whom somebody acts, which this browser remembers.
import type { BoardData } from '../../staff/board-data.ts';
import { readStored, store } from '../storage.ts';

const lasting = () => localStorage;

function choice(): HTMLSelectElement | null {
  return document.querySelector<HTMLSelectElement>('#as');
}

/** Chooses who acted last, unless somebody was quicker than this script, and remembers every other choice. */
export function follow({ key }: BoardData): void {
  const select = choice();
  if (!select) return;
  const last = readStored(lasting, key);
  const isKnown = [...select.options].some(({ value }) => value === last);
  if (select.value === '' && isKnown) select.value = last;
  else store(lasting, key, select.value);
  select.addEventListener('change', () => store(lasting, key, select.value));
}

/** The login, or nothing as long as nobody is chosen. */
export function actor(): string {
  return choice()?.value ?? '';
}

export function askWho(): void {
  choice()?.focus();
}
