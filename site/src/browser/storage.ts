// What a browser keeps, where it may: storage can be forbidden or full, and then everything lasts as long as the page.

export function readStored(storage: () => Storage, key: string): string {
  try {
    return storage().getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** An empty text is forgotten. */
export function store(storage: () => Storage, key: string, text: string): void {
  try {
    if (text === '') storage().removeItem(key);
    else storage().setItem(key, text);
  } catch {
    // Then it is not kept.
  }
}
