// What a report or its file has wrong, in French: what was expected, and what to write instead.
import type { ValueKind } from '../../../ticket/problem.ts';
import { convertible } from '../../../ticket/report/meant/other-formats.ts';
import type { ReportProblemSentences } from '../../shapes/ticket-words.ts';
import { fr, french } from '../../typography.ts';
import { sealProblems } from './seal-problems.ts';

const { code, count, names, either, all } = french;

export const reportProblems: ReportProblemSentences = {
  // the file
  'not-a-file': ({ found }) =>
    things.get(found) ??
    fr`Ceci est ${code(found)}, or seuls les fichiers ordinaires peuvent être lus. Mettez un fichier ordinaire à sa place.`,
  unreadable: ({ reason }) =>
    fr`Le fichier ne peut pas être lu : ${code(reason)}. Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.`,
  'too-large': ({ bytes, limit }) =>
    fr`Ce fichier fait ${kibibytes(bytes)}, pour ${kibibytes(limit)} au plus. Raccourcissez les textes, ou renvoyez aux détails par un lien.`,
  empty: () =>
    fr`Ce fichier est vide. Un signalement commence par la ligne ${code('report:')}, la configuration d’un guichet par ${code('name:')}.`,
  'not-utf8': () =>
    fr`À partir d’ici, le fichier n’est pas du texte en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.`,
  'control-character': ({ character }) =>
    fr`Il y a ici un caractère de contrôle invisible, ${code(character)}. Supprimez-le ; seuls les sauts de ligne et les tabulations sont admis.`,
  'bidirectional-character': ({ character }) =>
    fr`Il y a ici un caractère invisible, ${code(character)}, qui change le sens d’affichage du texte. Supprimez-le afin que tout le monde lise le même texte.`,
  'inbox-name': ({ expected }) =>
    fr`Le nom de ce fichier contient un caractère invisible ou mène hors de la boîte de réception. Renommez-le, par exemple en ${code(expected)}.`,
  'inbox-ending': ({ expected }) =>
    fr`Le nom d’un signalement se termine par .yaml, .yml ou .json. Renommez le fichier, par exemple en ${code(expected)}.`,
  'stray-file': () =>
    fr`Ce fichier n’a pas sa place dans ${code('tickets/')}. Déposez un signalement dans ${code('tickets/inbox/')}, et le reste ailleurs.`,

  // the pull request around it
  'several-submissions': () =>
    fr`Cette pull request ajoute plusieurs signalements. Gardez-en un ici et ouvrez une pull request pour chacun des autres.`,
  'other-changes': ({ count: files }) =>
    fr`Cette pull request modifie ${files === 1 ? 'un autre fichier' : `${count(files)} autres fichiers`}. Elle ne doit contenir que le signalement : gardez son fichier dans ${code('tickets/inbox/')} et retirez tout le reste.`,
  'not-added': () =>
    fr`Un signalement est un nouveau fichier dans ${code('tickets/inbox/')}. Ici, un fichier qui s’y trouve déjà est renommé ou supprimé.`,

  // the YAML
  'tab-indentation': () =>
    fr`Le début de cette ligne contient une tabulation. Remplacez-la par des espaces, deux par niveau.`,
  'bad-indentation': () =>
    fr`Les lignes d’un même niveau doivent commencer par le même nombre d’espaces. Si c’est le cas, cherchez plus haut un ${code('[')} ou un ${code('{')} qui n’est pas refermé.`,
  'colon-in-text': ({ found, corrected }) =>
    corrected === undefined
      ? fr`Écrivez une clé, deux-points, une espace et une valeur, comme dans ${code('title: Un titre court')}. Un texte qui contient deux-points suivis d’une espace doit être entre guillemets droits, ou dans un bloc après ${code('|')}.`
      : fr`À cause des deux-points suivis d’une espace, YAML lit ${code(found ?? '')} comme une clé et sa valeur. ${write(corrected)}`,
  'text-after-hash': ({ found, corrected }) =>
    fr`YAML ignore tout ce qui suit une espace et un dièse : ${code(found)} serait perdu. ${write(corrected)} Un commentaire se met sur une ligne à part, décalée comme les clés.`,
  'backslash-in-text': ({ found, corrected }) =>
    fr`Entre guillemets droits doubles, une barre oblique inverse et la lettre qui la suit forment un autre caractère, comme dans ${code(found)}. ${write(corrected)}`,
  'bad-escape': () =>
    fr`Entre guillemets droits doubles, la barre oblique inverse a un sens particulier. Écrivez-la deux fois, comme dans ${code('"C:\\\\temp"')}, ou mettez le texte entre apostrophes droites.`,
  'missing-character': ({ corrected }) =>
    corrected === undefined
      ? fr`Il manque quelque chose avant cet endroit, le plus souvent un guillemet ou un crochet fermant, une virgule entre deux éléments ou l’espace après deux-points.`
      : fr`Il manque un caractère ici. Écrivez ${code(corrected)}.`,
  'unexpected-text': ({ corrected }) =>
    corrected === undefined
      ? fr`YAML ne peut pas lire un texte sous cette forme. Mettez toute la valeur entre guillemets droits, ou écrivez-la sur les lignes qui suivent un ${code('|')}.`
      : fr`YAML ne peut pas lire un texte qui commence ainsi. ${write(corrected)}`,
  'several-documents': () =>
    fr`Un fichier contient un seul document. Supprimez la ligne ${code('---')} et tout ce qui la suit ; un second signalement va dans un fichier à part.`,
  directive: () =>
    fr`Une ligne qui commence par ${code('%')} est une directive YAML, inutile ici. Supprimez-la.`,
  anchor: ({ corrected }) =>
    fr`En YAML, ${code('&')} au début d’une valeur définit une ancre, ce qu’un signalement n’admet pas. ${quoteOr(corrected, fr`supprimez le ${code('&')}`)}`,
  alias: ({ corrected }) =>
    fr`En YAML, ${code('*')} au début d’une valeur renvoie à une ancre, ce qu’un signalement n’admet pas. ${quoteOr(corrected, fr`écrivez la valeur en entier`)}`,
  tag: () =>
    fr`En YAML, ${code('!')} au début d’une valeur introduit une étiquette (tag), ce qu’un signalement n’admet pas. Mettez le texte entre guillemets droits, ou supprimez l’étiquette.`,
  'duplicate-key': ({ key }) =>
    fr`La clé ${code(key)} figure deux fois ici. Gardez-en une et supprimez l’autre.`,
  'key-not-text': () =>
    fr`Avant les deux-points, il faut un nom comme ${code('title')}, et non un nombre, une liste ou rien du tout. Écrivez le nom de la clé.`,
  'too-many-parts': ({ limit }) =>
    fr`À partir d’ici, ce fichier contient plus de ${count(limit)} clés, éléments et signes. Un signalement en compte d’ordinaire quelques centaines : réunissez les longues listes en un seul texte, ou renvoyez-y par un lien.`,
  'too-deep': ({ limit }) =>
    fr`Les valeurs sont imbriquées trop profondément : ${count(limit)} niveaux au plus sont admis. Écrivez cette partie sous forme de texte.`,

  // the shape
  'other-format': ({ format }) =>
    convertible.has(format)
      ? fr`Ce fichier est un avis au format ${code(format)}, et non un signalement. ${code('desk new --from FICHIER')} en reprend ce qu’il peut et demande le reste ; le formulaire du site du guichet demande tout.`
      : fr`Ce fichier est un avis au format ${code(format)}, et non un signalement ; ${code('desk new --from')} ne sait pas le convertir. Remplissez le formulaire du site du guichet, ou reportez le contenu sous ${code('report:')}.`,
  'report-not-indented': () =>
    fr`Le signalement n’est pas décalé : il ne fait pas partie de ${code('report:')}. Mettez deux espaces devant chacune des lignes suivantes.`,
  'not-a-mapping': ({ expected }) =>
    fr`Le fichier doit se composer de lignes telles que ${code(`${expected}:`)}, faites d’une clé et de deux-points. Commencez par celle-ci et décalez de deux espaces ce qui en dépend.`,
  missing: ({ key }) =>
    key === 'report'
      ? fr`Il manque la ligne ${code('report:')}. Mettez-la en premier et décalez de deux espaces tout le signalement qui la suit.`
      : fr`Il manque ici ${code(key)}. Ajoutez ${code(`${key}:`)} suivi de sa valeur.`,
  'unknown-key': ({ key, allowed, suggestion }) =>
    fr`${code(key)} n’est pas une clé admise ici${didYouMean(suggestion)} Clés admises : ${all(names(allowed))}.`,
  'stamped-key': ({ key }) =>
    fr`C’est le guichet qui inscrit ${code(key)}. Supprimez cette partie afin que le fichier ne contienne que ${code('report:')}.`,
  'empty-value': ({ key }) => emptyValue(key),
  'wrong-type': ({ expected, found }) =>
    fr`Il faut ici ${kinds[expected]}, et non ${kinds[found]}. ${remedies[expected]}`,
  'not-quoted': ({ found }) =>
    fr`Il faut ici du texte, mais YAML lit ${code(found)} comme un nombre ou comme vrai ou faux. Mettez cette valeur entre guillemets droits : ${code(`"${found}"`)}.`,
  'not-one-of': ({ found, allowed, suggestion }) =>
    found === suggestion
      ? fr`Écrivez ${code(found)} sans guillemets. Valeurs admises : ${either(names(allowed))}.`
      : fr`${code(found)} n’est pas une valeur admise ici${didYouMean(suggestion)} Choisissez ${either(names(allowed))}.`,
  blank: () =>
    fr`Il n’y a pas de texte ici. Écrivez-en un, ou supprimez la ligne si elle n’est pas obligatoire.`,
  'several-lines': () =>
    fr`Ce texte doit tenir sur une seule ligne. Écrivez-le juste après les deux-points, sans saut de ligne et sans ${code('|')}.`,
  'too-long': ({ length, limit }) =>
    fr`Ce texte compte ${count(length)} caractères, pour ${count(limit)} au plus. Raccourcissez-le, ou renvoyez aux détails par un lien.`,
  'too-few': ({ limit }) =>
    fr`Cette liste doit compter au moins ${count(limit)} ${limit < 2 ? 'élément' : 'éléments'}. Complétez-la, ou supprimez la clé si elle n’est pas obligatoire.`,
  'too-many': ({ limit }) =>
    fr`Il ne peut y avoir ici que ${count(limit)} éléments. Retirez les moins importants.`,
  repeated: ({ found }) => fr`${code(found)} figure déjà dans cette liste. Supprimez l’un des deux.`,
  'out-of-range': ({ found, limit }) =>
    fr`${code(found)} est hors limites. Écrivez un nombre ${bound(limit)}.`,
  malformed: ({ found, pattern }) =>
    fr`${code(found)} n’est pas au bon format. Écrivez ${forms.get(pattern) ?? fr`un texte conforme à ${code(pattern)}`}.`,

  'number-grouped': ({ found, expected }) =>
    fr`${code(found)} pourrait aussi être un nombre décimal. Écrivez le nombre entier sans séparateur : ${code(expected)}.`,

  // the report
  'date-malformed': ({ found }) =>
    fr`Nous ne reconnaissons pas de date dans ${code(found)}. Écrivez-la comme ${code('2026-11-20')}, ou avec l’heure et son décalage comme ${code('2026-11-20T08:00:00Z')}.`,
  'date-ambiguous': ({ found, first, second }) =>
    fr`${code(found)} peut désigner deux jours. Écrivez ${code(first)} ou ${code(second)}.`,
  'offset-missing': ({ found, expected }) =>
    fr`${code(found)} n’a pas de fuseau horaire. Ajoutez le décalage ; pour l’heure UTC, écrivez ${code(expected)}.`,
  'date-impossible': ({ found }) =>
    fr`La date indiquée par ${code(found)} n’existe pas. Vérifiez le mois et le jour.`,
  'date-in-future': ({ found }) =>
    fr`${code(found)} est dans le futur. Indiquez le jour où cela s’est produit.`,
  'address-malformed': ({ found, corrected }) =>
    corrected
      ? fr`${code(found)} n’est pas une adresse web complète. Écrivez ${code(corrected)}.`
      : fr`${code(found)} n’est pas une adresse web complète. Commencez-la par ${code('https://')}, sans aucune espace ; celle du site du guichet doit aussi se terminer par ${code('/')}.`,
  'cve-malformed': ({ found }) =>
    fr`${code(found)} n’est pas un identifiant CVE. Écrivez-le comme ${code('CVE-2026-12345')}, ou retirez ${code('cve')} et donnez un vecteur CVSS.`,
  'cve-year': ({ found }) => fr`L’année de ${code(found)} est dans le futur. Vérifiez cet identifiant.`,
  'cwe-malformed': ({ found }) =>
    fr`${code(found)} n’est pas un identifiant CWE. Écrivez-le comme ${code('CWE-79')} : les lettres, un trait d’union et le nombre.`,
  'cvss-version-2': ({ found, beside }) =>
    beside === undefined
      ? fr`${code(found)} est un vecteur CVSS 2, version qui n’est plus admise. Évaluez la vulnérabilité avec CVSS 3.1 ou 4.0 sur first.org/cvss, et écrivez ce vecteur : ${code('CVSS:3.1/AV:N/…')}.`
      : fr`${code(found)} est un vecteur CVSS 2, version qui n’est plus admise. Supprimez-le ; celui-ci suffit : ${code(beside)}.`,
  'cvss-version-mixed': ({ found, expected }) =>
    fr`Ce vecteur commence par ${code(found)}, mais ses métriques sont celles d’une autre version. Écrivez ${code(`${expected}/…`)} avec les mêmes métriques.`,
  'cvss-score-alone': ({ found }) =>
    fr`${code(found)} n’est que le score ; il nous faut le vecteur dont il est tiré. Recopiez-le depuis le calculateur, first.org/cvss : ${code('CVSS:3.1/AV:N/…')}.`,
  'cvss-prefix': ({ found, expected }) =>
    fr`Un vecteur CVSS commence par ${either(names(expected))} et une barre oblique${found && fr`, mais celui-ci commence par ${code(found)}`}. Recopiez le vecteur entier depuis le calculateur, first.org/cvss.`,
  'cvss-metric-missing': ({ metrics }) =>
    fr`Le vecteur CVSS est incomplet : ajoutez ${all(names(metrics))}. Le calculateur, first.org/cvss, remplit toutes les métriques obligatoires.`,
  'cvss-metric-doubled': ({ metric }) =>
    fr`La métrique ${code(metric)} figure deux fois dans ce vecteur CVSS. Gardez-en une et supprimez l’autre.`,
  'cvss-metric-unknown': ({ metric, expected }) =>
    fr`${metric ? fr`${code(metric)} n’est pas une métrique de cette version de CVSS, ou ne s’écrit pas ainsi.` : fr`Il y a une barre oblique de trop dans ce vecteur CVSS, ou il manque une métrique à côté d’elle.`} Il faut ici ${either(names(expected))}.`,
  'cvss-value-unknown': ({ metric, value, expected }) =>
    fr`La métrique CVSS ${code(metric)} ${value ? fr`ne peut pas valoir ${code(value)}` : fr`n’a pas de valeur`}. Écrivez ${either(names(expected))}.`,
  'cvss-metric-order': ({ expected }) =>
    fr`Les métriques de ce vecteur CVSS ne suivent pas l’ordre de la norme. Écrivez ${code(expected)}.`,
  'cve-or-cvss-missing': () =>
    fr`Une vulnérabilité doit avoir un CVE ou un vecteur CVSS. Ajoutez ${code('cve: [CVE-2026-12345]')} ou ${code('cvss: [CVSS:3.1/AV:N/…]')} ; le calculateur, first.org/cvss, vous donne un vecteur.`,
  'incident-on-vulnerability': () =>
    fr`${code('incident')} est réservé aux incidents de sécurité, or ce signalement porte sur une vulnérabilité. Supprimez cette partie, ou écrivez ${code('category: security_incident')}.`,
  'steps-missing': ({ status }) =>
    fr`Avec ${code(status)}, vos clients doivent savoir quoi faire. Ajoutez ${code('steps:')} au-dessous, avec une étape par ligne, après un tiret.`,

  ...sealProblems,
};

