// What the pages that explain the desk say, in French.
import type { HowWords } from '../../shapes/site/how-words.ts';
import { fr } from '../../typography.ts';

const counted = (one: string, several: string) => (count: number) =>
  `${count}\u00A0${count < 2 ? one : several}`;

export const how: HowWords = {
  index: { label: fr`Mode d’emploi`, further: 'Guides et politique' },
  pages: {
    report: {
      title: 'Faire un signalement',
      lead: fr`Ce qu’il vous faut, ce qu’il faut envoyer et où mettre les fichiers volumineux.`,
    },
    next: {
      title: fr`Et ensuite ?`,
      lead: fr`De votre signalement à notre conclusion : qui fait quoi, et les étapes de la vie d’un ticket.`,
    },
    deadlines: {
      title: 'Échéances',
      lead: fr`Dans quels délais nous nous engageons à répondre, et comment chacun peut vérifier le calcul.`,
    },
    glossary: { title: 'Glossaire', lead: fr`Le sens des mots employés sur ces pages.` },
    commands: {
      title: 'Commandes et données',
      lead: fr`Ce que vous pouvez écrire sur une pull request, et tout ce que les machines peuvent lire.`,
    },
  },
  contents: { page: 'Sur cette page', all: 'Toutes les pages' },
  onward: fr`À suivre :`,
  report: {
    title: 'Pas à pas',
    steps: (number) => [
      {
        title: 'Choisir la catégorie',
        text: fr`Vulnérabilité ou incident de sécurité ? Les deux sont expliqués plus bas et à côté de la question.`,
      },
      {
        title: 'Répondre à ce que vous savez',
        text: fr`Quel est le problème ? Est-il grave ? Vos clients peuvent-ils déjà agir ? Faut-il vous aider à les prévenir ? « Je ne sais pas » est une réponse utile : vous pourrez compléter plus tard.`,
      },
      {
        title: 'Envoyer sur GitHub',
        text: fr`Le formulaire vous conduit sur GitHub, où votre signalement est prêt. Il suffit d’un compte, sans connaître Git.`,
      },
      {
        title: 'Garder votre numéro de confirmation',
        text: fr`Vous le recevez dès l’arrivée du signalement. Il ressemble à ${number}. Rappelez-le chaque fois que vous nous écrivez.`,
      },
    ],
    categories: fr`Quelle catégorie ?`,
    button: 'Commencer un signalement',
    evidence: {
      title: fr`Fichiers trop volumineux pour un signalement`,
      about: (limit) =>
        fr`Un signalement est un texte de ${limit} Kio au plus. Captures d’écran, journaux, vidéos et traces réseau s’envoient à part :`,
      open: {
        title: fr`S’ils peuvent être publics`,
        text: fr`Déposez les fichiers dans un commentaire de votre pull request, ou mettez-les en ligne et donnez leur adresse dans le signalement. GitHub accepte les images jusqu’à 10 Mo et la plupart des autres fichiers jusqu’à 25 Mo. Ne joignez jamais rien de secret : une pièce jointe supprimée peut encore être retrouvée.`,
      },
      secret: {
        title: fr`S’ils sont secrets`,
        encrypt: {
          title: fr`Chiffrez-les d’abord`,
          text: fr`L’outil gratuit age, à partir de la version 1.3, chiffre un fichier de n’importe quelle taille pour que seule notre équipe puisse l’ouvrir. Avant de vous fier à nos clés, comparez leurs empreintes comme l’explique le guide des signalements confidentiels.`,
        },
        upload: {
          title: fr`Déposez le fichier chiffré où vous voulez`,
          text: fr`Tout espace d’où nous pouvons le télécharger convient. Indiquez dans votre signalement scellé l’adresse et la somme de contrôle affichée par la dernière commande. Laissez le fichier en place jusqu’à ce que nous confirmions l’avoir reçu.`,
        },
        wait: fr`Ce guichet n’a pas encore de clés de chiffrement. Dites dans le signalement qu’il y a d’autres éléments, mais ne les envoyez pas. Un membre de l’équipe conviendra avec vous d’un canal privé.`,
      },
    },
  },
  next: {
    title: 'Ce que nous faisons',
    steps: (time) => [
      {
        title: 'Vous recevez un numéro',
        text: fr`Une vérification automatique lit votre signalement, vous dit quoi corriger et lui donne un numéro de confirmation. Elle n’arrête pas le délai.`,
      },
      {
        title: fr`Un membre de l’équipe répond`,
        text: fr`En ${time} au plus, votre signalement reçoit une priorité et une gravité.`,
      },
      {
        title: fr`Nous l’évaluons et vous tenons au courant`,
        text: fr`S’il manque quelque chose, nous vous le demandons. La page du ticket montre ce qu’il attend et jusqu’à quand ; pour le savoir à tout moment, écrivez /status sur la pull request.`,
      },
      {
        title: fr`Nous protégeons les clients ensemble`,
        text: fr`Par des mesures qu’ils peuvent prendre et, si vous le voulez, un message. Un produit peut devoir être modifié ou retiré ; nous veillons à limiter la gêne.`,
      },
      {
        title: 'Vous recevez notre conclusion',
        text: fr`Nous vous disons ce que nous avons établi et clôturons le ticket avec son résultat. Le signalement devient public dès que les clients peuvent se protéger.`,
      },
    ],
  },
  lifeCycle: {
    title: fr`La vie d’un ticket`,
    about: fr`Un ticket est toujours dans un, et un seul, de ces six états.`,
    picture: fr`Le parcours habituel va de haut en bas : reçu, pris en charge, en cours d’évaluation, en cours d’atténuation, clos. Un ticket peut passer par « en attente d’informations », le temps qu’on nous réponde. Un ticket ouvert peut toujours être clos, et un ticket clos rouvert. Le tableau ci-dessous donne tous les changements possibles.`,
    marks: {
      open: 'Ouvert',
      reply: fr`quelqu’un répond`,
      close: fr`clos, depuis n’importe quel état ouvert`,
      reopen: 'rouvert',
    },
    columns: { status: 'État', means: 'Signification', next: 'Peut devenir' },
  },
  deadline: {
    title: fr`Comment une échéance est calculée`,
    about: [
      fr`Seul le temps ouvré compte : les heures du calendrier, ses jours ouvrés, dans son fuseau horaire, sans ses jours fériés. Un jour ouvré compte autant d’heures qu’une journée de ce calendrier.`,
      fr`Le premier délai commence à l’arrivée du signalement et s’arrête à sa prise en charge, avec une priorité et une gravité. Il n’est jamais suspendu. Une prise en charge à l’heure exacte de l’échéance est dans les délais.`,
      fr`Un second délai promet ensuite le prochain point d’étape, selon la priorité. Il repart de zéro à chaque point d’étape et est suspendu tant que nous attendons la réponse de l’éditeur.`,
    ],
    calendar: 'Calendrier',
    holidays: 'Jours fériés',
    noHolidays: 'Aucun',
    promises: fr`Ce à quoi nous nous engageons`,
    kind: 'Échéance',
    time: 'Temps ouvré',
    acknowledge: 'Prise en charge',
    update: (priority) => fr`Prochain point d’étape, ${priority}`,
    duration: {
      day: counted('jour ouvré', 'jours ouvrés'),
      hour: counted('heure ouvrée', 'heures ouvrées'),
      minute: counted('minute ouvrée', 'minutes ouvrées'),
    },
  },
  calculator: {
    title: 'Faites le calcul vous-même',
    since: (zone) => fr`Début du délai (heure de ${zone})`,
    allowed: 'Échéance',
    choice: (deadline, time) => fr`${deadline} : ${time}`,
    button: fr`Calculer l’échéance`,
    due: fr`Échéance :`,
    wrong: fr`Indiquez une date et une heure.`,
    unscripted: fr`Le calculateur nécessite JavaScript. Sans lui, la page de chaque ticket montre le même calcul.`,
  },
  glossary: {
    number: {
      label: 'Numéro de confirmation',
      meaning: fr`Le nom d’un ticket : un préfixe, l’année de réception, un numéro d’ordre et un caractère de contrôle qui révèle presque toutes les fautes de frappe.`,
    },
  },
  commands: {
    title: 'Commandes',
    about: fr`Une commande est une ligne qui commence par une barre oblique, dans un commentaire de la pull request, hors du code et des citations. Plusieurs commandes d’un même commentaire s’exécutent dans l’ordre, toutes ou aucune.`,
    roles: { staff: 'Équipe', publisher: 'Éditeur' },
  },
  data: {
    title: 'Données et flux',
    about: fr`Tout est disponible en données ouvertes, sans clé d’accès. L’embargo s’y applique aussi.`,
    warningsUse: fr`Pour chaque produit : son état (open, non corrigé ; fixed, corrigé ; removed, retiré), ses avis, et les versions touchées, en clair et sous forme d’intervalle vers, à comparer avec la version installée. Un produit absent de la liste n’a aucun avis. Pour un seul produit, suivez l’adresse de sa propriété « json ».`,
    names: {
      tickets:
        'Les tickets les plus récents, avec les liens vers les fichiers qui contiennent les autres, en JSON',
      ticket: 'Un ticket, en JSON',
      feed: fr`Toute l’actualité, en flux Atom`,
      jsonFeed: fr`Toute l’actualité, en flux JSON`,
      ticketFeed: fr`L’actualité d’un ticket dans la langue du signalement, en flux Atom`,
      topicFeed: fr`L’actualité d’une catégorie, d’une gravité, d’un produit ou d’un éditeur, en flux Atom`,
      calendar: 'Toutes les échéances en cours, pour un agenda',
      ticketCalendar: fr`L’échéance en cours d’un ticket, pour un agenda`,
      overdueBadge: 'Le nombre de tickets en retard, sous forme de badge',
      ticketBadge: fr`L’état d’un ticket dont le signalement est public, sous forme de badge`,
      warnings: fr`Tous les produits visés par un avis, pour l’application d’une place de marché`,
      offer: fr`Les avis sur un produit`,
      warningsSchema: fr`Le format de ces avis, en JSON Schema`,
      schema: fr`Le format d’un dossier, en JSON Schema`,
      build: fr`Le commit d’où viennent ces pages, et la date`,
    },
  },
};
