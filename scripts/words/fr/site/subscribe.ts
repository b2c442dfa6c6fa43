// What the page of all feeds says, in French.
import type { SubscribeWords } from '../../shapes/site/subscribe-words.ts';
import { fr, french } from '../../typography.ts';

const { count } = french;

export const subscribe: SubscribeWords = {
  title: fr`S’abonner`,
  about: fr`Copiez l’adresse de ce que vous voulez suivre dans votre lecteur de flux, votre messagerie d’équipe ou votre agenda. Aucun compte requis. Sous embargo, seuls le numéro et l’avancement d’un signalement apparaissent.`,
  groups: {
    all: { title: 'Tout', about: fr`Toute l’actualité du guichet.` },
    category: {
      title: 'Par catégorie',
      about: fr`Les vulnérabilités seulement, ou les incidents de sécurité seulement.`,
    },
    severity: { title: 'Par gravité', about: fr`Les tickets selon la gravité que nous leur avons donnée.` },
    offer: {
      title: 'Par produit',
      about: fr`Choisissez les produits que vous utilisez. Le flux existe dès qu’un signalement à leur sujet est public.`,
    },
    publisher: { title: 'Par éditeur', about: fr`Tous les produits d’un même éditeur.` },
  },
  purposes: {
    feed: fr`Chaque étape de chaque ticket, pour les lecteurs de flux, Slack, Teams ou Outlook (Atom).`,
    jsonFeed: fr`Le même flux au format JSON Feed, pour les programmes.`,
    advisories: fr`Tous les avis au format CSAF 2.0, pour les outils de gestion des vulnérabilités (ROLIE).`,
  },
  advisories: 'Avis de sécurité',
  jsonFeed: 'Tous les tickets, en JSON Feed',
  none: fr`Rien de public pour l’instant.`,
  more: (more) => fr`Et ${count(more)} de plus : la page de chaque ticket mène aux flux de ses produits.`,
  calendar: {
    title: 'Les échéances dans votre agenda',
    about: fr`Abonnez votre agenda à cette adresse. Chaque échéance en cours y devient un événement.`,
    name: 'Toutes les échéances',
  },
  badges: {
    title: 'Des badges pour vos pages',
    about: fr`Le nombre de tickets en retard. L’image indique à quel moment nous avons compté.`,
    ticket: fr`Dès que son signalement est public, un ticket a un badge sur sa page, sous « Suivre ce ticket ».`,
  },
  mail: {
    title: 'Les courriels de GitHub',
    about: fr`Pour un ticket : ouvrez sa discussion (la pull request), puis choisissez « Subscribe ». GitHub vous envoie par courriel chaque nouveau commentaire.`,
    everything: fr`Pour tous les tickets : choisissez « Watch » sur le dépôt, puis « Custom » et « Pull requests ».`,
    link: 'Toutes les discussions sur GitHub',
  },
};