// What the forge may find where a file should be.
const things: ReadonlyMap<string, string> = new Map([
  [
    'folder',
    fr`Ceci est un dossier, alors qu’il faut un fichier. Remontez les fichiers qu’il contient, ou supprimez-le.`,
  ],
  [
    'link',
    fr`Ceci est un lien, et le guichet ne suit pas les liens. Remplacez-le par le fichier vers lequel il pointe.`,
  ],
  [
    'other',
    fr`Ceci n’est ni un fichier ni un dossier. Supprimez-le, ou mettez un fichier ordinaire à sa place.`,
  ],
]);

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'du texte',
  list: 'une liste',
  mapping: fr`un groupe de lignes telles que ${code('key: value')}`,
  boolean: 'vrai ou faux',
  number: 'un nombre',
  integer: 'un nombre entier',
  null: fr`l’absence de valeur`,
};

const remedies: Readonly<Record<ValueKind, string>> = {
  text: fr`Écrivez le texte après les deux-points.`,
  list: fr`Commencez chaque élément par un tiret et une espace, ou écrivez-les tous entre crochets, comme dans ${code('[un, deux]')}.`,
  mapping: fr`Écrivez sur chaque ligne une clé, deux-points et sa valeur, toutes décalées du même nombre d’espaces.`,
  boolean: fr`Écrivez ${code('true')} ou ${code('false')}, sans guillemets.`,
  number: fr`Écrivez-le en chiffres et sans guillemets, comme ${code('7.5')}.`,
  integer: fr`Écrivez-le uniquement en chiffres et sans guillemets, comme ${code('12')}.`,
  null: fr`N’écrivez rien après les deux-points.`,
};

