// What feeds, calendars and badges say, in English.
import type { FeedWords } from '../../shapes/site/feed-words.ts';

export const feed: FeedWords = {
  all: 'All tickets',
  ofSeverity: (label) => `Severity: ${label}`,
  about: 'What happens to this desk’s tickets, latest first.',
  entry: (number, did, title) => (title === null ? `${number}: ${did}` : `${number}: ${did} – ${title}`),
  calendar: {
    title: 'Deadlines',
    about: 'What this desk has promised, and by when.',
    due: (number, deadline) => `${number}: ${deadline} due`,
  },
  badge: {
    overdue: 'overdue',
    counted: (count, time) => `${count} (${time})`,
    text: (label, value) => `${label}: ${value}`,
  },
};
