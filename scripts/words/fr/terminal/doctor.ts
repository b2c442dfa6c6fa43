// What `desk doctor` says, in French.
import type { DoctorWords, ForkPolicy } from '../../shapes/terminal/doctor-words.ts';
import { fr, french } from '../../typography.ts';

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
  first_time_contributors_new_to_github: 'comptes récents sur GitHub',
  first_time_contributors: 'personnes qui contribuent pour la première fois',
  all_external_contributors: 'toutes les personnes extérieures au dépôt',
};

export const doctor: DoctorWords = {
  checks: {
    configuration: { title: 'Configuration', well: fr`Aucun problème dans ${file}.` },
    pushed: {
      title: 'Configuration sur GitHub',
      well: 'Elle est identique à celle de ce dossier, qui est examinée ici.',
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
      well: 'Aucun autre site ne partage l’origine où les signalements sont scellés.',
    },
    site: { title: 'Adresse du site', well: 'La configuration indique la bonne adresse.' },
    pages: { title: 'GitHub Pages', well: 'GitHub Pages est activé et publie ce que le workflow construit.' },
    visibility: { title: 'Visibilité', well: 'Rien à changer.' },
    branch: { title: 'Branche par défaut', well: 'Les workflows se déclenchent bien sur elle.' },
    token: {
      title: 'Jeton des workflows',
      well: fr`Il est en lecture seule par défaut ; chaque tâche demande les droits dont elle a besoin.`,
    },
    actions: {
      title: 'GitHub Actions',
      well: 'Actions est activé, et tout ce que les workflows utilisent est autorisé.',
    },
    forks: { title: 'Pull requests venues de forks', well: 'Rien ne gêne le guichet.' },
    workflows: { title: 'Les quatre workflows', well: 'Ils sont tous là, et activés.' },
    'last-run': {
      title: 'Dernière exécution réussie',
      well: 'Le guichet s’est exécuté avec succès au cours des dernières 24 heures.',
    },
    rules: {
      title: 'Règles de la branche par défaut',
      well: 'Personne ne peut supprimer ni réécrire la branche, et le guichet peut y faire des commits.',
    },
    labels: { title: 'Étiquettes', well: 'Toutes les étiquettes du guichet existent.' },
    staff: { title: 'Équipe', well: 'Tous les comptes indiqués existent et ont au moins le rôle Triage.' },
    'on-call': {
      title: 'Astreinte',
      well: 'Une personne de l’équipe est prévenue quand une échéance est manquée.',
    },
    recipients: {
      title: 'Clés des signalements scellés',
      well: 'Le guichet a des clés pour lesquelles sceller.',
    },
    holidays: { title: 'Jours fériés', well: 'Le calendrier couvre au moins les 60 prochains jours.' },
    calendars: {
      title: 'Anciens calendriers',
      well: 'Tous les calendriers des tickets ouverts ici sont configurés.',
    },
    clock: { title: 'Horloge', well: 'Cette machine et GitHub sont à la même heure.' },
    samples: { title: 'Tickets d’exemple', well: 'Il n’en reste aucun.' },
    'code-owners': {
      title: 'Propriétaires du code',
      well: 'Ils existent tous et ont le droit d’écrire.',
    },
    'contact-links': {
      title: 'Liens proposés à l’ouverture d’une issue',
      well: 'Ils mènent à ce guichet.',
    },
    'private-reporting': {
      title: 'Signalement privé de vulnérabilités',
      well: 'Une faille du guichet lui-même peut être signalée en privé.',
    },
    dependabot: {
      title: 'Mises à jour par Dependabot',
      well: 'Dependabot propose les nouvelles versions des dépendances.',
    },
    webhook: { title: 'Webhook facultatif', well: 'Rien à faire.' },
  },
  states: { well: 'OK', must: 'à corriger', should: 'à améliorer', unknown: 'inconnu' },
  findings: {
    'not-asked': () => ({
      says: 'Seul GitHub le sait, et il n’a pas été interrogé.',
      mend: 'Lancez ce diagnostic avec GITHUB_REPOSITORY et GITHUB_TOKEN.',
    }),
    'not-readable': () => ({
      says: 'Ce jeton ne permet pas de lire ce réglage.',
      mend: fr`Utilisez le jeton d’un administrateur du dépôt : GITHUB_TOKEN=$(gh auth token).`,
    }),
    'no-configuration': () => ({
      says: fr`Non vérifié : corrigez d’abord la configuration.`,
    }),
    'configuration-wrong': ({ path, line, column }) => ({
      says: fr`${path}, ligne ${String(line)}, colonne ${String(column)} :`,
      mend: fr`Corrigez cette ligne, puis lancez « npm run -s desk -- check ».`,
    }),
    'not-on-github': () => ({
      says: fr`La branche par défaut n’a pas de fichier ${file} : le guichet ne peut pas s’exécuter.`,
      mend: fr`Ajoutez celui de ce dossier dans un commit, puis faites un push.`,
    }),
    'other-on-github': () => ({
      says: fr`Le fichier ${file} de ce dossier diffère de celui de la branche par défaut, que le guichet utilise.`,
      mend: fr`Publiez le vôtre (commit et push) ou récupérez l’autre (pull), puis relancez ce diagnostic.`,
    }),
    archived: () => ({
      says: fr`Ce dépôt est archivé : personne ne peut faire de signalement, et le guichet ne peut rien écrire.`,
      mend: fr`Settings → General → Danger Zone : « Unarchive this repository ».`,
    }),
    'fork-silent': ({ expected }) => ({
      says: fr`${expected} est un fork : le guichet y reste muet.`,
      mend: fr`Pour tenir un guichet dans ce fork, ajoutez ${code(`fork: ${expected}`)} à la configuration et donnez à la variable de dépôt ${code('DESK_FORK')} la valeur ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'fork-own': () => ({
      says: fr`Ce dépôt est un fork qui a son propre guichet.`,
      mend: fr`Ses workflows ne s’exécutent que si la variable de dépôt ${code('DESK_FORK')} vaut ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'pulls-off': () => ({
      says: fr`Les pull requests sont désactivées : personne ne peut faire de signalement.`,
      mend: fr`Settings → General → Features : cochez « Pull requests », pour tout le monde.`,
    }),
    'pulls-by-collaborators': () => ({
      says: fr`Seuls les collaborateurs peuvent ouvrir des pull requests : aucun éditeur ne peut faire de signalement.`,
      mend: fr`Settings → General → Features → Pull requests : autorisez tout le monde au lieu de « Collaborators only ».`,
    }),
    'pulls-capped': ({ cap }) => ({
      says: fr`Un éditeur ne peut avoir que ${counted(cap, 'pull request ouverte', 'pull requests ouvertes')} à la fois. Chaque ticket ouvert en est une : le signalement suivant est refusé jusqu’à la clôture d’un autre ticket.`,
      mend: fr`${moderation} → Pull request limits : supprimez la limite, ou ajoutez vos éditeurs à la liste des exceptions.`,
    }),
    'interaction-limited': ({ limit, origin, until }) => ({
      says: fr`Jusqu’au ${until}, ${whoMay[limit]}. La limite porte sur ${whereLimited[origin]}.`,
      mend:
        origin === 'repository'
          ? fr`${moderation} : levez cette limite.`
          : fr`Demandez à la personne qui gère ${whereLimited[origin]} de la lever : ${moderation}.`,
    }),
    'events-refused': ({ workflow, events, by }) => ({
      says: fr`La stratégie ${code(by)} empêche ces événements de lancer ${code(workflow)} : ${listed(events)}. Ses exécutions échouent.`,
      mend: fr`Settings → Actions → Policies, pour le dépôt, l’organisation ou l’entreprise : autorisez ces événements.`,
    }),
    'actors-refused': ({ workflow, by }) => ({
      says: fr`La stratégie ${code(by)} ne laisse que certaines personnes lancer ${code(workflow)}, alors que n’importe quel signalement doit pouvoir le lancer.`,
      mend: fr`Settings → Actions → Policies, pour le dépôt, l’organisation ou l’entreprise : excluez ce workflow de la stratégie, ou supprimez la restriction sur les personnes.`,
    }),
    'policy-unknown': ({ rule, by }) => ({
      says: fr`La stratégie ${code(by)} contient une règle ${code(rule)} que ce diagnostic ne connaît pas.`,
      mend: fr`Settings → Actions → Policies : vérifiez qu’elle laisse les workflows du guichet s’exécuter.`,
    }),
    'minutes-short': ({ runs, needed, plan, included }) => ({
      says: fr`Ce dépôt n’est pas public : les exécutions consomment des minutes. Celles qui sont planifiées en demandent déjà environ ${counted(runs, 'exécution', 'exécutions')} par heure × 24 heures × 30 jours × 1 minute (le minimum par tâche) = ${count(needed)} par mois ; la formule ${code(plan)} en comprend ${count(included)}. Chaque signalement et chaque commentaire en consomme davantage. Une fois les minutes épuisées, le guichet s’arrête.`,
      mend: fr`Settings → General → Danger Zone → Change visibility : rendez le dépôt public ; ou choisissez une formule supérieure ou un budget pour Actions ; ou réglez « schedule », dans .github/workflows/desk.yml, sur une fois par heure.`,
    }),
    'minutes-unknown': ({ runs, needed }) => ({
      says: fr`Ce dépôt n’est pas public : les exécutions consomment des minutes. Celles qui sont planifiées en demandent déjà environ ${counted(runs, 'exécution', 'exécutions')} par heure × 24 heures × 30 jours × 1 minute (le minimum par tâche) = ${count(needed)} par mois. La formule du propriétaire n’a pas pu être lue.`,
      mend: fr`Vérifiez que votre formule en comprend autant : ${count(2000)} par mois pour Free, ${count(3000)} pour Pro et Team.`,
    }),
    'name-example': ({ found }) => ({
      says: fr`Le guichet porte encore le nom de l’exemple, ${code(found)}. Tant que vous ne l’avez pas changé, il ne prend aucun signalement et n’exécute aucune commande.`,
      mend: fr`Indiquez le nom de votre guichet sous « name » dans ${file}.`,
    }),
    'site-missing': ({ found }) => ({
      says: fr`Aucun site n’est configuré : les réponses du guichet renvoient à ${code(found)}.`,
      mend: fr`Copiez l’adresse affichée sous Settings → Pages dans le champ « site » de ${file}.`,
    }),
    'site-example': ({ found }) => ({
      says: fr`L’adresse du site est encore celle de l’exemple, ${code(found)}. Tant que vous ne l’avez pas changée, le guichet ne prend aucun signalement et n’exécute aucune commande.`,
      mend: fr`Copiez l’adresse affichée sous Settings → Pages dans le champ « site » de ${file}.`,
    }),
    'site-elsewhere': ({ found, expected }) => ({
      says: fr`La configuration indique ${code(found)}, mais GitHub Pages sert ${code(expected)}.`,
      mend: fr`Mettez ${code(expected)} dans le champ « site » de ${file}, ou indiquez votre domaine sous Settings → Pages.`,
    }),
    'pages-off': () => ({
      says: fr`GitHub Pages est désactivé : personne ne peut voir le site.`,
      mend: fr`Settings → Pages → Build and deployment → Source : choisissez « GitHub Actions ».`,
    }),
    'pages-from-branch': () => ({
      says: fr`GitHub Pages publie une branche au lieu de ce que le workflow construit.`,
      mend: fr`Settings → Pages → Build and deployment → Source : choisissez « GitHub Actions ».`,
    }),
    'reports-public': () => ({
      says: fr`Ce dépôt est public : n’importe qui peut lire aussitôt le fichier d’un signalement, même sous embargo, sauf s’il est scellé.`,
    }),
    'reports-private': () => ({
      says: fr`Ce dépôt n’est pas public : seules les personnes qui peuvent le lire peuvent déposer un signalement, et elles peuvent lire tous les autres.`,
    }),
    'branch-unexpected': ({ found, expected }) => ({
      says: fr`La branche par défaut est ${code(found)}, mais les workflows se déclenchent sur ${listed(expected)}.`,
      mend: fr`Settings → General → Default branch : renommez-la ; ou modifiez « branches » dans .github/workflows.`,
    }),
    'token-writes': () => ({
      says: fr`Tout workflow reçoit par défaut un jeton en écriture, alors que chaque tâche du guichet demande les droits dont elle a besoin.`,
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
      says: fr`Les règles de ce dépôt bloquent des actions dont les workflows ont besoin : ${listed(refused)}.`,
      mend: fr`${general} → Actions permissions : cochez « Allow actions created by GitHub », ou ajoutez-les à la liste. Les actions qu’elles utilisent doivent y figurer aussi.`,
    }),
    'actions-loose': ({ loose }) => ({
      says: fr`Les règles de ce dépôt exigent des empreintes de commit complètes, que celles-ci n’ont pas : ${listed(loose)}.`,
      mend: fr`${general} → Actions permissions : décochez « Require actions to be pinned to a full-length commit SHA », ou fixez ces actions.`,
    }),
    'forks-off': () => ({
      says: fr`Ce dépôt n’est pas public et ne peut pas être forké : les personnes qui ont seulement un accès en lecture ne peuvent pas faire de signalement.`,
      mend: fr`Settings → General → Features : cochez « Allow forking » ; l’organisation doit peut-être d’abord l’autoriser.`,
    }),
    'forks-wait': ({ policy }) => ({
      says: fr`Pour certaines pull requests (${whoWaits[policy]}), les workflows attendent une approbation. Le guichet, lui, n’attend pas : il s’exécute depuis la branche par défaut.`,
    }),
    'forks-private': () => ({
      says: fr`Dans un dépôt qui n’est pas public, les pull requests venues de forks ne lancent de workflow que si vous l’autorisez. Sinon, le guichet ne découvre un signalement qu’à son passage planifié, quelques minutes plus tard.`,
    }),
    'workflow-missing': ({ workflow }) => ({
      says: fr`GitHub n’a pas de workflow ${code(workflow)}.`,
      mend: fr`Remettez sur la branche par défaut le fichier .github/workflows/${workflow} du modèle.`,
    }),
    'workflow-off': ({ workflow, found }) => ({
      says: fr`Le workflow ${code(workflow)} ne s’exécute pas : son état est ${code(found)}.`,
      mend: fr`Actions → le workflow → « Enable workflow ».`,
    }),
    'never-ran': () => ({
      says: 'Aucune exécution du guichet n’a encore réussi.',
      mend: fr`Actions → desk → « Run workflow » ; en cas d’échec, le journal dit pourquoi.`,
    }),
    'ran-long-ago': ({ hours }) => ({
      says: fr`La dernière exécution réussie du guichet remonte à ${counted(hours, 'heure', 'heures')} : des échéances peuvent passer inaperçues.`,
      mend: fr`Actions → desk : lisez le journal de la dernière exécution, ou cliquez sur « Run workflow ».`,
    }),
    'rules-missing': ({ missing }) => ({
      says: fr`Des dossiers peuvent être perdus. Il manque à la branche par défaut : ${listed(missing)}.`,
      mend: fr`Settings → Rules → Rulesets → New branch ruleset : visez la branche par défaut ; ne cochez que « Restrict deletions » et « Block force pushes ».`,
    }),
    'rules-in-the-way': ({ rules }) => ({
      says: fr`Ces règles de la branche par défaut rejetteraient les commits du guichet : ${listed(rules)}.`,
      mend: fr`Settings → Rules → Rulesets, et Settings → Branches : retirez-les de cette branche ; ou faites tourner le guichet sous votre propre GitHub App, et dispensez-la de ces règles.`,
    }),
    'labels-missing': ({ count: number }) => ({
      says: fr`Il manque encore ${counted(number, 'étiquette', 'étiquettes')} ; le guichet crée chacune quand il en a besoin.`,
    }),
    'staff-by-role': ({ role }) => ({
      says: fr`Aucun compte n’est indiqué : toute personne qui a au moins le rôle ${code(role)} dans ce dépôt fait partie de l’équipe.`,
    }),
    'staff-example': ({ login }) => ({
      says: fr`${code(login)} vient de la démonstration. Sur GitHub, c’est le compte d’un inconnu, à qui le guichet obéirait.`,
      mend: fr`Indiquez votre équipe sous « staff » dans ${file}, ou laissez « users » vide pour vous en remettre aux rôles du dépôt.`,
    }),
    'staff-absent': ({ login }) => ({
      says: fr`GitHub n’a pas de compte ${code(login)} : toute personne qui prendrait cet identifiant ferait partie de l’équipe.`,
      mend: fr`Corrigez-le ou retirez-le sous « staff » ou « on_call » dans ${file}.`,
    }),
    'staff-stranger': ({ login, role }) => ({
      says: fr`${code(login)} figure dans l’équipe, et le guichet lui obéit, mais n’a ici que le rôle ${code(role)}.`,
      mend: fr`Settings → Collaborators : ajoutez cette personne, avec au moins le rôle Triage si le choix est proposé ; ou retirez l’identifiant de ${file}.`,
    }),
    'on-call-empty': () => ({
      says: 'Personne n’est prévenu quand une échéance est manquée.',
      mend: fr`Ajoutez quelqu’un à « on_call » dans ${file}.`,
    }),
    'on-call-stranger': ({ login }) => ({
      says: fr`${code(login)} est prévenu des échéances manquées, mais ne fait pas partie de l’équipe.`,
      mend: fr`Ajoutez aussi cette personne à « staff » dans ${file}, ou mettez quelqu’un d’autre dans « on_call ».`,
    }),
    'recipients-none': () => ({
      says: fr`Aucune clé n’est configurée, donc rien ne peut être scellé : toute personne qui peut lire ce dépôt peut lire les signalements.`,
    }),
    'recipients-missing': () => ({
      says: fr`Aucune clé n’est configurée et ce dépôt est public : tout le monde peut lire aussitôt un signalement sous embargo.`,
      mend: fr`Lancez « npm run -s desk -- keys new --output ~/desk-identity.txt », et ajoutez le destinataire affiché à « seal.recipients » dans ${file}.`,
    }),
    'contact-none': () => ({
      says: fr`Aucun contact privé n’est configuré : le guichet ne peut pas dire où envoyer ce qui doit rester privé.`,
      mend: fr`Indiquez une adresse électronique ou une adresse https sous « contact » dans ${file}.`,
    }),
    'contact-example': ({ found }) => ({
      says: fr`Le contact privé est encore un exemple : ${code(found)}.`,
      mend: fr`Indiquez votre propre adresse sous « contact » dans ${file}.`,
    }),
    'contact-inside': () => ({
      says: fr`Aucun contact n’est configuré, mais toute personne qui peut faire un signalement ici peut les lire tous et vous écrire dans le dépôt.`,
    }),
    'no-private-way': () => ({
      says: fr`Ce guichet ne peut être joint en privé : ni contact, ni clés, et le signalement privé de vulnérabilités est désactivé. Un signalement sous embargo ne peut être envoyé qu’en public.`,
      mend: fr`Indiquez une adresse sous « contact » dans ${file} ; et Settings → Advanced Security → Private vulnerability reporting : « Enable ».`,
    }),
    'site-shared': ({ found }) => ({
      says: fr`Les signalements sont scellés sur ${code(found)}, dont l’origine est commune à tous les sites Pages du même propriétaire : un script de n’importe lequel peut lire ce qui est saisi ici.`,
      mend: fr`Settings → Pages → Custom domain : donnez au site son propre hôte, et indiquez-le sous « site » dans ${file}.`,
    }),
    'holidays-none': () => ({
      says: fr`Le calendrier n’indique aucun jour férié : des échéances peuvent tomber ces jours-là.`,
      mend: fr`Indiquez-les sous « holidays » dans ${file}, et donnez au calendrier une nouvelle version.`,
    }),
    'holidays-end': ({ last }) => ({
      says: fr`Le dernier jour férié du calendrier est le ${last} ; les suivants comptent comme des jours ouvrés.`,
      mend: fr`Ajoutez les prochains dans ${file}, sous une nouvelle version du calendrier ; gardez l’ancienne dans « earlier_calendars ».`,
    }),
    'calendar-forgotten': ({ count: things }) => ({
      says: fr`Des tickets ont reçu leur numéro ou leur échéance d’après ${things === 1 ? 'un réglage' : `${count(things)} réglages`} modifié${things === 1 ? '' : 's'} depuis sans changer de version.`,
      mend: fr`Lancez ${code('npm run -s desk -- check')} : la commande indique ce qu’il faut rétablir dans ${file}.`,
    }),
    'clock-off': ({ seconds }) => ({
      says: fr`L’horloge de cette machine ${seconds > 0 ? 'avance' : 'retarde'} de ${counted(Math.abs(seconds), 'seconde', 'secondes')} sur celle de GitHub : le temps restant affiché ici est faux.`,
      mend: 'Activez le réglage automatique de l’heure sur cette machine.',
    }),
    'sample-records': ({ count: number }) => ({
      says: fr`Dans tickets/, ${number < 2 ? 'un dossier ne vient' : `${count(number)} dossiers ne viennent`} d’aucune pull request de ce dépôt. Un vrai ticket pourrait recevoir le même numéro et rester sans dossier.`,
      mend: fr`Retirez les tickets d’exemple avant le premier signalement : « git rm -rq tickets/20* tickets/inbox/* », puis un commit et un push.`,
    }),
    'sample-submissions': ({ names: found }) => ({
      says: fr`Le guichet ne prend pas les signalements placés dans tickets/inbox sur la branche par défaut : ${all(names(found))}.`,
      mend: fr`Retirez-les : « git rm -q tickets/inbox/* », puis un commit et un push.`,
    }),
    'owners-missing': () => ({
      says: fr`Il n’y a pas de propriétaires du code : GitHub ne demande à personne de relire les changements du guichet.`,
      mend: 'Remettez le fichier .github/CODEOWNERS du modèle.',
    }),
    'owners-example': () => ({
      says: fr`Les propriétaires du code sont encore ceux de l’exemple : GitHub ne demande à personne de relire les changements du guichet.`,
      mend: fr`Remplacez ${code('@example/desk')} par votre équipe dans .github/CODEOWNERS.`,
    }),
    'owner-wrong': ({ path, line, column, kind }) => ({
      says: fr`${path}, ligne ${String(line)}, colonne ${String(column)} : GitHub signale une erreur sur cette ligne, ${code(kind)}.`,
      mend: 'Indiquez une personne ou une équipe visible qui a le droit d’écrire.',
    }),
    'links-missing': () => ({
      says: fr`Les personnes qui ouvrent une issue pour faire un signalement ne sont pas dirigées vers l’assistant.`,
      mend: 'Remettez le fichier .github/ISSUE_TEMPLATE/config.yml du modèle.',
    }),
    'link-example': ({ found }) => ({
      says: fr`Les personnes qui ouvrent une issue sont dirigées vers l’exemple : ${code(found)}.`,
      mend: 'Mettez les adresses de votre site et de votre dépôt dans .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'links-elsewhere': ({ expected }) => ({
      says: fr`Aucun lien proposé à l’ouverture d’une issue ne commence par ${code(expected)}.`,
      mend: 'Corrigez les adresses dans .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'private-reporting-off': () => ({
      says: 'Une faille du guichet lui-même ne peut être signalée qu’en public.',
      mend: fr`Settings → Advanced Security → Private vulnerability reporting : « Enable ».`,
    }),
    'private-reporting-none': () => ({
      says: fr`Cela n’existe que pour les dépôts publics ; ici, toute personne qui peut lire le dépôt peut vous y écrire.`,
    }),
    'dependabot-missing': () => ({
      says: fr`Dependabot n’est pas configuré : personne ne propose les nouvelles versions des dépendances.`,
      mend: 'Remettez le fichier .github/dependabot.yml du modèle.',
    }),
    'webhook-none': () => ({
      says: fr`Aucun, et ce n’est pas nécessaire. Pour annoncer dans une messagerie les tickets nouveaux, en retard ou urgents, placez son adresse dans le secret DESK_WEBHOOK (Settings → Secrets and variables → Actions).`,
    }),
    'webhook-there': () => ({
      says: fr`Le secret existe, et personne ne peut le lire. Pour l’essayer, faites vous-même un signalement : le journal de l’exécution indique si le webhook a refusé le message.`,
    }),
  },
  subject: (repository) => fr`Examen de ${repository}`,
  filesOnly: fr`Seuls les fichiers ont été examinés. Pour examiner aussi les réglages sur GitHub, définissez GITHUB_REPOSITORY=owner/name (ou clonez depuis github.com) et GITHUB_TOKEN=$(gh auth token).`,
  summary: (well, must, should, unknown) =>
    fr`${count(well)} OK, ${count(must)} à corriger, ${count(should)} à améliorer, ${count(unknown)} inconnus.`,
  next: (finding) =>
    finding === null
      ? fr`Tout est prêt. Ensuite : envoyez un signalement d’essai avec l’assistant de votre site.`
      : fr`Ensuite : ${finding.title}. ${finding.mend}`,
};
