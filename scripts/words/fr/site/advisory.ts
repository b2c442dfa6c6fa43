// What advisories say, in French.
import type { AdvisoryWords } from '../../shapes/site/advisory-words.ts';
import { fr } from '../../typography.ts';

export const advisory: AdvisoryWords = {
  links: {
    csaf: 'Avis au format CSAF 2.0',
    osv: 'Avis au format OSV',
    cve: 'Projet de fiche CVE, à publier par une CNA',
  },
  feed: (desk) => fr`Avis de sécurité : ${desk}`,
  listing: {
    title: (path) => fr`Fichiers de ${path}`,
    about: fr`Les avis au format CSAF 2.0 (Common Security Advisory Framework), pour les programmes. Leur diffusion est libre (niveau WHITE du TLP).`,
    up: 'Dossier parent',
  },
  belowPath: (address) =>
    fr`Ce site n’est pas à la racine de son hôte : personne ne cherche ce fichier ici. Si vous administrez l’hôte, publiez à l’adresse ${address} un fichier qui reprend les champs Contact et CSAF ci-dessous.`,
  first: 'Première publication.',
  self: 'Cet avis',
  page: 'Le ticket sur le site du guichet',
  cve: (id) => fr`${id} dans la liste des CVE`,
  reference: 'Source citée par le signalement',
  notes: {
    description: 'Description',
    impact: 'Conséquences',
    incident: 'Ce que nous savons de l’incident',
    conclusion: 'Notre conclusion',
    offerAction: 'Suite donnée pour le produit',
    customerImpact: 'Ce que cela change pour les clients',
    message: 'Message aux clients',
    outcome: 'Résultat',
    vectors: 'Autres vecteurs CVSS',
    weaknesses: 'Faiblesses',
  },
  exploited: 'Selon le signalement, cette faille est déjà exploitée.',
  score: (vector, score) => fr`${vector} (score de base : ${score})`,
  versionsInWords: (offer, versions) => fr`Versions touchées de ${offer}, selon le signalement : ${versions}`,
  takenBack: {
    informative: 'Nous avons examiné le signalement. Il n’y a rien à faire.',
    not_applicable:
      'Nous n’avons pas pu confirmer le signalement, ou il ne touche aucun produit du catalogue.',
    duplicate: 'Un autre ticket porte sur le même événement.',
    withdrawn: 'L’éditeur a retiré son signalement.',
    spam: 'L’envoi n’était pas un signalement.',
  },
  inShort: (offers, publisher, page) =>
    fr`Une vulnérabilité a été signalée dans ${offers}, de ${publisher}. Détails : ${page}.`,
};
