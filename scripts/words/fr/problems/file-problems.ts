// What only a file can have wrong, or its name, in French: signs that look like those of YAML, fences, numbers.
import type { FileProblemSentences } from '../../shapes/ticket-words.ts';
import { fr, french } from '../../typography.ts';

const { code, count } = french;

export const fileProblems: FileProblemSentences = {
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
  'code-fence': ({ found }) =>
    fr`En Markdown, ${code(found)} marque un bloc de code, or un signalement ne contient que du YAML. Supprimez cette ligne, celle qui ferme le bloc et tout ce qui se trouve en dehors.`,
  'name-mistyped': ({ found, expected }) =>
    fr`${code(found)} ressemble à un numéro de ticket, mais son caractère de contrôle ne correspond pas. Pour modifier un ticket, copiez son numéro${expected === undefined ? '' : fr` (${code(expected)} ?)`} ; pour un nouveau signalement, choisissez un autre nom.`,
  'amendment-elsewhere': ({ number, pull, named }) =>
    fr`${carriers[named]} le numéro du ticket ${code(number)}, qui a sa propre pull request, #${String(pull)}. Pour modifier ce ticket, poussez sur la branche de #${String(pull)} ; pour un nouveau signalement, ${renamings[named]}.`,
};

const carriers = {
  file: 'Ce fichier porte',
  title: 'Le titre de cette pull request porte',
  branch: 'La branche de cette pull request porte',
};

const renamings = {
  file: 'renommez le fichier',
  title: 'changez le titre',
  branch: 'prenez une autre branche',
};

// Characters that look like signs of YAML, as people may look them up.
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
