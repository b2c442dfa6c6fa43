// The key `/` leads to the search: to its field where the page has one, else to the home page.

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target))
    return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search');
  if (field) lead(field);
  else document.querySelector<HTMLAnchorElement>('.places [aria-keyshortcuts]')?.click();
});

// What is found comes below the field, so that it may not stay at the foot of the window.
function lead(field: HTMLInputElement): void {
  field.focus({ preventScroll: true });
  field.select();
  field.scrollIntoView({ block: 'center' });
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
