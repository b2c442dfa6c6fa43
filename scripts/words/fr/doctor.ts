// What `desk doctor` says, in French.
import type { DoctorWords, ForkPolicy } from '../doctor-words.ts';
import { fr, french } from '../typography.ts';

const { code, count, names, all } = french;
const counted = (number: number, one: string, many: string) => `${count(number)} ${number < 2 ? one : many}`;
const listed = (list: string) => all(list.split(', ').map(code));

const general = 'Settings → Actions → General';
const file = '.github/desk.yml';
const whoWaits: Readonly<Record<ForkPolicy, string>> = {
  first_time_contributors_new_to_github: 'ceux qui débutent sur GitHub',
  first_time_contributors: 'ceux qui contribuent pour la première fois',
  all_external_contributors: 'toutes les personnes extérieures',
};

export const doctor: DoctorWords = {
  checks: {
    configuration: { title: 'Configuration', well: fr`Aucun problème dans ${file}.` },
    pushed: {
      title: 'Configuration sur GitHub',
      well: 'C’est celle de ce dossier, la même qui est examinée ici.',
    },
    site: { title: 'Adresse du site', well: 'La configuration donne bien l’adresse du site.' },
    pages: { title: 'GitHub Pages', well: 'GitHub Pages est activé et publie ce que le workflow construit.' },
    visibility: { title: 'Visibilité', well: 'Telle quelle.' },
    branch: { title: 'Branche par défaut', well: 'C’est bien elle que les workflows surveillent.' },
    token: {
      title: 'Jeton des workflows',
      well: fr`Au départ, il ne permet que la lecture ; chaque tâche demande le reste elle-même.`,
    },
    actions: {
      title: 'GitHub Actions',
      well: 'Actions est activé, et tout ce que les workflows utilisent est autorisé.',
    },
    forks: { title: 'Demandes venues de forks', well: 'Rien qui gêne le guichet.' },
    workflows: { title: 'Les quatre workflows', well: 'Ils sont tous là, et activés.' },
    'last-run': {
      title: 'Dernier passage réussi',
      well: 'Le guichet a fait son travail au cours des dernières 24 heures.',
    },
    rules: {
      title: 'Règles de la branche par défaut',
      well: 'Personne ne peut la supprimer ni la réécrire, et le guichet peut y valider ses dossiers.',
    },
    labels: { title: 'Étiquettes', well: 'Toutes les étiquettes du guichet existent.' },
    staff: { title: 'Équipe', well: 'Toutes les personnes nommées existent et ont au moins le rôle triage.' },
    'on-call': {
      title: 'Astreinte',
      well: 'Une personne de l’équipe est prévenue quand une échéance est manquée.',
    },
    recipients: {
      title: 'Clés des signalements scellés',
      well: 'Des groupes de destinataires sont définis.',
    },
    holidays: { title: 'Jours fériés', well: 'Le calendrier couvre au moins les 60 prochains jours.' },
    calendars: {
      title: 'Anciens calendriers',
      well: 'Tous les calendriers cités par les tickets ouverts présents ici sont connus.',
    },
    clock: { title: 'Horloge', well: 'Cette machine et GitHub sont à la même heure.' },
    samples: { title: 'Tickets d’exemple', well: 'Il n’en reste aucun.' },
    'code-owners': {
      title: 'Propriétaires du code',
      well: 'Ils existent tous et ont le droit d’écrire.',
    },
    'contact-links': {
      title: 'Adresses proposées à qui ouvre une issue',
      well: 'Elles mènent à ce guichet.',
    },
    'private-reporting': {
      title: 'Signalement privé de vulnérabilités',
      well: 'Une faille du guichet lui-même peut être signalée en privé.',
    },
    dependabot: {
      title: 'Mises à jour par Dependabot',
      well: 'Les nouvelles versions sont proposées d’elles-mêmes.',
    },
    webhook: { title: 'Webhook facultatif', well: 'Rien à faire.' },
  },
  states: { well: 'bien', must: 'à corriger', should: 'à améliorer', unknown: 'inconnu' },
  findings: {
    'not-asked': () => ({
      says: 'Seul GitHub peut le dire, et il n’a pas été interrogé.',
      mend: 'Lancez ce diagnostic avec GITHUB_REPOSITORY et GITHUB_TOKEN.',
    }),
    'not-readable': () => ({
      says: 'Ce réglage n’a pas pu être lu avec ce jeton.',
      mend: 'Prenez le jeton d’une personne qui administre ce dépôt, par exemple GITHUB_TOKEN=$(gh auth token).',
    }),
    'no-configuration': () => ({
      says: 'On pourra le dire une fois que la configuration sera sans problème.',
    }),
    'configuration-wrong': ({ path, line, column }) => ({
      says: fr`${path}, ligne ${String(line)}, colonne ${String(column)} :`,
      mend: fr`Corrigez cette ligne ; « npm run -s desk -- check » dit si elle est juste.`,
    }),
    'not-on-github': () => ({
      says: fr`La branche par défaut n’a pas de fichier ${file} : le guichet ne peut pas s’exécuter.`,
      mend: fr`Faites un commit du fichier de ce dossier, puis un push.`,
    }),
    'other-on-github': () => ({
      says: fr`Le guichet suit le fichier ${file} de la branche par défaut, et ce dossier en contient un autre.`,
      mend: fr`Publiez le vôtre par un commit et un push, ou récupérez l’autre par un pull ; puis relancez ce diagnostic.`,
    }),
    'site-example': ({ found }) => ({
      says: fr`L’adresse du site est encore ${code(found)} : les réponses du guichet ne mènent nulle part.`,
      mend: fr`Reportez l’adresse affichée sous Settings → Pages dans « site », dans ${file}.`,
    }),
    'site-elsewhere': ({ found, expected }) => ({
      says: fr`La configuration indique ${code(found)}, mais GitHub Pages sert ${code(expected)}.`,
      mend: fr`Mettez ${code(expected)} dans « site », dans ${file}, ou indiquez votre domaine sous Settings → Pages.`,
    }),
    'pages-off': () => ({
      says: fr`GitHub Pages est désactivé : personne ne peut voir les pages de suivi.`,
      mend: fr`Settings → Pages → Build and deployment → Source : choisissez « GitHub Actions ».`,
    }),
    'pages-from-branch': () => ({
      says: fr`GitHub Pages publie une branche, et non ce que le workflow construit.`,
      mend: fr`Settings → Pages → Build and deployment → Source : choisissez « GitHub Actions ».`,
    }),
    'reports-public': () => ({
      says: fr`Ce dépôt est public : n’importe qui peut lire le fichier d’un signalement aussitôt, même sous embargo.`,
    }),
    'reports-private': () => ({
      says: fr`Ce dépôt n’est pas public : seules les personnes qui peuvent le lire peuvent déposer un signalement, et elles peuvent lire tous les autres.`,
    }),
    'branch-unexpected': ({ found, expected }) => ({
      says: fr`La branche par défaut est ${code(found)}, mais les workflows surveillent ${listed(expected)}.`,
      mend: fr`Settings → General → Default branch : renommez-la ; ou changez « branches » dans .github/workflows.`,
    }),
    'token-writes': () => ({
      says: fr`Tout workflow reçoit d’emblée un jeton qui permet d’écrire, alors que chaque tâche du guichet demande elle-même ce qu’il lui faut.`,
      mend: fr`${general} → Workflow permissions : choisissez « Read repository contents and packages permissions ».`,
    }),
    'token-approves': () => ({
      says: fr`Les workflows peuvent approuver des pull requests, ce que le guichet ne fait jamais.`,
      mend: fr`${general} → Workflow permissions : décochez « Allow GitHub Actions to create and approve pull requests ».`,
    }),
    'actions-off': () => ({
      says: fr`Actions est désactivé dans ce dépôt : le guichet ne s’exécute jamais.`,
      mend: fr`${general} → Actions permissions : autorisez les actions et les workflows réutilisables.`,
    }),
    'actions-refused': ({ refused }) => ({
      says: fr`Les règles de ce dépôt refusent des actions dont les workflows ont besoin : ${listed(refused)}.`,
      mend: fr`${general} → Actions permissions : cochez « Allow actions created by GitHub », ou ajoutez-les à la liste.`,
    }),
    'forks-wait': ({ policy }) => ({
      says: fr`Les workflows lancés par les pull requests attendent une approbation pour ${whoWaits[policy]}. Le guichet, lui, n’attend pas : il est averti tout de même et s’exécute depuis la branche par défaut.`,
    }),
    'forks-private': () => ({
      says: fr`Dans un dépôt qui n’est pas public, les pull requests venues de forks ne lancent de workflow que si vous l’autorisez. Sinon, le guichet ne découvre un signalement qu’à son heure, quelques minutes plus tard.`,
    }),
    'workflow-missing': ({ workflow }) => ({
      says: fr`GitHub ne connaît pas de workflow ${code(workflow)}.`,
      mend: fr`Remettez .github/workflows/${workflow} du modèle sur la branche par défaut.`,
    }),
    'workflow-off': ({ workflow, found }) => ({
      says: fr`Le workflow ${code(workflow)} ne s’exécute pas : pour GitHub, son état est ${code(found)}.`,
      mend: fr`Actions → le workflow → « Enable workflow ».`,
    }),
    'never-ran': () => ({
      says: 'Aucun passage du guichet n’a encore réussi.',
      mend: fr`Actions → desk → « Run workflow » ; en cas d’échec, le journal dit pourquoi.`,
    }),
    'ran-long-ago': ({ hours }) => ({
      says: fr`Le dernier passage réussi du guichet remonte à ${counted(hours, 'heure', 'heures')} : des échéances peuvent passer inaperçues.`,
      mend: fr`Actions → desk : lisez le journal du dernier passage, ou cliquez sur « Run workflow ».`,
    }),
    'rules-missing': ({ missing }) => ({
      says: fr`Les dossiers peuvent être perdus : il manque à la branche par défaut ${listed(missing)}.`,
      mend: fr`Settings → Rules → Rulesets → New branch ruleset : visez la branche par défaut ; ne cochez que « Restrict deletions » et « Block force pushes ».`,
    }),
    'rules-in-the-way': ({ rules }) => ({
      says: fr`Ces règles de la branche par défaut feraient rejeter les commits du guichet : ${listed(rules)}.`,
      mend: fr`Settings → Rules → Rulesets, et Settings → Branches : retirez-les de cette branche ; ou faites tourner le guichet sous une GitHub App à vous, et dispensez-la de ces règles.`,
    }),
    'labels-missing': ({ count: number }) => ({
      says: fr`Il manque encore ${counted(number, 'étiquette', 'étiquettes')} ; le guichet crée chacune quand il en a besoin.`,
    }),
    'staff-by-role': ({ role }) => ({
      says: fr`Personne n’est nommé ; quiconque a au moins le rôle ${code(role)} dans ce dépôt fait partie de l’équipe.`,
    }),
    'staff-absent': ({ login }) => ({
      says: fr`GitHub ne connaît personne du nom de ${code(login)} : quiconque prendrait cet identifiant ferait partie de l’équipe.`,
      mend: fr`Corrigez ou retirez cet identifiant dans « staff » ou « on_call », dans ${file}.`,
    }),
    'staff-stranger': ({ login, role }) => ({
      says: fr`${code(login)} est nommé dans l’équipe, donc obéi, mais n’a ici que le rôle ${code(role)}.`,
      mend: fr`Settings → Collaborators : ajoutez cette personne, avec au moins le rôle Triage là où un rôle se choisit ; ou retirez l’identifiant de ${file}.`,
    }),
    'on-call-empty': () => ({
      says: 'Personne n’est prévenu quand une échéance est manquée.',
      mend: fr`Nommez quelqu’un dans « on_call », dans ${file}.`,
    }),
    'on-call-stranger': ({ login }) => ({
      says: fr`${code(login)} est prévenu des échéances manquées, mais ne fait pas partie de l’équipe.`,
      mend: fr`Nommez cette personne aussi dans « staff », dans ${file}, ou une autre dans « on_call ».`,
    }),
    'recipients-none': () => ({
      says: fr`Aucune clé n’est définie. Les signalements ne peuvent pas encore être scellés : il n’y a donc rien à faire.`,
    }),
    'holidays-none': () => ({
      says: fr`Le calendrier ne connaît aucun jour férié : le guichet promet donc de répondre ces jours-là aussi.`,
      mend: fr`Énumérez-les dans « holidays », dans ${file}, et donnez au calendrier une nouvelle version.`,
    }),
    'holidays-end': ({ last }) => ({
      says: fr`Le dernier jour férié que connaît le calendrier est le ${last} : les suivants comptent comme jours ouvrés.`,
      mend: fr`Ajoutez les prochains dans ${file}, sous une nouvelle version du calendrier ; gardez l’ancienne dans « earlier_calendars ».`,
    }),
    'calendar-forgotten': ({ version }) => ({
      says: fr`Des tickets ouverts tiennent leur échéance du calendrier ${code(version)}, que la configuration ne connaît plus.`,
      mend: fr`Remettez-le dans « earlier_calendars », dans ${file}.`,
    }),
    'clock-off': ({ seconds }) => ({
      says: fr`L’horloge de cette machine ${seconds > 0 ? 'avance' : 'retarde'} de ${counted(Math.abs(seconds), 'seconde', 'secondes')} sur celle de GitHub : le temps restant affiché ici est faux.`,
      mend: 'Laissez cette machine se mettre à l’heure par le réseau.',
    }),
    'sample-records': ({ count: number }) => ({
      says: fr`Dans tickets/, ${number < 2 ? 'un dossier ne vient' : `${count(number)} dossiers ne viennent`} d’aucune pull request de ce dépôt : un vrai ticket peut recevoir le même numéro, et reste alors sans dossier.`,
      mend: fr`Retirez les tickets d’exemple avant le premier signalement : « git rm -r tickets/20* », puis un commit et un push.`,
    }),
    'sample-submissions': ({ names: found }) => ({
      says: fr`Personne ne prendra ce qui se trouve dans tickets/inbox sur la branche par défaut : ${all(names(found))}.`,
      mend: fr`Retirez-le : « git rm tickets/inbox/*.yaml », puis un commit et un push.`,
    }),
    'owners-missing': () => ({
      says: fr`Il n’y a pas de propriétaires du code : personne n’est appelé à relire les changements du guichet.`,
      mend: 'Remettez .github/CODEOWNERS du modèle.',
    }),
    'owners-example': () => ({
      says: fr`Les propriétaires du code sont encore ceux de l’exemple : GitHub n’appelle personne à relire les changements du guichet.`,
      mend: fr`Mettez votre équipe ou vos collègues à la place de ${code('@example/desk')} dans .github/CODEOWNERS.`,
    }),
    'owner-wrong': ({ path, line, column, kind }) => ({
      says: fr`${path}, ligne ${String(line)}, colonne ${String(column)} : GitHub y voit une erreur, ${code(kind)}.`,
      mend: 'Nommez une personne ou une équipe visible qui a le droit d’écrire.',
    }),
    'links-missing': () => ({
      says: fr`Qui ouvre une issue pour signaler un événement n’est pas conduit vers l’assistant.`,
      mend: 'Remettez .github/ISSUE_TEMPLATE/config.yml du modèle.',
    }),
    'link-example': ({ found }) => ({
      says: fr`Qui ouvre une issue est conduit vers l’exemple : ${code(found)}.`,
      mend: 'Mettez les adresses de votre site et de votre dépôt dans .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'links-elsewhere': ({ expected }) => ({
      says: fr`Aucune adresse proposée à qui ouvre une issue ne commence par ${code(expected)}.`,
      mend: 'Corrigez les adresses dans .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'private-reporting-off': () => ({
      says: 'Une faille du guichet lui-même ne peut être signalée qu’en public.',
      mend: fr`Settings → Advanced Security → Private vulnerability reporting : « Enable ».`,
    }),
    'private-reporting-none': () => ({
      says: fr`Cela n’existe que pour les dépôts publics ; ici, quiconque peut lire le dépôt peut vous y écrire.`,
    }),
    'dependabot-missing': () => ({
      says: fr`Personne ne propose les nouvelles versions de ce dont le guichet est fait.`,
      mend: 'Remettez .github/dependabot.yml du modèle.',
    }),
    'webhook-none': () => ({
      says: fr`Il n’y en a pas, et il n’en faut pas. Une adresse dans le secret DESK_WEBHOOK reçoit les tickets nouveaux, en retard ou urgents (Settings → Secrets and variables → Actions).`,
    }),
    'webhook-there': () => ({
      says: fr`Le secret existe, et personne ne peut le lire. Pour l’essayer, déposez un signalement à vous : le journal de ce passage dit si le webhook n’a pas pris le message.`,
    }),
  },
  subject: (repository) => fr`Examen de ${repository}`,
  filesOnly: fr`Seuls les fichiers ont été examinés. Pour les réglages sur GitHub, donnez GITHUB_REPOSITORY=owner/name (ou clonez depuis github.com) et GITHUB_TOKEN=$(gh auth token).`,
  summary: (well, must, should, unknown) =>
    fr`${count(well)} bien, ${count(must)} à corriger, ${count(should)} à améliorer, ${count(unknown)} inconnus.`,
};
