// What the page "How it works" says, in English.
import type { HowWords } from '../how-words.ts';

const counted = (unit: string) => (count: number) => `${count} business ${unit}${count === 1 ? '' : 's'}`;

export const how: HowWords = {
  title: 'How it works',
  lead: 'What happens to a report, who does what by when, and how anyone can check it.',
  contents: 'On this page',
  publishers: {
    title: 'For publishers: from report to conclusion',
    about: 'All you need is a GitHub account. Half an hour is enough for a complete report.',
    steps: (time, number) => [
      {
        title: 'Choose the category',
        text: 'A report is about a vulnerability or about a security incident. Both are defined below, and beside the question.',
      },
      {
        title: 'Answer four questions',
        text: 'What is the problem? For a vulnerability: which CVE, or how does CVSS rate it? Can customers already do something? Do you want to send them a message? We help you write it.',
      },
      {
        title: 'Get your confirmation number',
        text: `You get it as soon as the report is in. It looks like ${number}. Quote it whenever you write to us: it is on every page, feed and reply.`,
      },
      {
        title: 'Someone on the team replies',
        text: `That takes at most ${time}. The report then has a priority and a severity. The automatic answer does not stop this clock.`,
      },
      {
        title: 'Follow what happens',
        text: 'The ticket’s page shows its status, what it is waiting for and until when. You can ask at any time by writing /status on the pull request.',
      },
      {
        title: 'Hear the conclusion',
        text: 'We tell you what we found. A product may have to be changed or removed; together we keep the disruption for customers small.',
      },
      {
        title: 'Help customers together',
        text: 'Together we protect customers: with steps they can take, a message to them, and a public report once they can protect themselves.',
      },
    ],
    categories: 'The two categories',
    report: 'Report a security event',
  },
  lifeCycle: {
    title: 'The life of a ticket',
    about: 'A ticket always has one of six statuses. Each arrow in the picture is a possible change.',
    picture:
      'The six statuses below one another, with arrows between them; the list below the picture says the same in words.',
    next: 'May become:',
  },
  deadline: {
    title: 'How a deadline is computed',
    about: [
      'Only working time counts: the hours of the calendar, on its working days, in its time zone, without its holidays. One business day is as long as the hours of one such day.',
      'The first clock starts when the report comes in and stops when someone on the team acknowledges it with a priority and severity. It never pauses. A report acknowledged exactly at the due time is in time.',
      'Then a second clock promises the next update, by priority. It restarts with each update and pauses while we wait for the publisher’s answer.',
    ],
    calendar: 'Calendar',
    holidays: 'Holidays',
    noHolidays: 'None',
    promises: 'What we promise',
    kind: 'Deadline',
    time: 'Working time',
    acknowledge: 'Human reply',
    update: (priority) => `Next update, ${priority}`,
    duration: { day: counted('day'), hour: counted('hour'), minute: counted('minute') },
  },
  calculator: {
    title: 'Work it out yourself',
    since: (zone) => `The clock starts at (time of ${zone})`,
    allowed: 'Deadline',
    choice: (deadline, time) => `${deadline}: ${time}`,
    button: 'Work out the deadline',
    due: 'Due',
    wrong: 'Enter a date and a time.',
    unscripted: 'The calculator needs JavaScript. Every ticket’s page shows the same calculation without it.',
  },
  glossary: {
    title: 'Glossary',
    about: 'What the words on these pages mean.',
    number: {
      label: 'Confirmation number',
      meaning:
        'A ticket’s name: a prefix, the year of receipt, a sequence number, and a check character that catches nearly every typo.',
    },
  },
  commands: {
    title: 'Commands',
    about:
      'A command is a line that starts with a slash, in a comment on the pull request, outside code and quotes. Several in one comment run in order, all or none.',
    roles: { staff: 'Staff', publisher: 'Publisher' },
  },
  data: {
    title: 'Data and feeds',
    about:
      'Everything here is available as open data, no API key needed. What is under embargo here is under embargo there.',
    names: {
      tickets: 'All tickets, as JSON',
      ticket: 'One ticket, as JSON',
      feed: 'All news, as an Atom feed',
      jsonFeed: 'All news, as a JSON feed',
      ticketFeed: 'News about one ticket, as an Atom feed',
      topicFeed: 'News in one category, with one severity, or of one product or publisher, as an Atom feed',
      calendar: 'All running deadlines, for a calendar',
      ticketCalendar: 'The deadline of one ticket, for a calendar',
      overdueBadge: 'How many tickets are overdue, as a badge',
      ticketBadge: 'The status of one ticket, as a badge',
      schema: 'What a record may hold, as a JSON Schema',
      build: 'Which commit these pages were built from, and when',
    },
  },
};
