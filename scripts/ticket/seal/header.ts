// The header of an age file, read without any key: version, stanzas, MAC (C2SP, age-encryption.org/v1).
import { unpadded } from './base64.ts';

export interface Stanza {
  /** The kind first. */
  args: readonly string[];
  body: Uint8Array;
}

export interface AgeFile {
  stanzas: readonly Stanza[];
  /** The header with its MAC, as it stands. */
  header: Uint8Array;
  /** The nonce and the encrypted chunks. */
  payload: Uint8Array;
}

/** `version`: it is another format, or none; `header`: its header is not as the specification has it. */
export type HeaderFault = 'version' | 'header';

const version = 'age-encryption.org/v1';
const macLine = /^--- ([A-Za-z0-9+/]{43})$/;
const columns = 64;

interface Cursor {
  bytes: Uint8Array;
  at: number;
}

/** Reads the header strictly; what the stanzas mean is not judged here. */
export function readAgeFile(bytes: Uint8Array): AgeFile | HeaderFault {
  const cursor = { bytes, at: 0 };
  if (line(cursor) !== version) return 'version';
  const stanzas: Stanza[] = [];
  for (let text = line(cursor); ; text = line(cursor)) {
    const mac = macLine.exec(text ?? '')?.[1];
    if (mac !== undefined) return unpadded(mac) && stanzas.length > 0 ? ended(cursor, stanzas) : 'header';
    const stanza = text === null ? null : stanzaFrom(text, cursor);
    if (!stanza) return 'header';
    stanzas.push(stanza);
  }
}

function ended({ bytes, at }: Cursor, stanzas: readonly Stanza[]): AgeFile {
  return { stanzas, header: bytes.subarray(0, at), payload: bytes.subarray(at) };
}

const newline = '\n'.charCodeAt(0);

// The next line without its end; null where none ends, or where it holds anything but printable ASCII and spaces.
function line(cursor: Cursor): string | null {
  const end = cursor.bytes.indexOf(newline, cursor.at);
  if (end === -1) return null;
  const text = String.fromCharCode(
    ...cursor.bytes.subarray(cursor.at, Math.min(end, cursor.at + longestLine)),
  );
  cursor.at = end + 1;
  return /^[\x20-\x7e]*$/.test(text) && text.length < longestLine ? text : null;
}

// The longest that a recipient of ours needs is some 1,500; a stranger's line has no claim on more of the memory.
const longestLine = 4096;

function stanzaFrom(text: string, cursor: Cursor): Stanza | null {
  const [mark, ...args] = text.split(' ');
  if (mark !== '->' || args.length === 0 || args.includes('')) return null;
  const parts: Uint8Array[] = [];
  for (;;) {
    const encoded = line(cursor);
    const part = encoded === null || encoded.length > columns ? null : unpadded(encoded);
    if (!part || encoded === null) return null;
    parts.push(part);
    if (encoded.length < columns) return { args, body: joined(parts) };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
