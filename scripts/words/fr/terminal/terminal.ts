// What the terminal says, in French.
import type { TerminalWords } from '../../shapes/terminal/terminal-words.ts';
import { fr, french } from '../../typography.ts';
import { interview } from './interview.ts';

const { code, count, names, either } = french;

const maybe = (suggestion: string | undefined) =>
  suggestion === undefined ? '.' : fr` ; vouliez-vous dire ${code(suggestion)} ?`;
const counted = (number: number, one: string, many: string) => `${count(number)} ${number < 2 ? one : many}`;

export const terminal: TerminalWords = {
  about: fr`Tocsin : un guichet de sécurité qui vit dans un dépôt Git.`,
  heading: { usage: 'Utilisation', commands: 'Commandes', options: 'Options' },
  moreHelp: 'Pour en savoir plus sur une commande, ajoutez --help.',
  commands: {
    check: fr`Vérifier des fichiers selon toutes les règles : tous, ceux que vous indiquez ou ceux qui ont changé depuis une révision.`,
    new: 'Rédiger un signalement, question par question, et le déposer dans la boîte de réception.',
    intake: fr`Prendre les signalements de la boîte de réception : chacun reçoit un numéro de confirmation et une échéance.`,
    triage: fr`Exécuter des commandes comme ${code('/ack P2 high')} sur un ticket, au nom de l’équipe ou de son éditeur.`,
    list: 'Lister les tickets, filtrés selon n’importe quelle propriété.',
    status: 'Montrer l’état et l’historique d’un ticket.',
    deadlines: fr`Montrer les échéances, la plus urgente d’abord ; le temps restant est en temps réel, non en temps ouvré.`,
    duplicates: 'Lister les tickets qui portent sans doute sur le même événement. Réservé à l’équipe.',
    audit: fr`Vérifier chaque version de chaque dossier dans Git par rapport à la précédente, et indiquer qui l’a écrite.`,
    reconcile: fr`Exécuter toute la boucle une fois : prendre les signalements, envoyer les rappels dus, montrer les échéances.`,
    serve: fr`Servir le guichet de ce dossier : le vérifier, prendre les signalements en attente, montrer les échéances, ouvrir le site sur cet ordinateur.`,
    doctor:
      'Rechercher les erreurs de configuration du guichet et de son dépôt GitHub, et dire comment les corriger.',
    keys: fr`Créer une clé pour laquelle sceller des signalements : ${code('desk keys new --output FILE')}. Hybride post-quantique par défaut.`,
    seal: fr`Sceller un signalement sous embargo pour les clés de l’équipe, afin de pouvoir l’envoyer en public.`,
    unseal: fr`Ouvrir avec votre clé un signalement scellé ou une réponse scellée, et vérifier son sceau.`,
    reply: fr`Sceller une réponse pour l’éditeur d’un signalement scellé, avec la clé jointe à celui-ci. Réservé à l’équipe. Le texte vient d’un fichier, de l’entrée standard ou du clavier.`,
    reveal: fr`Écrire les champs d’un signalement scellé dans son dossier, avec le sel qui permet à chacun de les vérifier.`,
    reseal: fr`Sceller le signalement d’un ticket pour un autre groupe de clés, par exemple quand l’équipe change.`,
  },
  options: {
    root: fr`le dossier du guichet ; par défaut, celui-ci`,
    at: fr`le moment où agir, par exemple ${code('2026-11-22T14:03:11Z')} ; par défaut, maintenant`,
    format: 'le format de sortie',
    language: fr`la langue de sortie ; par défaut celle de l’environnement, sinon la première du guichet`,
    help: 'montrer cette aide',
    base: fr`seulement ce qui a changé depuis cette révision ; avec HEAD, ce qui n’est pas encore dans un commit`,
    since: fr`seulement les commits postérieurs à cette révision`,
    as: fr`l’identifiant au nom duquel agir ; par défaut, celui de cet ordinateur`,
    'dry-run': 'montrer ce qui serait fait, sans rien écrire',
    commit: 'faire un commit de ce qui a été écrit',
    from: fr`prendre les réponses dans ce fichier ; celles qui manquent vous sont demandées`,
    open: 'seulement les tickets qui ne sont pas clos',
    overdue: 'seulement les tickets dont l’échéance est passée',
    status: 'seulement les tickets dans cet état',
    outcome: 'seulement les tickets avec ce résultat',
    category: 'seulement cette catégorie',
    priority: 'seulement cette priorité',
    severity: 'seulement cette gravité',
    assignee: 'seulement les tickets attribués à cette personne',
    publisher: 'seulement les éditeurs dont le nom contient ce texte',
    offer: 'seulement les tickets sur un produit dont l’identifiant contient ce texte',
    cve: 'seulement les tickets avec ce CVE',
    text: 'seulement les tickets dont le titre ou la description contient ce texte',
    to: fr`le groupe de destinataires, par son nom dans la configuration ; par défaut, le premier`,
    output: fr`écrire dans ce nouveau fichier ; hors du dépôt pour tout ce qui est secret`,
    repository: fr`le dépôt auquel le signalement est destiné ; par défaut, celui dont ce dossier est un clone`,
    identity: fr`votre fichier de clé secrète au format d’age, avec ou sans phrase secrète`,
    'reply-to': fr`votre propre destinataire, pour des réponses scellées ; seule l’équipe le voit, à l’intérieur du sceau`,
    protect: fr`protéger la clé secrète par une phrase secrète, à saisir deux fois`,
    port: fr`le port du site ; 4321 par défaut, 0 pour n’importe quel port libre`,
    classic: fr`une clé classique X25519, qu’un ordinateur quantique pourrait casser un jour`,
  },
  usage: {
    'unknown-terminal-command': ({ found, suggestion }) =>
      fr`La commande ${code(found)} n’existe pas${maybe(suggestion)} ${code('desk --help')} en donne la liste.`,
    'unknown-option': ({ found, suggestion }) => fr`L’option ${code(found)} n’existe pas${maybe(suggestion)}`,
    'option-needs-value': ({ option }) => fr`L’option ${code(option)} doit être suivie d’une valeur.`,
    'option-takes-no-value': ({ option }) => fr`L’option ${code(option)} ne prend pas de valeur.`,
    'too-many-arguments': ({ found }) =>
      fr`${code(found)} est un argument de trop. Mettez entre guillemets tout texte qui contient des espaces.`,
    'argument-needed': ({ usage }) => fr`Il manque un argument. Écrivez ${code(usage)}.`,
    'instant-malformed': ({ found }) =>
      fr`${code(found)} n’est pas une date valide. Écrivez la date, l’heure et le décalage, par exemple ${code('2026-11-22T14:03:11Z')} ou ${code('2026-11-22T06:03:11-08:00')}.`,
    'format-unknown': ({ found, allowed }) =>
      fr`${code(found)} n’est pas un format de cette commande. Choisissez ${either(names(allowed))}.`,
    'language-unknown': ({ found }) =>
      fr`${code(found)} n’est pas une langue du guichet. Choisissez en ou fr.`,
    'value-unknown': ({ option, found, allowed, suggestion }) =>
      fr`${code(found)} n’est pas une valeur valide de ${code(option)}${maybe(suggestion)} Choisissez ${either(names(allowed))}.`,
    'root-missing': ({ found }) => fr`Le dossier ${code(found)} n’existe pas.`,
    'login-malformed': ({ found }) =>
      fr`${code(found)} n’est pas un identifiant. Donnez-en un avec ${code('--as')} : lettres, chiffres et tirets.`,
    'revision-unknown': ({ found }) =>
      fr`Git n’a pas de révision ${code(found)} ici. Indiquez un commit, une branche ou une étiquette, dans un dépôt Git.`,
    'variable-missing': ({ name }) =>
      fr`Une exécution sur GitHub a besoin de la variable ${code(name)}, que définissent les workflows. Pour travailler sur des fichiers locaux, supprimez ${code('GITHUB_REPOSITORY')}.`,
    'option-missing': ({ option }) => fr`Cette commande a besoin de l’option ${code(option)}.`,
    'passphrase-unasked': () =>
      fr`Une phrase secrète ne peut être demandée que dans un terminal. Lancez la commande dans un terminal, ou omettez ${code('--protect')}.`,
    'nobody-to-ask': () =>
      fr`Ce n’est pas un terminal : impossible de vous poser des questions. Donnez tout le signalement dans un fichier : ${code('desk new --from report.yaml')}.`,
  },
  failures: {
    'disk-full': fr`Le disque est plein. Rien n’est écrit à moitié. Libérez de la place et relancez la commande.`,
    'not-permitted': fr`Le guichet n’a pas le droit d’écrire ici. Rien n’est écrit à moitié. Donnez-lui ce droit et relancez la commande.`,
    'read-only':
      'Ce disque est en lecture seule. Rien n’est écrit à moitié. Utilisez un disque accessible en écriture.',
    busy: 'Une autre exécution du guichet écrit ici. Réessayez quand elle sera terminée.',
    'git-refused': fr`Le commit a échoué. Les fichiers sont écrits ; faites vous-même le commit.`,
    'forge-refused': fr`GitHub a refusé la demande ou n’a pas pu être joint. Ce qui est fait reste fait ; la prochaine exécution reprendra ici.`,
    'forge-limit': fr`Limite de GitHub atteinte ; la prochaine exécution reprendra ici.`,
    unexpected: 'Erreur du guichet lui-même. Merci de la signaler avec les lignes ci-dessous.',
  },
  labels: {
    status: 'État',
    deadline: 'Échéance',
    category: 'Catégorie',
    disclosure: 'Divulgation',
    priority: 'Priorité',
    severity: 'Gravité',
    assignee: 'Attribué à',
    publisher: 'Éditeur',
    offers: 'Produits',
    cve: 'Numéros CVE',
    cvss: 'Vecteur CVSS',
    conclusion: 'Conclusion de l’évaluation',
    offerAction: 'Suite donnée pour le produit',
    message: 'Message aux clients',
  },
  roles: { staff: 'équipe', publisher: 'éditeur' },
  checked: (files, problems) =>
    `${counted(files, 'fichier vérifié', 'fichiers vérifiés')}, ${problems === 0 ? 'aucun problème' : counted(problems, 'problème', 'problèmes')}.`,
  inboxEmpty: 'La boîte de réception est vide.',
  dryRun: fr`Rien n’a été écrit. Voici ce que ferait le guichet :`,
  likelyDuplicate: (number, other, because) =>
    fr`${number}  porte peut-être sur le même événement que ${other} : ${because}`,
  taken: (number, inbox, due) => fr`${number}  pris de ${code(inbox)} ; à prendre en charge avant le ${due}`,
  amended: (number) => `${number}  modifié`,
  commitMessage: (numbers) =>
    numbers.length === 1
      ? `tickets: ${numbers[0]}`
      : `tickets: ${numbers[0]} et ${numbers.length - 1} de plus`,
  stranger: (login) =>
    fr`${code(login)} ne fait pas partie de l’équipe du guichet et n’est pas l’éditeur de ce ticket. Utilisez ${code('--as')} avec un identifiant qui convient.`,
  nothingChanged: fr`Rien n’a été modifié : les commandes sont exécutées ensemble, ou pas du tout.`,
  noCommand: fr`Ce texte ne contient aucune commande : rien n’a été fait.`,
  left: (span) => `reste ${span}`,
  urgent: 'URGENT',
  overdueBy: (span) => `en retard de ${span}`,
  listed: (number) => counted(number, 'ticket trouvé', 'tickets trouvés'),
  nothingDue: 'Aucune échéance en cours.',
  noDuplicates: 'Aucun doublon probable.',
  audited: (commits, problems, to) =>
    to === null
      ? 'Aucun dossier n’a encore été enregistré.'
      : fr`${counted(commits, 'commit vérifié', 'commits vérifiés')} jusqu’à ${to.slice(0, 12)} : ${problems === 0 ? 'l’historique est intact' : counted(problems, 'problème', 'problèmes')}.`,
  signature: {
    github: 'signé par GitHub',
    other: 'signé',
    none: 'non signé',
  },
  duplicateBecause: {
    'same-cve': 'le même CVE',
    'same-offer-and-title': 'le même produit et presque le même titre',
  },
  wizard: interview,
  webhookDead: fr`Le webhook a refusé le message. Tout le reste est fait.`,
  serving: (address) => fr`serving ${address}`,
  stopHint: 'Appuyez sur Ctrl+C pour arrêter.',
};
