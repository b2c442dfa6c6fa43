// The words and marks that people use of versions, in English and French, and the sign that each stands for:
//
// `<` before, `l` up to and with, `>` after, `g` from, `U` up to, with `I` or without `E` the end, `T` to, `H` through,
// `F` from, `S` and earlier, `L` and later, `A` all, `&` and, `;` or, `p` and `~` and `^` as package managers have them.

const french = (stem: string) => [stem, `${stem}e`, `${stem}s`, `${stem}es`];
const withTo = (stem: string) => french(stem).flatMap((word) => [`${word} à`, `${word} a`, `${word} aux`]);
const joined = (...stems: string[]) =>
  stems.flatMap((stem) => ['et', 'ou'].flatMap((word) => french(stem).map((one) => `${word} ${one}`)));
const either = (...words: string[]) => words.flatMap((word) => [`and ${word}`, `or ${word}`]);

/** Words that say nothing. */
export const fillers = new Set(
  'version versions release releases ver v the la le les only seulement uniquement'.split(' '),
);

/** What is said with words. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  '<': [
    ...['before', 'prior to', 'earlier than', 'older than', 'lower than', 'less than', 'below', 'avant'],
    ...withTo('antérieur'),
    ...withTo('inférieur'),
    'up to but not including',
    'up to but excluding',
  ],
  '>': [
    ...['after', 'later than', 'newer than', 'greater than', 'higher than', 'above', 'après'],
    ...withTo('postérieur'),
    ...withTo('supérieur'),
  ],
  g: [
    'since',
    'starting with',
    'starting from',
    'starting at',
    'à partir de',
    'à partir du',
    'depuis',
    'dès',
  ],
  U: ['up to', 'upto', "jusqu'à", "jusqu'a", "jusqu'au"],
  I: [
    'and including',
    'including',
    'inclusive',
    'included',
    ...french('inclus'),
    'y compris',
    'et y compris',
  ],
  E: [
    'and excluding',
    'excluding',
    'exclusive',
    'excluded',
    'not including',
    ...french('exclu'),
    'non compris',
  ],
  H: ['through', 'thru'],
  T: ['to', 'à', 'au'],
  F: ['from', 'de', 'du'],
  S: [
    ...either('earlier', 'older', 'below', 'lower', 'prior', 'before', 'previous'),
    ...joined('antérieur', 'précédent', 'inférieur'),
  ],
  L: [
    ...either('later', 'newer', 'above', 'higher', 'up', 'onward', 'onwards', 'after'),
    ...joined('ultérieur', 'postérieur', 'supérieur', 'suivant'),
  ],
  A: ['all', 'any', 'every', 'tous', 'toutes'],
  '&': ['and', 'et'],
  ';': ['or', 'ou'],
};

/** The sign of a phrase in lower case. */
export const signOfPhrase: ReadonlyMap<string, string> = new Map(
  Object.entries(phrases).flatMap(([sign, all]) => all.map((phrase) => [phrase, sign] as const)),
);
/** The length of the longest phrase, in words. */
export const longestPhrase = Math.max(...[...signOfPhrase.keys()].map((phrase) => phrase.split(' ').length));

/** What is said with marks; every other one is a sign by itself. */
export const marks: Readonly<Record<string, string>> = {
  '<=': 'l',
  '=<': 'l',
  '≤': 'l',
  '>=': 'g',
  '=>': 'g',
  '≥': 'g',
  '==': '=',
  '!=': '!',
  '≠': '!',
  '~>': 'p',
  '~=': 'p',
  '||': ';',
  '&&': '&',
  '..': 'T',
  '...': 'T',
  '…': 'T',
  '+': 'L',
  '*': 'A',
};
