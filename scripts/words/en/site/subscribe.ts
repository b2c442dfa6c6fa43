// What the page of all feeds says, in English.
import type { SubscribeWords } from '../../shapes/site/subscribe-words.ts';
import { english } from '../../typography.ts';

const { count } = english;

export const subscribe: SubscribeWords = {
  title: 'Subscribe',
  about:
    'Copy the address of what you want to follow into your feed reader, chat or calendar. No account needed. Embargoed reports appear with their number and progress only.',
  groups: {
    all: { title: 'Everything', about: 'All news from this desk.' },
    category: { title: 'By category', about: 'Only vulnerabilities, or only security incidents.' },
    severity: { title: 'By severity', about: 'Tickets by the severity we set.' },
    offer: {
      title: 'By product',
      about: 'Choose the products you use. The feed starts once a report about them is public.',
    },
    publisher: { title: 'By publisher', about: 'All products of one publisher.' },
  },
  purposes: {
    feed: 'Each step of every ticket, for feed readers, Slack, Teams or Outlook (Atom).',
    jsonFeed: 'The same feed as JSON Feed, for programs.',
    advisories: 'All advisories in CSAF 2.0, for vulnerability management tools (ROLIE).',
  },
  advisories: 'Advisories',
  jsonFeed: 'All tickets, as JSON Feed',
  none: 'Nothing public yet.',
  more: (more) => `${count(more)} more: each ticket’s page links to the feeds of its products.`,
  calendar: {
    title: 'Deadlines in your calendar',
    about: 'Add this address to your calendar as a subscription. Each running deadline becomes an event.',
    name: 'All deadlines',
  },
  badges: {
    title: 'Badges for your own pages',
    about: 'How many tickets are past their deadline. The image shows when we counted.',
    ticket: 'Once a report is public, its ticket has a badge on its page, under “Follow this ticket”.',
  },
  mail: {
    title: 'Emails from GitHub',
    about:
      'For one ticket: open its discussion (the pull request), then choose “Subscribe”. GitHub emails you each new comment.',
    everything: 'For all of them: choose “Watch” on the repository, then “Custom” and “Pull requests”.',
    link: 'All discussions on GitHub',
  },
};
