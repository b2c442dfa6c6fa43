// The key `/` leads to the search: to its field where the page has one, else to the home page. Beside the field is a switch,
// for readers whose speech recognition types letters that they never pressed (WCAG 2.2, 2.1.4).
import { readStored, store } from './storage.ts';

const setting = 'search-key';
const lasting = () => localStorage;

const box = document.querySelector<HTMLInputElement>('.key input');
if (box) box.checked = readStored(lasting, setting) !== 'off';
box?.addEventListener('change', () => store(lasting, setting, box.checked ? '' : 'off'));

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target))
    return;
  if (!isOn()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search');
  if (field) lead(field);
  else document.querySelector<HTMLAnchorElement>('.places [aria-keyshortcuts]')?.click();
});

// The box also counts where nothing can be stored.
function isOn(): boolean {
  return box?.checked ?? readStored(lasting, setting) !== 'off';
}

// What is found comes below the field, so that it may not stay at the foot of the window.
function lead(field: HTMLInputElement): void {
  field.focus({ preventScroll: true });
  field.select();
  field.scrollIntoView({ block: 'center' });
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
