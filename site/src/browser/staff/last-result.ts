// What was done last, told once the page has been loaded anew.
import type { BoardData } from '../../staff/board-data.ts';
import { readStored, store } from '../storage.ts';

const forTheTab = () => sessionStorage;

/** Loads the page anew, so that the list is up to date, and then tells this. */
export function sayAfterReload({ key }: BoardData, sentence: string): void {
  store(forTheTab, key, sentence);
  location.reload();
}

// With the focus on it, it is read out, and the next Tab goes on from the top of the list.
export function showSaid(root: HTMLElement, { key }: BoardData): void {
  const sentence = readStored(forTheTab, key);
  const place = root.querySelector<HTMLElement>('.said');
  if (sentence === '' || !place) return;
  store(forTheTab, key, '');
  place.hidden = false;
  place.textContent = sentence;
  place.focus();
}
