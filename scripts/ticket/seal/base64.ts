// Base64 in its one canonical spelling, by the means that browsers and Node have of their own.

/** The bytes of a text with its padding; null where it is not just as an encoder writes it. */
export function padded(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const binary = binaryOf(text);
  return binary !== null && btoa(binary) === text ? Uint8Array.from(binary, codeOf) : null;
}

/** The bytes of a text without padding, likewise. */
export function unpadded(text: string): Uint8Array | null {
  return text.includes('=') ? null : padded(text.padEnd(Math.ceil(text.length / 4) * 4, '='));
}

// What has the right letters and length can still stop amid a byte.
function binaryOf(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
