// What a publisher reads of the news of a ticket, and the people on call of an urgent one, in French.
import type { NewsWords, UrgentWords } from '../shapes/news-words.ts';
import { fr, french } from '../typography.ts';

const { either } = french;

export const news: NewsWords = {
  title: (number) => `Du nouveau pour ${number}`,
  happened: {
    received: ({ number }) =>
      fr`Votre signalement est complet. Son numéro de confirmation est \`${number}\`.`,
    acknowledged: ({ by, priority, severity }) =>
      fr`${by} a lu votre signalement. Priorité : ${priority}. Gravité : ${severity}.`,
    priority_set: ({ priority }) => fr`Nouvelle priorité : ${priority}.`,
    severity_set: ({ severity }) => fr`Nouvelle gravité : ${severity}.`,
    assessment_started: () => 'L’évaluation de votre signalement a commencé.',
    information_requested: ({ to }) => `${to ? `${to}, nous` : 'Nous'} avons une question à vous poser.`,
    mitigation_reported: () => 'Nous prenons des mesures pour protéger les clients.',
    conclusion_given: () => 'Nous sommes arrivés à une conclusion.',
    offer_action_set: ({ action, isDetailed }) =>
      action === null
        ? 'Nous avons pris une décision sur votre produit.'
        : fr`Décision sur votre produit : ${action}.${isDetailed ? fr` Conséquences pour les clients :` : ''}`,
    message_drafted: () => 'Le message aux clients a un nouveau brouillon.',
    message_approved: () => 'Le message aux clients est approuvé.',
    message_sent: () => 'Le message aux clients a été envoyé.',
    disclosed: () => 'L’embargo est levé.',
    revealed: () => 'L’embargo est levé.',
    closed: ({ outcome, original }) =>
      original === null
        ? fr`Le ticket est clos. Résultat : ${outcome}.`
        : fr`Le ticket est clos : il fait double emploi avec \`${original}\`.`,
    reopened: () => 'Le ticket est de nouveau ouvert.',
  },
  written: (address) => `Les détails sont dans [ce commentaire](${address}).`,
  inPrivate: (number, ways) =>
    ways.length === 0
      ? fr`Le signalement est sous embargo : les détails ne peuvent pas figurer ici. Demandez-les dans un commentaire, sans rien révéler vous-même.`
      : fr`Le signalement est sous embargo : les détails ne peuvent pas figurer ici. Demandez-les en privé, en rappelant \`${number}\` : ${either(ways)}.`,
  answerHere: 'Répondez ici dans un commentaire, ou ajoutez un commit avec ce qui manque.',
  page: (address) => `Tout le monde peut maintenant lire le signalement sur [sa page](${address}).`,
  assigned: (mention, number) => `${mention}, **${number}** vous est attribué.`,
};

export const urgent: UrgentWords = {
  title: (number) => `**${number} est urgent.**`,
  call: (mentions) => `À examiner tout de suite. ${mentions}`,
  reasons: {
    exploited: 'D’après le signalement, le problème est exploité.',
    not_contained: 'D’après le signalement, l’incident n’est pas maîtrisé.',
  },
};
