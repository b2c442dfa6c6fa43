// Characters that look like the signs of YAML, as people may look them up, in French.
import type { LookAlikeSentences } from '../ticket-words.ts';
import { fr, french } from '../typography.ts';

const { code, count } = french;

export const lookAlikes: LookAlikeSentences = {
  'space-look-alike': ({ character, corrected }) =>
    fr`Ce qui ressemble à une espace est ${named(character)}, que YAML lit comme une lettre. Mettez une espace ordinaire : ${code(corrected)}.`,
  'indentation-look-alike': ({ character, corrected, spaces }) => {
    if (corrected === '') return fr`Cette ligne paraît vide, mais contient ${named(character)}. Videz-la.`;
    const begin =
      spaces === undefined
        ? 'Supprimez ce caractère'
        : `Mettez des espaces ordinaires, ${count(spaces)} en tout`;
    return fr`Cette ligne commence par ${named(character)}, qui ne compte pas comme retrait en YAML. ${begin} : ${code(corrected)}.`;
  },
  'dash-look-alike': ({ character, corrected }) =>
    fr`En YAML, un élément de liste ne commence pas par ${named(character)}. Mettez un tiret simple et une espace : ${code(corrected)}.`,
  'colon-look-alike': ({ character, corrected }) =>
    fr`En YAML, une clé ne se termine pas par ${named(character)}. Mettez deux-points et une espace ordinaires : ${code(corrected)}.`,
  'quote-look-alike': ({ character, corrected }) =>
    fr`YAML ne connaît pas ${named(character)}. Mettez des guillemets droits : ${code(corrected)}.`,
};

const names: ReadonlyMap<string, string> = new Map([
  ['U+002A', 'un astérisque'],
  ['U+002B', 'un signe plus'],
  ['U+003D', 'un signe égal'],
  ['U+00A0', 'une espace insécable'],
  ['U+00AB', 'un guillemet français'],
  ['U+00AD', 'un trait d’union conditionnel'],
  ['U+00B7', 'un point médian'],
  ['U+00BB', 'un guillemet français'],
  ['U+2002', 'un demi-cadratin'],
  ['U+2003', 'un cadratin'],
  ['U+2007', 'une espace tabulaire'],
  ['U+2009', 'une espace fine'],
  ['U+200B', 'une espace sans chasse'],
  ['U+2010', 'un autre trait d’union'],
  ['U+2011', 'un trait d’union insécable'],
  ['U+2012', 'un tiret numérique'],
  ['U+2013', 'un tiret demi-cadratin'],
  ['U+2014', 'un tiret cadratin'],
  ['U+2015', 'une barre horizontale'],
  ['U+2018', 'une apostrophe typographique'],
  ['U+2019', 'une apostrophe typographique'],
  ['U+201A', 'un guillemet bas'],
  ['U+201C', 'un guillemet anglais'],
  ['U+201D', 'un guillemet anglais'],
  ['U+201E', 'un guillemet bas'],
  ['U+2022', 'une puce'],
  ['U+202F', 'une espace fine insécable'],
  ['U+2060', 'un gluon de mots'],
  ['U+2212', 'un signe moins'],
  ['U+3000', 'une espace idéographique'],
  ['U+FEFF', 'un indicateur d’ordre des octets'],
  ['U+FF02', 'un guillemet de pleine chasse'],
  ['U+FF0D', 'un trait d’union de pleine chasse'],
  ['U+FF1A', 'deux-points de pleine chasse'],
]);

function named(character: string): string {
  const name = names.get(character);
  return name === undefined ? `le caractère ${code(character)}` : `${name} (${character})`;
}
