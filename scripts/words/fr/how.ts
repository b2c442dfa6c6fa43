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
    about: fr`Il suffit d’un compte GitHub. Une demi-heure suffit pour un signalement complet.`,
    steps: (time, number) => [
      {
        title: 'Choisir la catégorie',
        text: fr`Un signalement porte sur une vulnérabilité ou sur un incident de sécurité. Les deux sont définis plus bas, ainsi qu’à côté de la question.`,
      },
      {
        title: 'Répondre à quatre questions',
        text: fr`Quel est le problème ? Pour une vulnérabilité : quel est son CVE, ou quelle note lui donne CVSS ? Vos clients peuvent-ils déjà agir ? Voulez-vous leur envoyer un message ? Nous vous aidons à le rédiger.`,
      },
      {
        title: 'Recevoir votre numéro de confirmation',
        text: fr`Vous le recevez dès l’arrivée du signalement. Il ressemble à ${number}. Rappelez-le chaque fois que vous nous écrivez : il figure sur chaque page, chaque flux et chaque réponse.`,
      },
      {
        title: fr`Un membre de l’équipe répond`,
        text: fr`Cela prend au plus ${time}. Le signalement reçoit alors une priorité et une gravité. La réponse automatique n’arrête pas ce délai.`,
      },
      {
        title: fr`Suivre l’avancement`,
        text: fr`La page du ticket montre son état, ce qu’il attend et jusqu’à quand. Vous pouvez demander des nouvelles à tout moment en écrivant /status sur la pull request.`,
      },
      {
        title: 'Prendre connaissance de la conclusion',
        text: fr`Nous vous disons ce que nous avons établi. Un produit peut devoir être modifié ou retiré ; ensemble, nous veillons à gêner le moins possible les clients.`,
      },
      {
        title: 'Aider les clients ensemble',
        text: fr`Ensemble, nous protégeons les clients : par des mesures qu’ils peuvent prendre, un message et un signalement public dès qu’ils peuvent se protéger.`,
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
      fr`Le premier délai commence à l’arrivée du signalement et s’arrête à sa prise en charge, avec une priorité et une gravité. Il n’est jamais suspendu. Une prise en charge à l’heure exacte de l’échéance est dans les délais.`,
      fr`Un second délai promet ensuite le prochain point d’étape, selon la priorité. Il repart à chaque nouvelle et s’arrête tant que nous attendons la réponse de l’éditeur.`,
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
    due: 'À échéance le',
    wrong: fr`Indiquez une date et une heure.`,
    unscripted: fr`Le calculateur nécessite JavaScript. La page de chaque ticket montre le même calcul sans lui.`,
  },
  glossary: {
    title: 'Glossaire',
    about: fr`Ce que veulent dire les mots de ces pages.`,
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
    about: fr`Tout est disponible en données ouvertes, sans clé d’accès. Ce qui est sous embargo ici l’est aussi là-bas.`,
    names: {
      tickets: 'Tous les tickets, en JSON',
      ticket: 'Un ticket, en JSON',
      feed: fr`Toute l’actualité, en flux Atom`,
      jsonFeed: fr`Toute l’actualité, en flux JSON`,
      ticketFeed: fr`L’actualité d’un ticket, en flux Atom`,
      topicFeed: fr`L’actualité d’une catégorie, d’une gravité, d’un produit ou d’un éditeur, en flux Atom`,
      calendar: 'Toutes les échéances en cours, pour un agenda',
      ticketCalendar: fr`L’échéance d’un ticket, pour un agenda`,
      overdueBadge: 'Le nombre de tickets en retard, sous forme de badge',
      ticketBadge: fr`L’état d’un ticket, sous forme de badge`,
      schema: fr`Ce que peut contenir un dossier, en JSON Schema`,
      build: fr`Le commit d’où viennent ces pages, et la date`,
    },
  },
};
