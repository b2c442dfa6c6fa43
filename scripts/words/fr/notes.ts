// What the desk read otherwise than it was written, in French.
import type { NoteSentences } from '../shapes/ticket-words.ts';
import { fr, french } from '../typography.ts';

const { code } = french;

export const notes: NoteSentences = {
  'read-as': ({ found, read }) => fr`Nous avons lu ${code(found)} comme ${code(read)}.`,
  'repeated-once': ({ found }) =>
    fr`${code(found)} figurait plusieurs fois. Nous en avons gardé un exemplaire.`,
  'empty-left-out': ({ key }) => fr`${code(`${key}:`)} était vide. Nous l’avons retiré.`,
  'lines-joined': ({ corrected }) =>
    fr`Les retours à la ligne de ce texte sont lus comme des espaces. Pour les garder, écrivez ${code(corrected)} et mettez le texte sur les lignes suivantes.`,
};
