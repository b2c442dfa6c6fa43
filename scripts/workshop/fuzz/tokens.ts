// The pieces that texts of strangers are put together from: what means something to a reader of Markdown or of YAML.
import fc from 'fast-check';

export const markdownTokens: readonly string[] = [
  ...['\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', 'word', 'é', '\u00a0', '\u2028', '\\'],
  ...['> ', '>', '- ', '* ', '1. ', '9) ', '- [ ] ', '# ', '---', '===', '***', '| a | b |', '|-|-|'],
  ...['`', '``', '```', '~~~', '```sh', '*', '_', '**', '__', '~~', '$', '$$'],
  ...['[', ']', '(', ')', '![', '](', ']:', '[a]: ', '[^1]', '"', "'"],
  ...['<', '>', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', '<pre>', '</pre>', '<div>', '</div>'],
  ...['<b>', '<img src=x onerror=a>', '<a href="', '<script>', '</script>', '<details>', '<q>', '</q>'],
  ...['&', '&lt;', '&#64;', '&#x40;', '&commat;', '@alice', '#45', 'GH-45', 'a5c3785ed8d6a35868bc'],
  ...['https://evil.example', 'www.evil.example', 'javascript:a', 'data:text/html,a', 'mailto:a@b.example'],
  ...['<!-- tocsin:receipt -->', '\u202e', '\u0000', '\u001b[31m', '\u{e0041}', '\ud800', '::error::'],
];

export const commandTokens: readonly string[] = [
  ...['/ack P2 high', '/status', '/help', '/close spam', '/note ', '/need-info ', '/withdraw', '/reopen'],
  ...[
    '/duplicate SEC-2026-000012-V',
    '/message approve',
    '/message draft ',
    '/offer removed ',
    '/assign @bob',
  ],
  ...[
    '/ack',
    '/nonsense',
    '/usr/bin',
    '/',
    '/conclude ',
    '/mitigate ',
    '/assess',
    '/disclose',
    '/priority P1',
  ],
];

export const yamlTokens: readonly string[] = [
  ...['\n', '\r\n', ' ', '  ', '\t', '- ', '-', ': ', ':', '? ', '?', ',', '[', ']', '{', '}', '[]', '{}'],
  ...[
    '"',
    "'",
    '\\',
    '\\u0041',
    '\\x1b',
    '\\q',
    '|',
    '|+9',
    '>',
    '>-',
    '#',
    ' # a',
    '&a ',
    '*a',
    '!',
    '!!binary ',
  ],
  ...[
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    'report:',
    '\n  title: ',
    '\n  offers:',
    '\n    - id: ',
    '\n  cve: ',
    'a',
  ],
  ...['null', 'true', '1e9', '2026-11-20', '0x1f', '.inf', '~', '<<: ', '__proto__: ', 'constructor: ', 'é'],
  ...['\u0000', '\u001b[31m', '\u0085', '\u2028', '\u202e', '\u{e0041}', '\ufeff', '\ud800', '::error::'],
  ...['CVE 2026 1234', 'CVSS:3.1/AV:N', 'CWE-79', 'https://', '-----BEGIN AGE ENCRYPTED FILE-----\n'],
];

/** Texts of such pieces, with some that nobody thought of among them. */
export function textOf(tokens: readonly string[], maxLength = 30): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.array(piece, { maxLength, size: 'max' }).map((pieces) => pieces.join(''));
}

/** A text with some of it replaced: where, how much of it, and what stands there instead. */
export function editsOf(text: string, tokens: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat(text.length),
    fc.oneof(fc.constant(0), fc.nat(12)),
    fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: 'binary', maxLength: 4 })),
  );
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((so, [at, length, instead]) => so.slice(0, at) + instead + so.slice(at + length), text),
    );
}
