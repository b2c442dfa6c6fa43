// What the pages of offers and publishers say, in French.
import type { OfferWords } from '../../shapes/site/offer-words.ts';
import { fr } from '../../typography.ts';

export const offers: OfferWords = {
  about: (offer) =>
    fr`Les problèmes de sécurité connus de ${offer} : versions touchées, mesures à prendre et état d’avancement.`,
  aboutPublisher: (publisher) =>
    fr`Les problèmes de sécurité des produits de ${publisher} : avis, produits touchés et tickets publics.`,
  publisher: 'Éditeur',
  state: 'État',
  states: {
    open: { label: 'Non corrigé', meaning: fr`Au moins un problème connu n’a pas encore de correctif.` },
    fixed: {
      label: 'Corrigé',
      meaning: fr`Tous les problèmes connus sont corrigés. Les versions sans les correctifs restent touchées.`,
    },
    removed: { label: 'Retiré', meaning: fr`La place de marché ne propose plus ce produit.` },
    none: { label: 'Aucun problème connu', meaning: fr`Aucun avis ne concerne ce produit.` },
  },
  id: 'Identifiant du produit',
  package: 'Paquet',
  data: 'Données ouvertes',
  warnings: 'Avis de sécurité',
  affected: 'Versions touchées',
  everyVersion: fr`Versions non précisées : considérez que toutes sont touchées.`,
  range: fr`Sous forme d’intervalle`,
  takenBack: {
    title: 'Avis levés',
    about: fr`Il s’est avéré que ces signalements n’appelaient pas d’avis.`,
  },
  tickets: 'Tickets',
  allTickets: 'Tous les tickets concernant ce produit',
  offers: 'Produits',
  noTickets: 'Aucun ticket public.',
};