// By the patterns of the schemas; a test fails when one has no words here.
const forms: ReadonlyMap<string, string> = new Map([
  [
    '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$',
    `le nom d’un dépôt précédé de son propriétaire, comme dans ${code('contoso/security')}`,
  ],
  [
    '^[A-Z][A-Z0-9]{1,9}$',
    fr`de deux à dix majuscules ou chiffres, dont une lettre en tête, comme ${code('SEC')}`,
  ],
  [
    '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$',
    fr`une heure de la journée en quatre chiffres, comme ${code('"09:00"')}`,
  ],
  [
    '^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$',
    fr`une heure de la journée en quatre chiffres, comme ${code('"17:00"')}`,
  ],
  ['^#[0-9A-Fa-f]{6}$', fr`une couleur entre guillemets droits, comme ${code('"#5a3488"')}`],
  [
    '^\\.github/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:svg|png|webp)$',
    fr`le chemin d’un fichier SVG, PNG ou WebP sous .github, comme ${code('.github/logo.svg')}`,
  ],
  ['^[1-9][0-9]?%$', fr`un pourcentage de 1 à 99, comme ${code('50%')}`],
  [
    '^[a-z0-9][a-z0-9-]{0,39}$',
    fr`un nom en minuscules sans accent, chiffres et traits d’union, comme ${code('staff-2026')}`,
  ],
  [
    '^[A-Za-z0-9_=+/-]{1,120}$',
    fr`l’identifiant du compte sur la forge : lettres, chiffres et signes _ = + / -`,
  ],
  ['^[0-9a-f]{64}$', fr`64 chiffres et lettres de a à f`],
  [
    '^[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{3}-[0-9]{6,15}-[0-9A-Z]$',
    fr`un numéro de confirmation complet, comme ${code('SEC-2026-000045-D')}`,
  ],
  [
    '^[A-Za-z0-9-][A-Za-z0-9_-]{0,63}(?:\\[bot\\])?$',
    fr`un nom de compte sans ${code('@')}, comme ${code('alice')}`,
  ],
  ['^(?:[0-9a-f]{40}|[0-9a-f]{64})$', fr`une empreinte Git complète : 40 ou 64 chiffres et lettres de a à f`],
  [
    '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$',
    fr`le nom d’un fichier déposé, sans son extension, comme ${code('my-report')}`,
  ],
  ['^(?:[1-9][0-9]?%|overdue)$', fr`un pourcentage de 1 à 99, comme ${code('80%')}, ou ${code('overdue')}`],
]);

