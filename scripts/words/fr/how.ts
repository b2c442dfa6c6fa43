// What the page "How it works" says, in French.
import type { HowWords } from '../how-words.ts';
import { fr } from '../typography.ts';

const counted = (one: string, several: string) => (count: number) =>
  `${count}\u00A0${count < 2 ? one : several}`;

export const how: HowWords = {
  title: fr`Mode d’emploi`,
  lead: fr`Ce que devient un signalement, qui fait quoi et dans quel délai, et comment chacun peut le vérifier.`,
  contents: 'Sur cette page',
  publishers: {
    title: fr`Pour les éditeurs : du signalement à la conclusion`,
    about: fr`Il vous faut un compte GitHub, et rien d’autre. Une demi-heure suffit pour un signalement complet.`,
    steps: (time, number) => [
      {
        title: 'Choisir la catégorie',
        text: fr`Un signalement porte sur une vulnérabilité ou sur un incident de sécurité. Les deux sont définis plus bas, ainsi qu’à côté de la question.`,
      },
      {
        title: 'Répondre à quatre questions',
        text: fr`Quel est le problème ? Pour une vulnérabilité : quel est son CVE, ou quelle note lui donne CVSS ? Vos clients peuvent-ils déjà agir ? Voulez-vous leur envoyer un message ? Le guichet vous aide à le rédiger.`,
      },
      {
        title: 'Recevoir votre numéro de confirmation',
        text: fr`Il vous est donné dès l’arrivée du signalement, et ressemble à ${number}. Rappelez-le chaque fois que vous écrivez au guichet : il figure sur chaque page, chaque flux et chaque réponse.`,
      },
      {
        title: 'Une personne accuse réception',
        text: fr`Cela prend au plus ${time}. Le signalement reçoit alors une priorité et une gravité. La réponse automatique n’arrête pas ce délai.`,
      },
      {
        title: fr`Suivre l’avancement`,
        text: fr`La page du ticket montre où il en est, ce qu’il attend et jusqu’à quand. Vous pouvez demander des nouvelles à tout moment en écrivant /status sur la pull request.`,
      },
      {
        title: 'Prendre connaissance de la conclusion',
        text: fr`Le guichet vous dit ce qu’il a établi. Une offre peut devoir être modifiée ou retirée ; le guichet veille avec vous à gêner le moins possible les clients.`,
      },
      {
        title: 'Aider les clients ensemble',
        text: fr`Vous limitez avec le guichet les effets pour les clients : par des mesures qu’ils peuvent prendre, par un message, et par un signalement public dès qu’ils peuvent se protéger.`,
      },
    ],
    categories: 'Les deux catégories',
    report: 'Signaler un événement de sécurité',
  },
  lifeCycle: {
    title: fr`La vie d’un ticket`,
    about: fr`Un ticket est toujours dans l’un de six états. Chaque flèche de l’image est un changement possible.`,
    picture: fr`Les six états les uns sous les autres, reliés par des flèches ; la liste sous l’image dit la même chose en mots.`,
    next: fr`Peut devenir :`,
  },
  deadline: {
    title: fr`Comment une échéance est calculée`,
    about: [
      fr`Seul le temps ouvré compte : les heures du calendrier, ses jours ouvrés, dans son fuseau horaire, sans ses jours fériés. Un jour ouvré dure autant que les heures d’une telle journée.`,
      fr`Le premier délai commence à l’arrivée du signalement, et s’arrête quand une personne en accuse réception avec une priorité et une gravité. Il n’est jamais suspendu. Une prise en charge à l’instant même de l’échéance est à temps.`,
      fr`Un second délai promet ensuite le prochain point d’étape, selon la priorité. Il repart à chaque nouvelle et s’arrête tant que nous attendons la réponse de l’éditeur.`,
    ],
    calendar: 'Calendrier',
    holidays: 'Jours fériés',
    noHolidays: 'Aucun',
    promises: fr`Ce à quoi le guichet s’engage`,
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
    due: 'À échéance le',
    wrong: fr`Veuillez indiquer une date et une heure.`,
    unscripted: fr`Le calculateur demande JavaScript. La page de chaque ticket montre le même calcul sans lui.`,
  },
  glossary: {
    title: 'Glossaire',
    about: fr`Les mots de ce guichet, tels que ses pages les emploient.`,
    number: {
      label: 'Numéro de confirmation',
      meaning: fr`Le nom d’un ticket : un préfixe, l’année de réception, un rang et un caractère de contrôle qui révèle presque toutes les fautes de frappe.`,
    },
  },
  commands: {
    title: 'Commandes',
    about: fr`Une commande est une ligne qui commence par une barre oblique, dans un commentaire de la pull request, hors du code et des citations. Plusieurs commandes d’un même commentaire s’exécutent dans l’ordre, toutes ou aucune.`,
    roles: { staff: 'Équipe', publisher: 'Éditeur' },
  },
  data: {
    title: 'Données et flux',
    about: fr`Tout ce que montre ce site existe sous forme de données, sans clé d’accès. Ce qui est sous embargo ici l’est aussi là-bas.`,
    names: {
      tickets: 'Tous les tickets, en JSON',
      ticket: 'Un ticket, en JSON',
      feed: 'Tout ce qui se passe, en flux Atom',
      jsonFeed: 'Tout ce qui se passe, en flux JSON',
      ticketFeed: fr`Ce qui arrive à un ticket, en flux Atom`,
      topicFeed: fr`Ce qui se passe dans une catégorie ou pour une gravité, en flux Atom`,
      calendar: 'Toutes les échéances en cours, pour un agenda',
      ticketCalendar: fr`L’échéance d’un ticket, pour un agenda`,
      overdueBadge: 'Le nombre de tickets en retard, sous forme de badge',
      ticketBadge: fr`L’état d’un ticket, sous forme de badge`,
      schema: fr`Ce que peut contenir un dossier, en JSON Schema`,
      build: fr`De quel commit ces pages ont été tirées, et quand`,
    },
  },
};
