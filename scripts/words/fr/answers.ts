// What the desk says on pull requests, in French.
import type { AnswerWords } from '../shapes/answer-words.ts';
import { fr, french } from '../typography.ts';
import { news, urgent } from './news.ts';

const { all, count, either } = french;
const counted = (number: number, one: string, many: string) =>
  number === 1 ? one : `${count(number)} ${many}`;

/** Numbers of pull requests, as many as are shown. */
const some = (pulls: readonly number[], count: number) =>
  all([
    ...pulls.map((pull) => `#${pull}`),
    ...(pulls.length < count ? [`${count - pulls.length} de plus`] : []),
  ]);

export const answers: AnswerWords = {
  receipt: {
    thanks: fr`Merci. Votre signalement est arrivé ; voici son numéro de confirmation.`,
    rows: {
      number: 'Numéro de confirmation',
      status: 'État',
      received: 'Reçu le',
      acknowledge: 'Réponse humaine au plus tard le',
      acknowledged: 'Prise en charge',
      update: 'Prochain point d’étape au plus tard le',
      priority: 'Priorité',
      severity: 'Gravité',
      outcome: 'Résultat',
      page: 'Page de suivi',
    },
    inTime: 'dans les délais',
    late: 'après l’échéance',
    paused: fr`Le délai est suspendu tant que le guichet attend votre réponse.`,
    page: 'Suivi public de ce ticket',
    nextTitle: 'La suite',
    next: {
      received: fr`Un membre de l’équipe lira le signalement et en fixera la priorité et la gravité avant l’heure indiquée ci-dessus.`,
      acknowledged: fr`Nous allons évaluer le signalement et vous écrire ici.`,
      assessing: fr`Nous évaluons le signalement. Vous lirez ici notre conclusion.`,
      needs_information: fr`Nous vous avons posé une question sur cette page. Répondez dans un commentaire, ou ajoutez un commit avec ce qui manque.`,
      mitigating: fr`Nous travaillons avec vous à protéger les clients.`,
      closed: fr`Plus rien : ce ticket est clos. Sa page et son dossier restent.`,
    },
    sealed: (commitment) =>
      fr`Ce signalement est scellé : seule notre équipe peut le lire. Son engagement, \`${commitment}\`, permettra à chacun de vérifier ce qui a été signalé, une fois le contenu révélé.`,
    disclosed: fr`L’embargo est levé : chacun peut lire ce signalement sur sa page.`,
    quote: (number) =>
      fr`Rappelez \`${number}\` dans tout ce que vous écrivez à propos de ce signalement. Pour compléter ou corriger, ajoutez un commit à cette pull request ; son fichier n’est jamais fusionné.`,
    commands: fr`Dans un commentaire, seul sur sa ligne : \`/status\` indique l’état actuel, \`/withdraw\` retire le signalement, \`/help\` donne la liste des commandes.`,
    readAs: fr`Voici comment nous avons lu ce qui suit. En cas d’erreur, corrigez le fichier par un autre commit :`,
    notTaken: fr`Le dernier commit n’a pas pu être pris en compte. La version précédente reste valable jusqu’à la correction de ce qui suit :`,
    held: fr`GitHub affiche peut-être ici un workflow en attente d’approbation. Personne n’a besoin de cliquer : le guichet s’en passe.`,
    gone: fr`Cette pull request ne peut pas être rouverte. Le ticket reste ouvert, et nous lisons toujours les commentaires ici.`,
  },
  refusal: {
    title: (problems) => fr`Nous avons trouvé ${counted(problems, 'un problème', 'problèmes')}`,
    at: (line, column) => `ligne ${line}, colonne ${column}`,
    more: (others) => fr`… et ${counted(others, 'un autre', 'autres')}.`,
    mend: fr`Corrigez le fichier sur votre branche : nous vérifions chaque commit et mettons ce commentaire à jour.`,
    noNumber: fr`D’ici là, il n’y a pas de numéro de confirmation. La date du signalement reste celle de l’ouverture de cette pull request.`,
    noAnswer: fr`Pas de réponse deux minutes après un nouveau commit ? Commentez \`/status\` sur cette pull request. Un workflow en attente d’approbation n’a besoin du clic de personne.`,
  },
  check: {
    name: 'Signalement de sécurité',
    accepted: (number) => `${number} reçu`,
    acceptedSummary: (number, due) =>
      fr`Le signalement est complet. Son numéro de confirmation est ${number} ; réponse humaine au plus tard le ${due}.`,
    refused: (problems) => fr`${counted(problems, 'Un problème', 'problèmes')} à corriger`,
    refusedSummary: fr`Chaque problème est indiqué à sa ligne ci-dessous et dans notre commentaire.`,
  },
  notAReport: {
    title: 'Aucun signalement dans cette pull request',
    text: fr`Le signalement d’un événement de sécurité est un nouveau fichier dans \`tickets/inbox/\`, avec un nom comme \`mon-signalement.yaml\`. Cette pull request n’en ajoute pas : elle n’a donc pas de numéro de confirmation, et aucun délai ne court. Si c’était un signalement, placez-y le fichier. Sinon, il n’y a rien à faire.`,
  },
  notSetUp: {
    title: 'Ce guichet n’est pas encore configuré',
    text: fr`Personne ne lit les signalements ici pour l’instant : celui-ci n’a donc pas de numéro de confirmation, et aucun délai ne court. Il reste ici et recevra les deux si le guichet est mis en service. S’il est urgent, n’attendez pas : joignez autrement le propriétaire de ce dépôt. Tout le monde peut lire cette pull request ; si le signalement est sous embargo, fermez-la et supprimez sa branche.`,
    owner: fr`Propriétaire de ce dépôt : mettez vos propres \`name\` et \`site\` dans \`.github/desk.yml\`. \`npm run -s desk -- doctor\` énumère ce qui manque encore.`,
  },
  faults: {
    title: 'Cette demande n’a pas pu être exécutée',
    line: (line, sentence) => fr`ligne ${String(line)} : ${sentence}`,
    inReview: (path, line, sentence) =>
      line === null
        ? fr`votre commentaire sur ${path} : ${sentence}`
        : fr`votre commentaire sur ${path}, ligne ${String(line)} : ${sentence}`,
    nothingChanged: fr`Rien n’a changé : les commandes d’un commentaire ou d’une revue sont exécutées ensemble, ou pas du tout. Corrigez-les dans un nouveau commentaire ; un commentaire modifié n’est pas relu.`,
  },
  noTicket: {
    title: 'Il n’y a pas encore de ticket',
    missing: (problems) =>
      problems === 1
        ? fr`Ce signalement contient un problème ; le commentaire du guichet sur cette pull request indique où. Dès qu’il sera corrigé sur cette branche, le signalement recevra son numéro.`
        : fr`Ce signalement contient ${count(problems)} problèmes ; le commentaire du guichet sur cette pull request les énumère tous. Dès qu’ils seront corrigés sur cette branche, le signalement recevra son numéro.`,
    nothingDone: fr`Rien n’a donc été fait, et rien n’est conservé pour plus tard : renvoyez les commandes quand il y aura un numéro. S’il ne s’agit pas d’un signalement, fermez la pull request.`,
    since: (number) =>
      fr`Il n’y avait pas encore de ticket au moment de votre message : rien n’a été fait. Il y en a un maintenant, **${number}** : le commentaire du guichet ci-dessus en donne l’état. Renvoyez vos commandes.`,
  },
  help: { title: 'Les commandes à votre disposition' },
  status: { title: (number) => `État actuel de ${number}` },
  closedByHand: fr`Fermer la pull request ne clôt pas le ticket : elle est donc rouverte. L’équipe clôt un ticket en donnant son résultat : \`/close resolved <text>\`, \`/close not_applicable <text>\`, \`/duplicate <number>\`, etc. ; la pull request se ferme alors avec lui.`,
  reopenedByHand: fr`Le ticket est clos : sa pull request est donc refermée. L’équipe rouvre un ticket avec \`/reopen\`. Si vous avez quelque chose à ajouter, écrivez-le ici dans un commentaire.`,
  reminder: {
    due: (number, deadline, due, share) =>
      fr`**${number}** – ${deadline} : échéance le ${due} ; ${share} du temps est écoulé.`,
    overdue: (number, deadline, due) => fr`**${number}** – ${deadline} : l’échéance du ${due} est dépassée.`,
    how: {
      acknowledge: fr`Prenez-le en charge avec une priorité et une gravité, par exemple \`/ack P2 high\`.`,
      update: fr`Donnez des nouvelles à l’éditeur, par exemple avec \`/assess\`, \`/mitigate <what>\` ou \`/conclude <conclusion>\`.`,
    },
  },
  news,
  urgent,
  stillInvalid: (span) =>
    fr`Ce signalement contient depuis ${span} des problèmes non corrigés. Il n’a ni numéro ni échéance. Aidez l’éditeur, ou fermez la pull request si ce n’est pas un signalement.`,
  inTheOpen: {
    taken: fr`**Tout le monde peut lire ce signalement.** Il est sous embargo, mais ce dépôt Git est public et le guichet n’a pas de clé pour sceller les signalements. Le numéro ci-dessus reste valable. Ce qu’il faut faire maintenant :`,
    refused: fr`**Tout le monde peut lire ce que vous avez publié ici, et cela ressemble à un signalement sous embargo.** Ce qu’il faut faire maintenant :`,
    addNothing: fr`N’ajoutez rien à cette pull request qui ne soit déjà connu : ni détails, ni fichiers, ni corrections.`,
    close: fr`Fermez cette pull request et supprimez sa branche, sans pousser de corrections. Ce qui a été publié reste lisible dans l’historique, les forks et les courriels : remplacez chaque mot de passe et chaque clé qui y figure.`,
    replace: fr`Remplacez chaque mot de passe et chaque clé qui figure dans le signalement. Ce qui a été publié reste lisible dans l’historique, les forks et les courriels, même si vous l’effacez.`,
    seal: (page) =>
      fr`Refaites le signalement [sur le site du guichet](${page}), qui le scelle sur votre appareil avant l’envoi.`,
    write: (ways) => fr`Envoyez le signalement en privé : ${either(ways)}.`,
    orWrite: (ways) => fr`Ou écrivez au guichet en privé : ${either(ways)}.`,
    writeWith: (ways, number) => fr`Envoyez tout le reste en privé, avec \`${number}\` : ${either(ways)}.`,
    gitHub: (address) => `[le signalement privé de vulnérabilités de GitHub](${address})`,
    ask: fr`Le guichet n’indique pas encore d’adresse privée. Demandez-en une dans un commentaire ici, sans aucun détail.`,
    public: fr`Si tout le monde peut le lire, dites-le : ajoutez un commit avec \`disclosure: public\`.`,
    noReport: fr`Si c’est un exemple ou de la documentation, il n’y a rien à faire.`,
  },
  exposed: fr`Des informations sous embargo sont visibles publiquement dans cette pull request. Ce qui a été publié reste lisible ; considérez-le comme connu : évaluez ce que cela révèle, contactez l’éditeur autrement, et masquez ou fermez cette pull request. Seule l’assistance de GitHub peut en supprimer définitivement les commits.`,
  conflict: (number) =>
    fr`Le dossier **${number}** existe déjà et appartient à un autre signalement. Rien n’a été écrasé, et ce signalement n’a pas de dossier. Le plus souvent, des tickets d’exemple ou ceux d’un autre guichet sont restés dans \`tickets/\`.`,
  unreadable: (number) =>
    fr`Le dossier **${number}** contient des problèmes : le guichet n’y touche plus tant qu’ils ne sont pas corrigés sur la branche par défaut. \`npm run -s desk -- check\` les nomme.`,
  refusedRecord: (number) =>
    fr`GitHub refuse le dossier **${number}** : ce qui a été signalé ou décidé ici n’est pas enregistré. Le plus souvent, le texte contient ce qui ressemble à un mot de passe ou à une clé ; retirez-le du signalement ou supprimez le commentaire, et le guichet réessaiera.`,
  unknownFiles: {
    title: 'Les fichiers de cette pull request sont introuvables',
    text: fr`GitHub n’en donne pas la liste, sans doute parce qu’ils sont trop nombreux. Un signalement est un seul nouveau fichier dans \`tickets/inbox/\` : ramenez la branche à ce fichier, ou ouvrez une nouvelle pull request avec lui seul.`,
  },
  labels: {
    status: fr`Où en est le ticket ; posée par le guichet`,
    priority: fr`La priorité donnée par l’équipe ; posée par le guichet`,
    severity: fr`La gravité donnée par l’équipe ; posée par le guichet`,
    soon: fr`Le délai touche à sa fin ; posée par le guichet`,
    overdue: fr`L’échéance est dépassée ; posée par le guichet`,
    urgent: fr`N’attend pas : à examiner tout de suite ; posée par le guichet`,
    invalid: fr`Signalement à corriger, sans numéro pour l’instant ; posée par le guichet`,
    notAReport: fr`Ressemble à un signalement, sans en être un ; posée par le guichet`,
    gone: fr`Ticket ouvert, pull request fermée pour de bon ; posée par le guichet`,
    conflict: fr`Le dossier ne peut être ni écrit ni lu ; posée par le guichet`,
    refused: fr`GitHub a refusé quelque chose ici (résumé du passage) ; posée par le guichet`,
  },
  summary: {
    title: 'Le guichet de sécurité',
    nothingDone: 'Il n’y avait rien à faire.',
    notSetUp: (keys) =>
      fr`**Ce guichet n’est pas encore configuré.** Dans \`.github/desk.yml\`, ${all(keys.map((key) => `\`${key}\``))} ${keys.length === 1 ? 'vient' : 'viennent'} encore de l’exemple : le guichet n’obéit à aucune commande, ne prend aucun signalement et n’envoie aucun rappel. Modifiez ce fichier, puis lancez \`npm run -s desk -- doctor\`.`,
    done: 'Fait',
    due: 'Échéances',
    nothingDue: 'Aucune échéance.',
    columns: ['Ticket', 'Délai', 'Échéance'],
    deferred: (pulls) =>
      fr`${counted(pulls, 'Une pull request n’a pas pu être traitée', 'pull requests n’ont pas pu être traitées')} cette fois ; le prochain passage réessaiera.`,
    left: (answers) =>
      fr`${counted(answers, 'Une réponse est remise', 'réponses sont remises')} au prochain passage, pour respecter les limites de GitHub.`,
    unread: (pulls, count) =>
      fr`Il y a trop à lire sur ${some(pulls, count)} pour cette exécution. Les exécutions planifiées lisent tout, une fois que chacun a eu sa réponse.`,
    cut: (pulls, count) =>
      fr`Certains commentaires des revues sur ${some(pulls, count)} n’ont pas été lus : une revue en compte plus de trente. Si vos commandes s’y trouvent, écrivez-les dans un commentaire.`,
    waiting: (pulls, count) =>
      fr`${counted(count, 'Un nouveau signalement attend', 'nouveaux signalements attendent')}, car le même compte a ouvert en une heure plus de pull requests que nous n’en prenons d’un seul compte : ${some(pulls, count)}. Les exécutions planifiées les prennent, quelques-uns par heure.`,
    problems: 'Dossiers avec des problèmes',
    stray: (paths) =>
      fr`**${all(paths.map((path) => `\`${path}\``))}, sur la branche par défaut, ${paths.length === 1 ? 'n’aura' : 'n’auront'} pas de réponse.** Quelqu’un a écrit directement sur cette branche ; le guichet ne prend que les signalements des pull requests. Supprimez chaque fichier de la branche par défaut et ajoutez-le de nouveau avec *Create a new branch* et une pull request.`,
    overdue: (span) => `dépassée de ${span}`,
    remaining: (span) => `dans ${span}`,
    refused: 'Refusé par GitHub',
  },
  refusals: {
    check: fr`La vérification n’a pas pu être créée.`,
    close: fr`La pull request n’a pas pu être fermée.`,
    comment: fr`Un commentaire n’a pas pu être écrit ou modifié. La conversation est-elle verrouillée, ou \`issues: write\` manque-t-il au workflow ?`,
    failed: fr`Elle n’a pas pu être lue ou traitée, pour une raison inconnue. La prochaine exécution planifiée réessaiera.`,
    files: fr`GitHub ne donne pas la liste de ses fichiers : elle n’est donc pas examinée.`,
    label: fr`Une étiquette du guichet n’a pas pu être créée dans le dépôt.`,
    labels: fr`Des étiquettes n’ont pas pu être posées ou retirées.`,
    lock: fr`La conversation a été déverrouillée pour une réponse et n’a pas pu être reverrouillée. Verrouillez-la.`,
    reaction: fr`Une réaction n’a pas pu être ajoutée.`,
    record: fr`Son dossier n’a pas pu être enregistré.`,
    reopen: fr`La pull request n’a pas pu être rouverte. Le ticket reste ouvert sans elle.`,
    view: fr`Elle est trop volumineuse pour que GitHub la montre : le guichet ne peut pas la lire. Examinez-la vous-même.`,
  },
  webhook: {
    new: (number, due) =>
      fr`Nouveau signalement de sécurité : ${number}, à prendre en charge avant le ${due}`,
    urgentNew: (number, due) =>
      fr`Urgent : nouveau signalement de sécurité ${number}, à prendre en charge tout de suite, le ${due} au plus tard`,
    urgentNow: (number, due) =>
      fr`Urgent : ${number} ne peut pas attendre le ${due} ; à examiner tout de suite`,
    soon: (number, due) => fr`${number} arrive à échéance : le ${due}`,
    overdue: (number, due) => fr`${number} : l’échéance du ${due} est dépassée`,
    highest: (number, due) =>
      fr`${number} a la priorité la plus haute, P1 ; prochain point d’étape avant le ${due}`,
  },
  strayNews: (paths) =>
    fr`Sur la branche par défaut, où personne n’y répond : ${all(paths)}. Voir le résumé de l’exécution.`,
  refusedNews: (refusal, pull) =>
    pull === null
      ? fr`Refusé par GitHub : ${refusal}`
      : fr`Refusé par GitHub, pull request ${String(pull)} : ${refusal}`,
};
