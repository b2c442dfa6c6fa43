// The search by keyboard: arrows go from the field through what it suggests and back, Escape closes the suggestions.

export function moveByKeys(form: HTMLFormElement, field: HTMLInputElement, close: () => void): void {
  form.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [field, ...form.querySelectorAll<HTMLElement>('.suggestions a')];
    if (stops.length < 2) return;
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Escape: 0 }[event.key];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    stops.at(next % stops.length)?.focus();
    if (event.key === 'Escape') close();
  });
}
