// What a publisher answers in words to the question of the desk: all that GitHub shows beside the commands.
import { isOutOfOffice } from './out-of-office.ts';

/**
 * The answer that the words of a comment are; empty where they are none: no words at all, or those of a program that speaks
 * for somebody who is away.
 */
export function answerInWords(parts: readonly string[], byMail: boolean): string {
  const words = parts.filter((part) => part !== '').join('\n\n');
  if (isOutOfOffice(words, byMail)) return '';
  return byMail ? words : words.replaceAll(/<img\b[^<>]*>/gi, pictureIn);
}

/** A picture in the Markdown of the other texts; a record that is read as text names it by what its author called it. */
function pictureIn(tag: string): string {
  const value = (attribute: RegExp) =>
    attribute
      .exec(tag)
      ?.slice(1)
      .find((one) => one !== undefined) ?? '';
  return `![${value(alternative)}](${value(address)})`;
}

const alternative = /\salt ?= ?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const address = /\ssrc ?= ?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