const bounds: ReadonlyMap<string, string> = new Map([
  ['>=', 'supérieur ou égal à'],
  ['<=', 'inférieur ou égal à'],
  ['>', 'supérieur à'],
  ['<', 'inférieur à'],
]);

// A limit comes as `>= 0`.
function bound(limit: string): string {
  const [comparison = '', number = ''] = limit.split(' ');
  return `${bounds.get(comparison) ?? code(comparison)} ${count(Number(number))}`;
}

// A text too long for its line, or of several lines, goes into a block.
function write(corrected: string): string {
  return corrected.endsWith(' |')
    ? fr`Écrivez ${code(corrected)} et mettez le texte sur les lignes suivantes, décalées de deux espaces de plus.`
    : fr`Mettez toute la ligne entre guillemets droits : ${code(corrected)}.`;
}

function quoteOr(corrected: string | undefined, otherwise: string): string {
  return corrected === undefined
    ? fr`Mettez le texte entre guillemets droits, ou ${otherwise}.`
    : write(corrected);
}

function kibibytes(bytes: number): string {
  return fr`${count(Math.ceil(bytes / 1024))} Kio`;
}

function didYouMean(suggestion?: string): string {
  return suggestion === undefined ? '.' : fr` ; vouliez-vous dire ${code(suggestion)} ?`;
}

// The key of an item is its place, counted from 0.
function emptyValue(key: string): string {
  if (key === 'colour')
    return fr`Il n’y a rien après ${code('colour:')}, car pour YAML ${code('#')} commence un commentaire. Mettez la couleur entre guillemets droits.`;
  return /^\d+$/.test(key)
    ? fr`L’élément ${count(Number(key) + 1)} de cette liste est vide. Écrivez quelque chose après le tiret, ou supprimez la ligne.`
    : fr`Il n’y a rien après ${code(`${key}:`)}. Écrivez une valeur, ou supprimez la ligne si elle n’est pas obligatoire.`;
}
