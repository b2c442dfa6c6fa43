// What the terminal says, in French.
import type { TerminalWords } from '../terminal-words.ts';
import { fr, french } from '../typography.ts';
import { interview } from './interview.ts';

const { code, count, names, either } = french;

const maybe = (suggestion: string | undefined) =>
  suggestion === undefined ? '.' : fr` ; vouliez-vous dire ${code(suggestion)} ?`;
const counted = (number: number, one: string, many: string) => `${count(number)} ${number < 2 ? one : many}`;

export const terminal: TerminalWords = {
  about: fr`Tocsin : un guichet de sécurité qui vit dans un dépôt Git.`,
  heading: { usage: 'Emploi', commands: 'Commandes', options: 'Options' },
  moreHelp: 'Chaque commande en dit plus avec --help.',
  commands: {
    check: fr`Vérifier des fichiers d’après toutes les règles : tous, ceux qui sont nommés, ou ceux qui ont changé depuis une révision.`,
    new: 'Rédiger un signalement, question par question, et le déposer dans la boîte de réception.',
    intake: fr`Prendre ce qui attend dans la boîte de réception : chaque signalement reçoit son numéro de confirmation et son échéance.`,
    triage: fr`Exécuter des commandes telles que ${code('/ack P2 high')} sur un ticket, comme équipe ou comme éditeur.`,
    list: 'Lister les tickets selon n’importe laquelle de leurs propriétés.',
    status: 'Montrer où en est un ticket et ce qui lui est arrivé.',
    deadlines:
      'Montrer les échéances, la plus urgente d’abord. Les minutes restantes sont celles de l’horloge murale.',
    duplicates: 'Nommer les tickets qui racontent sans doute le même événement. Réservé à l’équipe.',
    audit: fr`Vérifier chaque version de chaque dossier que Git garde par rapport à la précédente, et indiquer qui l’a faite.`,
    reconcile: fr`Faire un tour complet : prendre la boîte de réception, envoyer les rappels dus, montrer les échéances.`,
    serve: fr`Servir le guichet de ce dossier : le vérifier, prendre les signalements en attente, montrer les échéances, ouvrir le site sur cet ordinateur.`,
    doctor: 'Examiner si ce guichet et son dépôt sur GitHub sont réglés comme il faut, et dire où cliquer.',
    keys: fr`Créer une clé pour laquelle on puisse sceller des signalements : ${code('desk keys new --output FILE')}. Hybride post-quantique par défaut.`,
    seal: fr`Sceller un signalement sous embargo pour les clés de l’équipe, afin de pouvoir l’envoyer là où chacun peut lire.`,
    unseal: fr`Ouvrir avec votre clé le signalement scellé d’un ticket ou d’un fichier, ou une réponse au vôtre, et dire si son sceau tient.`,
    reply: fr`Sceller une réponse pour l’éditeur d’un signalement scellé, dont la clé est venue avec lui. Réservé à l’équipe ; le texte vient d’un fichier, de l’entrée standard ou du clavier.`,
    reveal: fr`Écrire les champs d’un signalement scellé dans son dossier, avec le sel qui permet à chacun de les vérifier.`,
    reseal: fr`Sceller le signalement d’un ticket pour un autre groupe de clés, quand l’équipe a changé.`,
  },
  options: {
    root: fr`le dossier du guichet ; par défaut, celui-ci`,
    at: fr`le moment où agir, par exemple ${code('2026-11-22T14:03:11Z')} ; par défaut, maintenant`,
    format: 'la forme de la réponse',
    language: fr`la langue de la réponse ; par défaut celle de l’environnement, ou la première du guichet`,
    help: 'montrer cette aide',
    base: fr`seulement ce que les commits ont changé depuis cette révision ; avec HEAD, ce qui n’est pas encore validé`,
    since: fr`seulement les commits postérieurs à cette révision`,
    as: fr`au nom de qui agir ; par défaut, l’identifiant de cet ordinateur`,
    'dry-run': 'décider et dire ce qui serait fait, sans rien écrire',
    commit: 'valider dans Git ce qui a été écrit',
    from: fr`prendre les réponses dans ce fichier ; ce qu’il laisse ouvert est demandé`,
    open: 'seulement les tickets qui ne sont pas clos',
    overdue: 'seulement les tickets dont l’échéance est passée',
    status: 'seulement les tickets dans cet état',
    outcome: 'seulement les tickets avec ce résultat',
    category: 'seulement cette catégorie',
    priority: 'seulement cette priorité',
    severity: 'seulement cette gravité',
    assignee: 'seulement les tickets suivis par cette personne',
    publisher: 'seulement les éditeurs dont le nom contient ce texte',
    offer: 'seulement les tickets sur une offre dont l’identifiant contient ce texte',
    cve: 'seulement les tickets avec ce CVE',
    text: 'seulement les tickets dont le titre ou la description contient ce texte',
    to: fr`le groupe de destinataires, par son nom dans la configuration ; par défaut, le premier`,
    output: fr`écrire dans ce nouveau fichier ; ce qui est secret, seulement hors du dépôt`,
    repository: fr`le dépôt auquel le signalement est destiné ; par défaut, celui dont ce dossier est un clone`,
    identity: fr`le fichier de votre clé secrète, tel qu’age l’écrit, protégé ou non par une phrase secrète`,
    'reply-to': fr`votre propre destinataire, pour lequel l’équipe peut sceller ses réponses ; elle seule l’apprend, à l’intérieur du sceau`,
    protect: fr`sceller la clé secrète par une phrase secrète, qui est demandée deux fois`,
    port: fr`le port du site ; 4321 par défaut, n’importe quel port libre avec 0`,
    classic: fr`une clé classique X25519, qu’un ordinateur quantique pourrait casser un jour`,
  },
  usage: {
    'unknown-terminal-command': ({ found, suggestion }) =>
      fr`La commande ${code(found)} n’existe pas${maybe(suggestion)} ${code('desk --help')} les montre toutes.`,
    'unknown-option': ({ found, suggestion }) => fr`L’option ${code(found)} n’existe pas${maybe(suggestion)}`,
    'option-needs-value': ({ option }) => fr`L’option ${code(option)} doit être suivie d’une valeur.`,
    'option-takes-no-value': ({ option }) => fr`L’option ${code(option)} ne prend pas de valeur.`,
    'too-many-arguments': ({ found }) =>
      fr`${code(found)} est de trop pour cette commande. Mettez un texte qui contient des espaces entre guillemets.`,
    'argument-needed': ({ usage }) => fr`Il manque quelque chose. Écrivez ${code(usage)}.`,
    'instant-malformed': ({ found }) =>
      fr`${code(found)} n’est pas un instant. Écrivez la date, l’heure et le décalage, par exemple ${code('2026-11-22T14:03:11Z')} ou ${code('2026-11-22T06:03:11-08:00')}.`,
    'format-unknown': ({ found, allowed }) =>
      fr`${code(found)} n’est pas une forme possible ici. Choisissez ${either(names(allowed))}.`,
    'language-unknown': ({ found }) =>
      fr`${code(found)} n’est pas une langue du guichet. Choisissez en ou fr.`,
    'value-unknown': ({ option, found, allowed, suggestion }) =>
      fr`${code(found)} n’est pas une valeur de ${code(option)}${maybe(suggestion)} Choisissez ${either(names(allowed))}.`,
    'root-missing': ({ found }) => fr`Le dossier ${code(found)} n’existe pas.`,
    'login-malformed': ({ found }) =>
      fr`${code(found)} n’est pas un identifiant. Donnez-en un avec ${code('--as')} : lettres, chiffres et tirets.`,
    'revision-unknown': ({ found }) =>
      fr`Git ne connaît pas ici la révision ${code(found)}. Nommez un commit, une branche ou une étiquette, dans un dossier qui est un dépôt Git.`,
    'variable-missing': ({ name }) =>
      fr`Un passage sur GitHub a besoin de la variable ${code(name)}, comme la donne un workflow. Sans ${code('GITHUB_REPOSITORY')}, le guichet travaille sur ses fichiers.`,
    'option-missing': ({ option }) => fr`Cette commande a besoin de l’option ${code(option)}.`,
    'passphrase-unasked': () =>
      fr`Une phrase secrète se demande dans un terminal, et il n’y en a pas ici. Lancez la commande dans un terminal, ou omettez ${code('--protect')}.`,
    'nobody-to-ask': () =>
      fr`Personne ne peut répondre ici. Donnez le signalement entier dans un fichier : ${code('desk new --from report.yaml')}.`,
  },
  failures: {
    'disk-full': fr`Le disque est plein. Rien n’est resté à moitié écrit ; faites de la place et relancez la commande.`,
    'not-permitted': fr`Le guichet n’a pas le droit d’écrire ici. Rien n’est resté à moitié écrit ; donnez-lui ce droit et relancez la commande.`,
    'read-only': 'Ce disque est en lecture seule. Rien n’est resté à moitié écrit.',
    busy: 'Une autre exécution du guichet écrit ici. Réessayez quand elle aura fini.',
    'git-refused': fr`Git n’a pas fait ce qui était demandé. Les fichiers sont écrits ; seul le commit manque.`,
    'forge-refused': fr`GitHub a refusé, ou n’a pas pu être joint. Ce qui est fait reste fait ; le prochain passage continue à partir de là.`,
    'forge-limit': fr`GitHub demande plus de patience que n’en a un passage. Le prochain continue à partir d’ici.`,
    unexpected: 'Le guichet lui-même a échoué. Merci de le signaler avec les lignes ci-dessous.',
  },
  labels: {
    status: 'État',
    deadline: 'Échéance',
    category: 'Catégorie',
    disclosure: 'Divulgation',
    priority: 'Priorité',
    severity: 'Gravité',
    assignee: 'Suivi par',
    publisher: 'Éditeur',
    offers: 'Offres',
    cve: 'Numéros CVE',
    cvss: 'Vecteur CVSS',
    conclusion: 'Conclusion de l’évaluation',
    offerAction: 'Suite donnée à l’offre',
    message: 'Message aux clients',
  },
  roles: { staff: 'équipe', publisher: 'éditeur' },
  checked: (files, problems) =>
    `${counted(files, 'fichier vérifié', 'fichiers vérifiés')}, ${problems === 0 ? 'aucun problème' : counted(problems, 'problème', 'problèmes')}.`,
  inboxEmpty: 'La boîte de réception est vide.',
  dryRun: fr`Rien n’est écrit. Voici ce qui serait fait :`,
  likelyDuplicate: (number, other, because) =>
    fr`${number}  raconte peut-être le même événement que ${other} : ${because}`,
  taken: (number, inbox, due) => fr`${number}  pris de ${code(inbox)} ; accuser réception avant le ${due}`,
  amended: (number) => `${number}  modifié`,
  commitMessage: (numbers) =>
    numbers.length === 1
      ? `tickets: ${numbers[0]}`
      : `tickets: ${numbers[0]} et ${numbers.length - 1} de plus`,
  stranger: (login) =>
    fr`${code(login)} ne fait pas partie de l’équipe du guichet et n’est pas l’éditeur de ce ticket. Nommez une personne qui l’est avec ${code('--as')}.`,
  nothingChanged: fr`Rien n’a été modifié : les commandes sont exécutées ensemble, ou pas du tout.`,
  noCommand: 'Ce texte ne contenait pas de commande, rien n’a donc été fait.',
  left: (span) => `reste ${span}`,
  urgent: 'URGENT',
  overdueBy: (span) => `en retard de ${span}`,
  listed: (number) => counted(number, 'ticket trouvé', 'tickets trouvés'),
  nothingDue: 'Aucune échéance en cours.',
  noDuplicates: 'Aucun doublon probable n’a été trouvé.',
  audited: (commits, problems, to) =>
    to === null
      ? 'Aucun dossier n’a encore été enregistré.'
      : fr`${counted(commits, 'commit vérifié', 'commits vérifiés')} jusqu’à ${to.slice(0, 12)} : ${problems === 0 ? 'l’historique est intact' : counted(problems, 'problème', 'problèmes')}.`,
  signature: {
    github: 'signé au nom de GitHub',
    other: 'signé',
    none: 'non signé',
  },
  duplicateBecause: {
    'same-cve': 'le même CVE',
    'same-offer-and-title': 'la même offre et presque le même titre',
  },
  wizard: interview,
  webhookDead: fr`Le webhook n’a pas pris le message. Tout le reste est fait.`,
  serving: (address) => fr`serving ${address}`,
  stopHint: 'Appuyez sur Ctrl+C pour arrêter.',
};
