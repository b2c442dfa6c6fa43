// The key `/` leads to the search: to its field where the page has one, else to the home page.

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target))
    return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search');
  if (field) field.select();
  else document.querySelector<HTMLAnchorElement>('.places [aria-keyshortcuts]')?.click();
});

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
