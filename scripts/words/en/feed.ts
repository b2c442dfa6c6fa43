// What feeds, calendars and badges say, in English.
import type { FeedWords } from '../feed-words.ts';

export const feed: FeedWords = {
  all: 'All tickets',
  ofSeverity: (label) => `Severity: ${label}`,
  about: 'What happens to the tickets of this desk, the latest first.',
  entry: (number, did, title) => (title === null ? `${number}: ${did}` : `${number}: ${did} – ${title}`),
  calendar: {
    title: 'Deadlines',
    about: 'By when this desk has promised what.',
    due: (number, deadline) => `${number}: ${deadline} due`,
    notRunning: (number) => `${number}: no deadline runs`,
  },
  badge: {
    overdue: 'overdue',
    counted: (count, time) => `${count} (${time})`,
    text: (label, value) => `${label}: ${value}`,
  },
};
