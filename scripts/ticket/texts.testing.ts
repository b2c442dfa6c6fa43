// Arbitrary texts that a careless writer or reader of YAML would trip over.
import fc from 'fast-check';

/** Pieces that mean something in YAML, or did in an earlier version of it. */
export const yamlPieces = [
  ...':#-?{}[],&*!|>\'"%@`\\~=<.+0189aeEnNxXy_/ \t\n\r',
  '\r\n',
  ': ',
  ' #',
  '- ',
  '? ',
  '--- ',
  '...',
  '|-\n',
  '>+2\n',
  '<<',
  'null',
  'true',
  'No',
  'on',
  '0x1F',
  '0o17',
  '1e3',
  '.inf',
  '.nan',
  '1_000',
  '12:30:45',
  '2026-11-20',
  '{}',
  '[]',
  '&a ',
  '*a',
  '!!str ',
  '!',
  '%YAML 1.1\n',
  '\u0000',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u00A0',
  '\u061C',
  '\u200E',
  '\u202E',
  '\u2028',
  '\u2029',
  '\u2066',
  '\uFEFF',
  '\uFFFD',
  '\uD83D',
  '\uDE00',
  '🔥',
  'é',
  'e\u0301',
];

const pieces = fc.string({ unit: fc.constantFrom(...yamlPieces), maxLength: 12 });
const lines = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('\n'));

/** Any text: from pieces of YAML, in lines, of letters as people see them, and of any code point. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  pieces,
  lines,
  fc.constantFrom(...yamlPieces),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
);
