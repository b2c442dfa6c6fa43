// A comment that came by mail. GitHub shows it as plain text, so nothing in it is Markdown; what it quotes is not new.

import { lineStart } from './line-start.ts';
import type { LineUse } from './line-use.ts';
import { isOfDevice, withoutSignature } from './mail-signature.ts';
import { quotationStartAt } from './quotation-starts.ts';

/**
 * What each line of a mail is. Above the first quotation its author speaks; what stands below a quotation that is marked
 * line by line may be an answer between its lines, or the rest of a line that a program has wrapped.
 */
export function mailUses(lines: readonly string[]): LineUse[] {
  const uses: LineUse[] = [];
  let own: LineUse = 'speech';
  while (uses.length < lines.length) {
    const at = uses.length;
    const line = lines[at] ?? '';
    if (isMarked(line)) {
      own = 'aside';
      uses.push('silent');
      continue;
    }
    const quoted = isSignatureMark(line) ? { kind: 'rest' as const } : quotationStartAt(lines, at);
    if (quoted?.kind === 'attribution' && isMarked(nextText(lines, at + quoted.lines))) {
      own = 'aside';
      uses.push(...Array<LineUse>(quoted.lines).fill('silent'));
    } else if (quoted) {
      uses.push(...Array<LineUse>(lines.length - at).fill('silent'));
    } else uses.push(own);
  }
  const signed = withoutSignatures(lines, uses);
  return signed.map((use, at) => (isOfDevice(lines[at] ?? '') ? 'silent' : use));
}

function isMarked(line: string): boolean {
  return line.trimStart().startsWith('>');
}

function isSignatureMark(line: string): boolean {
  return line.trim() === '--';
}

/** The next line that is not empty; a mail program leaves no more than a few before what it quotes. */
function nextText(lines: readonly string[], from: number): string {
  return lines.slice(from, from + 6).find((line) => line.trim() !== '') ?? '';
}

// At the end of what the author says above the quotation, and below it.
function withoutSignatures(lines: readonly string[], uses: readonly LineUse[]): LineUse[] {
  const result = [...uses];
  for (const use of ['speech', 'aside'] as const) {
    const last = uses.lastIndexOf(use);
    const from = uses.lastIndexOf('silent', last) + 1;
    const said = lines.slice(from, last + 1);
    const end = withoutSignature(said);
    // A person who gives a command below the formula has not ended yet.
    if (!said.slice(end).some((line) => lineStart(line))) result.fill('silent', from + end, last + 1);
  }
  return result;
}
