// What feeds, calendars and badges say, in French.
import type { FeedWords } from '../../shapes/site/feed-words.ts';
import { fr } from '../../typography.ts';

export const feed: FeedWords = {
  all: 'Tous les tickets',
  ofSeverity: (label) => fr`Gravité : ${label}`,
  about: fr`L’actualité des tickets de ce guichet, la plus récente d’abord.`,
  entry: (number, did, title) =>
    title === null ? fr`${number} : ${did}` : fr`${number} : ${did} – ${title}`,
  calendar: {
    title: 'Échéances',
    about: fr`Les promesses de ce guichet et leurs dates.`,
    due: (number, deadline) => fr`Échéance ${number} : ${deadline}`,
  },
  badge: {
    overdue: 'en retard',
    counted: (count, time) => fr`${String(count)} (${time})`,
    text: (label, value) => fr`${label} : ${value}`,
  },
};
