// What people and programs put below the text of a mail: the line of a telephone, a formula with a name.

/** How the lines of telephones and programs begin, in lower case. */
const deviceStarts = [
  ...[
    'sent from my ',
    'sent from mail for ',
    'sent from outlook',
    'sent from yahoo',
    'sent from proton',
    'sent via ',
  ],
  ...['sent with ', 'get outlook for ', 'get bluemail for '],
  ...[
    'envoyé de mon ',
    'envoyé depuis ',
    'envoyé à partir de ',
    'envoyé avec ',
    'télécharger outlook',
    'obtenir outlook',
  ],
  ...[
    'gesendet von ',
    'gesendet mit ',
    'diese nachricht wurde von meinem ',
    'holen sie sich outlook',
    'outlook für ',
  ],
  ...[
    'enviado desde ',
    'enviado do meu ',
    'enviado do ',
    'enviado con ',
    'obtener outlook',
    'obter o outlook',
  ],
  ...['verstuurd vanaf ', 'verzonden vanaf ', 'verstuurd met ', 'outlook voor ', 'inviato da '],
];

/** Whether a telephone or a program wrote the line, and no person. */
export function isOfDevice(line: string): boolean {
  const text = line
    .trim()
    .toLowerCase()
    .replaceAll(/[\p{Zs}\t]/gu, ' ');
  if (text.length > 100 || text.includes(', ')) return false;
  return (
    deviceStarts.some((start) => text.startsWith(start)) || /^von meinem .{1,60} gesendet\.?$/.test(text)
  );
}

const closings = new Set([
  ...[
    'best',
    'best regards',
    'best wishes',
    'kind regards',
    'warm regards',
    'with kind regards',
    'regards',
    'cheers',
  ],
  ...['sincerely', 'yours', 'yours sincerely', 'many thanks', 'thanks', 'thank you', 'br', 'kr', 'rgds'],
  ...[
    'cordialement',
    'bien cordialement',
    'bien à vous',
    'bonne journée',
    'salutations',
    'merci',
    'merci d’avance',
  ],
  ...[
    'mit freundlichen grüßen',
    'mit freundlichem gruß',
    'freundliche grüße',
    'viele grüße',
    'beste grüße',
    'mfg',
  ],
  ...[
    'grüße',
    'liebe grüße',
    'saludos',
    'saludos cordiales',
    'un saludo',
    'atentamente',
    'atenciosamente',
    'abraços',
  ],
  ...[
    'cumprimentos',
    'met vriendelijke groet',
    'met vriendelijke groeten',
    'vriendelijke groeten',
    'groeten',
  ],
]);

function isClosing(line: string): boolean {
  return (
    line.length < 60 &&
    closings.has(
      line
        .trim()
        .toLowerCase()
        .replaceAll("'", '’')
        .replace(/[,.!]{1,3}$/, ''),
    )
  );
}

/** A name, a role, a firm, its telephone: no signature has more lines, or longer ones. */
const mostLines = 8;
const longestLine = 80;

/**
 * How many of the lines are left without the signature at their end: without a closing formula and the few short lines below
 * it. The formula alone, with nothing above it, is what the mail says.
 */
export function withoutSignature(lines: readonly string[]): number {
  const from = Math.max(1, lines.length - mostLines * 2);
  for (let at = from; at < lines.length; at += 1) {
    const below = lines.slice(at + 1).filter((line) => line.trim() !== '');
    const isShort = below.length <= mostLines && below.every((line) => line.length <= longestLine);
    if (isShort && isClosing(lines[at] ?? '')) return at;
  }
  return lines.length;
}
