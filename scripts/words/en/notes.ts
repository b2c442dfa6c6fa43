// What the desk read otherwise than it was written, in English.
import type { NoteSentences } from '../shapes/ticket-words.ts';
import { english } from '../typography.ts';

const { code } = english;

export const notes: NoteSentences = {
  'read-as': ({ found, read }) => `We read ${code(found)} as ${code(read)}.`,
  'repeated-once': ({ found }) => `${code(found)} appeared more than once. We kept one.`,
  'empty-left-out': ({ key }) => `${code(`${key}:`)} was empty. We left it out.`,
  'lines-joined': ({ corrected }) =>
    `The line breaks of this text are read as spaces. To keep them, write ${code(corrected)} and put the text on the lines below.`,
};
