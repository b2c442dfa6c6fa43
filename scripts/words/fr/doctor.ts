// What `desk doctor` says, in French.
import type { DoctorWords, ForkPolicy } from '../doctor-words.ts';
import { fr, french } from '../typography.ts';

const { code, count, names, all } = french;
const counted = (number: number, one: string, many: string) => `${count(number)} ${number < 2 ? one : many}`;
const listed = (list: string) => all(list.split(', ').map(code));

const general = 'Settings → Actions → General';
const file = '.github/desk.yml';
const moderation = 'Settings → Moderation options → Interaction limits';
const whoMay: Readonly<Record<'existing_users' | 'contributors_only' | 'collaborators_only', string>> = {
  existing_users:
    'les comptes créés il y a moins de 24 heures ne peuvent ni ouvrir de pull request ni commenter',
  contributors_only:
    'seules les personnes dont des commits ont déjà été fusionnés peuvent ouvrir des pull requests et commenter, ce qui exclut les éditeurs',
  collaborators_only: 'seuls les collaborateurs peuvent ouvrir des pull requests et commenter',
};
const whereLimited: Readonly<Record<'repository' | 'organization' | 'user', string>> = {
  repository: 'ce dépôt',
  organization: 'l’organisation',
  user: 'le compte du propriétaire',
};
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
    archived: { title: 'Archivage', well: 'Le dépôt n’est pas archivé.' },
    fork: { title: 'Fork', well: 'Le dépôt n’est pas un fork.' },
    name: { title: 'Nom du guichet', well: 'C’est bien le vôtre.' },
    policies: { title: 'Stratégies d’Actions', well: 'Aucune n’empêche les workflows de s’exécuter.' },
    'pull-requests': { title: 'Ouverture de pull requests', well: 'Tout le monde peut en ouvrir.' },
    'interaction-limits': { title: 'Limites d’interaction', well: 'Aucune n’est en vigueur.' },
    minutes: { title: 'Minutes d’Actions', well: 'Elles suffisent au guichet.' },
    contact: { title: 'Contact privé', well: 'Le guichet peut être joint en privé.' },
    origin: {
      title: 'Origine du site',
      well: 'Rien de ce qui est scellé n’est saisi à côté d’autres sites.',
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
    archived: () => ({
      says: fr`Ce dépôt est archivé : personne ne peut signaler, et le guichet ne peut rien écrire.`,
      mend: fr`Settings → General → Danger Zone : « Unarchive this repository ».`,
    }),
    'fork-silent': ({ expected }) => ({
      says: fr`${expected} est un fork : le guichet n’y répond à personne.`,
      mend: fr`Si ce fork est un guichet à part entière, ajoutez ${code(`fork: ${expected}`)} à la configuration, et la variable de dépôt ${code('DESK_FORK')} avec la valeur ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'fork-own': () => ({
      says: fr`Ce dépôt est un fork, et un guichet à part entière.`,
      mend: fr`Ses workflows ne s’exécutent que si la variable de dépôt ${code('DESK_FORK')} vaut ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'pulls-off': () => ({
      says: fr`Les pull requests sont désactivées : personne ne peut signaler.`,
      mend: fr`Settings → General → Features : cochez « Pull requests », pour tout le monde.`,
    }),
    'pulls-by-collaborators': () => ({
      says: fr`Seuls les collaborateurs peuvent ouvrir des pull requests : aucun éditeur ne peut signaler.`,
      mend: fr`Settings → General → Features → Pull requests : autorisez tout le monde au lieu de « Collaborators only ».`,
    }),
    'pulls-capped': ({ cap }) => ({
      says: fr`Un éditeur ne peut avoir que ${counted(cap, 'pull request ouverte', 'pull requests ouvertes')} à la fois. Chaque ticket ouvert en est une : le signalement suivant est refusé jusqu’à la clôture d’un autre ticket.`,
      mend: fr`${moderation} → Pull request limits : retirez la limite, ou inscrivez vos éditeurs sur la liste de dispense.`,
    }),
    'interaction-limited': ({ limit, origin, until }) => ({
      says: fr`Jusqu’au ${until}, ${whoMay[limit]} : c’est une limite posée sur ${whereLimited[origin]}.`,
      mend:
        origin === 'repository'
          ? fr`${moderation} : levez cette limite.`
          : fr`Adressez-vous à qui l’a posée : ${moderation}, pour ${whereLimited[origin]}.`,
    }),
    'events-refused': ({ workflow, events, by }) => ({
      says: fr`La stratégie ${code(by)} ne laisse pas ces événements lancer ${code(workflow)} : ${listed(events)}. Ces exécutions échouent.`,
      mend: fr`Settings → Actions → Policies, pour le dépôt, l’organisation ou l’entreprise : ajoutez ces événements à ceux qui sont autorisés.`,
    }),
    'actors-refused': ({ workflow, by }) => ({
      says: fr`La stratégie ${code(by)} ne laisse que certaines personnes lancer ${code(workflow)}, que le signalement de n’importe qui doit réveiller.`,
      mend: fr`Settings → Actions → Policies, pour le dépôt, l’organisation ou l’entreprise : excluez ce fichier de la stratégie, ou levez la restriction sur les personnes.`,
    }),
    'policy-unknown': ({ rule, by }) => ({
      says: fr`La stratégie ${code(by)} contient une règle ${code(rule)} que ce diagnostic ne connaît pas.`,
      mend: fr`Settings → Actions → Policies : voyez si elle laisse s’exécuter les workflows du guichet.`,
    }),
    'minutes-short': ({ runs, needed, plan, included }) => ({
      says: fr`Ce dépôt n’est pas public, et chaque exécution coûte des minutes : environ ${counted(runs, 'exécution', 'exécutions')} par heure, rien que les exécutions planifiées, × 24 heures × 30 jours × 1 minute (chaque tâche en compte au moins une) = ${count(needed)} par mois, alors que la formule ${code(plan)} en comprend ${count(included)}. Chaque signalement et chaque commentaire en coûte davantage. Une fois les minutes épuisées, le guichet s’arrête.`,
      mend: fr`Settings → General → Danger Zone → Change visibility : rendez le dépôt public ; ou choisissez une formule plus grande, ou un budget pour Actions ; ou ne lancez « schedule », dans .github/workflows/desk.yml, qu’une fois par heure.`,
    }),
    'minutes-unknown': ({ runs, needed }) => ({
      says: fr`Ce dépôt n’est pas public, et chaque exécution coûte des minutes : environ ${counted(runs, 'exécution', 'exécutions')} par heure, rien que les exécutions planifiées, × 24 heures × 30 jours × 1 minute (chaque tâche en compte au moins une) = ${count(needed)} par mois. La formule de son propriétaire n’a pas pu être lue.`,
      mend: fr`Voyez si votre formule en comprend autant : ${count(2000)} par mois pour Free, ${count(3000)} pour Pro et Team.`,
    }),
    'name-example': ({ found }) => ({
      says: fr`Le guichet s’appelle encore ${code(found)}. Tant que c’est le cas, il n’obéit à aucune commande et ne prend aucun signalement.`,
      mend: fr`Mettez le nom de votre guichet dans « name », dans ${file}.`,
    }),
    'site-missing': ({ found }) => ({
      says: fr`La configuration n’indique pas de site : toutes les réponses du guichet mènent à ${code(found)}.`,
      mend: fr`Reportez l’adresse affichée sous Settings → Pages dans « site », dans ${file}.`,
    }),
    'site-example': ({ found }) => ({
      says: fr`L’adresse du site est encore ${code(found)}. Tant que c’est le cas, le guichet n’obéit à aucune commande et ne prend aucun signalement.`,
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
      mend: fr`${general} → Actions permissions : cochez « Allow actions created by GitHub », ou ajoutez-les à la liste. Ce qu’une action utilise elle-même doit y figurer aussi.`,
    }),
    'actions-loose': ({ loose }) => ({
      says: fr`Les règles de ce dépôt exigent des empreintes de commit complètes, que celles-ci n’ont pas : ${listed(loose)}.`,
      mend: fr`${general} → Actions permissions : décochez « Require actions to be pinned to a full-length commit SHA », ou fixez ces actions.`,
    }),
    'forks-off': () => ({
      says: fr`Ce dépôt n’est pas public et ne peut pas être forké : qui ne peut que le lire ne peut pas signaler.`,
      mend: fr`Settings → General → Features : cochez « Allow forking » ; l’organisation doit peut-être d’abord l’autoriser.`,
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
    'staff-example': ({ login }) => ({
      says: fr`${code(login)} vient de la démonstration. Sur GitHub, cet identifiant est celui d’une personne étrangère, à qui le guichet obéirait.`,
      mend: fr`Mettez votre propre équipe dans « staff », dans ${file}, ou laissez « users » vide pour que les rôles décident.`,
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
      says: fr`Aucune clé n’est définie, donc rien ne peut être scellé : quiconque peut lire ce dépôt lit les signalements.`,
    }),
    'recipients-missing': () => ({
      says: fr`Aucune clé n’est définie et ce dépôt est public : tout le monde lit aussitôt un signalement sous embargo.`,
      mend: fr`Lancez « npm run -s desk -- keys new », et mettez le destinataire affiché dans « seal.recipients », dans ${file}.`,
    }),
    'contact-none': () => ({
      says: fr`La configuration n’indique aucun contact privé : le guichet ne peut pas dire où s’adresser pour ce qui doit rester privé.`,
      mend: fr`Mettez une adresse électronique ou une adresse https dans « contact », dans ${file}.`,
    }),
    'contact-example': ({ found }) => ({
      says: fr`Le contact privé est encore un exemple : ${code(found)}.`,
      mend: fr`Mettez votre propre adresse dans « contact », dans ${file}.`,
    }),
    'contact-inside': () => ({
      says: fr`Aucun autre contact n’est indiqué ; quiconque peut signaler ici peut lire tous les signalements et vous écrire dans le dépôt.`,
    }),
    'no-private-way': () => ({
      says: fr`Ce guichet ne peut être joint en privé : ni contact, ni clés, et le signalement privé de vulnérabilités est désactivé. Ce qui est sous embargo ne peut être dit qu’en public.`,
      mend: fr`Mettez une adresse dans « contact », dans ${file} ; et Settings → Advanced Security → Private vulnerability reporting : « Enable ».`,
    }),
    'site-shared': ({ found }) => ({
      says: fr`Les signalements sont scellés sur ${code(found)}, une origine commune à tous les sites Pages du même propriétaire : un script de n’importe lequel peut lire ce qui est saisi ici.`,
      mend: fr`Settings → Pages → Custom domain : donnez au site un hôte à lui, et reportez-le dans « site », dans ${file}.`,
    }),
    'holidays-none': () => ({
      says: fr`Le calendrier ne connaît aucun jour férié : le guichet promet donc de répondre ces jours-là aussi.`,
      mend: fr`Énumérez-les dans « holidays », dans ${file}, et donnez au calendrier une nouvelle version.`,
    }),
    'holidays-end': ({ last }) => ({
      says: fr`Le dernier jour férié que connaît le calendrier est le ${last} : les suivants comptent comme jours ouvrés.`,
      mend: fr`Ajoutez les prochains dans ${file}, sous une nouvelle version du calendrier ; gardez l’ancienne dans « earlier_calendars ».`,
    }),
    'calendar-forgotten': ({ count: things }) => ({
      says: fr`Des tickets ont reçu leur numéro ou leur échéance d’après ${things === 1 ? 'un réglage' : `${count(things)} réglages`} que la configuration a modifié depuis sans changer de version.`,
      mend: fr`Lancez ${code('desk check')} : la commande indique ce qu’il faut rétablir, à sa ligne dans ${file}.`,
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
