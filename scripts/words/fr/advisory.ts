// What advisories say, in French.
import type { AdvisoryWords } from '../advisory-words.ts';
import { fr } from '../typography.ts';

export const advisory: AdvisoryWords = {
  links: {
    csaf: 'L’avis au format CSAF 2.0',
    osv: 'L’avis au format OSV',
    cve: 'Un projet de fiche CVE, à reprendre par une CNA',
  },
  feed: (desk) => fr`Avis de sécurité : ${desk}`,
  listing: {
    title: (path) => fr`Fichiers de ${path}`,
    about: fr`Des avis au format CSAF 2.0 (Common Security Advisory Framework), destinés aux programmes qui les récupèrent. Tous peuvent être diffusés librement (niveau WHITE du TLP).`,
    up: 'Dossier parent',
  },
  belowPath: (address) =>
    fr`Ce site n’est pas à la racine de son hôte, et personne ne cherche ce fichier ici. Qui administre l’hôte devrait avoir, à l’adresse ${address}, un fichier qui reprenne les champs Contact et CSAF ci-dessous.`,
  first: 'Première publication.',
  self: 'Cet avis',
  page: 'Le ticket sur le site du guichet',
  cve: (id) => fr`${id} dans la liste des CVE`,
  reference: 'Source citée par le signalement',
  notes: {
    description: 'Description',
    impact: 'Conséquences',
    incident: 'Ce que l’on sait de l’incident',
    conclusion: 'Conclusion du guichet',
    offerAction: 'Ce que devient l’offre',
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
    informative: 'Le guichet a examiné le signalement, qui n’appelle aucune action.',
    not_applicable:
      'Le guichet n’a pas pu confirmer le signalement, ou celui-ci ne touche aucune offre du catalogue.',
    duplicate: 'Un autre ticket porte sur le même événement.',
    withdrawn: 'L’éditeur a retiré son signalement.',
    spam: 'L’envoi n’était pas un signalement.',
  },
  inShort: (offers, publisher, page) =>
    fr`Une vulnérabilité a été signalée dans ${offers}, de ${publisher}. Les détails se trouvent sur ${page}.`,
};
