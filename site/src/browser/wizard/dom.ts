// Finds the parts of a page that a script was made for; one that is missing is a fault of ours.

/** The one element of that kind; throws when the page has none. */
export function part<Kind extends Element>(within: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${selector}`);
}

export function parts(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

export type Control = HTMLInputElement | HTMLTextAreaElement;

export function isControl(element: unknown): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** What a field says; a box that is not ticked says nothing. */
export function textIn(control: Control): string {
  return control instanceof HTMLInputElement && control.type === 'checkbox' && !control.checked
    ? ''
    : control.value;
}

/** What the page calls a value of a choice. */
export function labelOf(root: HTMLElement, name: string, value: string): string {
  const button = root.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`);
  return (button instanceof HTMLInputElement && button.labels?.[0]?.textContent) || value;
}
