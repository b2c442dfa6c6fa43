// What the page "How it works" says, in English.
import type { HowWords } from '../how-words.ts';

const counted = (unit: string) => (count: number) => `${count} business ${unit}${count === 1 ? '' : 's'}`;

export const how: HowWords = {
  title: 'How it works',
  lead: 'What happens to a report, who does what by when, and how anybody can check it.',
  contents: 'On this page',
  publishers: {
    title: 'For publishers: from report to conclusion',
    about: 'You need an account on GitHub and nothing else. Half an hour is enough for a complete report.',
    steps: (time, number) => [
      {
        title: 'Choose the category',
        text: 'A report is about a vulnerability or about a security incident. Both are defined below, and beside the question.',
      },
      {
        title: 'Answer four questions',
        text: 'What is the problem? For a vulnerability: which CVE, or how does CVSS rate it? Can customers already do something? Do you want to send them a message? The desk helps you to write it.',
      },
      {
        title: 'Get your confirmation number',
        text: `It comes as soon as the report is in, and looks like ${number}. Give it whenever you write to the desk: it is on every page, feed and answer.`,
      },
      {
        title: 'A person acknowledges the report',
        text: `That takes at most ${time}. The report then has a priority and a severity. The answer that comes by itself does not stop this clock.`,
      },
      {
        title: 'Follow what happens',
        text: 'The page of the ticket shows where it stands, what it waits for and until when. You can ask at any time by writing /status on the pull request.',
      },
      {
        title: 'Hear the conclusion',
        text: 'The desk tells you what it found. An offer may have to be changed or removed; the desk and you keep the disruption for customers small.',
      },
      {
        title: 'Help customers together',
        text: 'You and the desk limit the effect on customers: with steps they can take, with a message to them, and with a public report once they can protect themselves.',
      },
    ],
    categories: 'The two categories',
    report: 'Report a security event',
  },
  lifeCycle: {
    title: 'The life of a ticket',
    about: 'A ticket always has one of six statuses. Each arrow of the picture is a change that can happen.',
    picture:
      'The six statuses below one another, with arrows between them; the list below the picture says the same in words.',
    next: 'May become:',
  },
  deadline: {
    title: 'How a deadline is computed',
    about: [
      'Only working time counts: the hours of the calendar, on its working days, in its time zone, without its holidays. One business day is as long as the hours of one such day.',
      'The first clock starts when the report comes in, and stops when a person acknowledges it with a priority and a severity. It never pauses. A report that is acknowledged at the due instant itself is in time.',
      'Then a second clock promises the next news, by priority. It starts anew with each piece of news, and pauses while the desk waits for an answer of the publisher.',
    ],
    calendar: 'Calendar',
    holidays: 'Holidays',
    noHolidays: 'None',
    promises: 'What the desk promises',
    kind: 'Deadline',
    time: 'Working time',
    acknowledge: 'Acknowledgement',
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
    wrong: 'Please give a date and a time.',
    unscripted: 'The calculator takes JavaScript. The page of every ticket shows the same sum without it.',
  },
  glossary: {
    title: 'Glossary',
    about: 'The words of this desk, as its pages use them.',
    number: {
      label: 'Confirmation number',
      meaning:
        'The name of a ticket: a prefix, the year of receipt, a sequence, and a check character that catches nearly every typing mistake.',
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
      'Everything on this site can be had as data, without a key. What is under embargo here is under embargo there.',
    names: {
      tickets: 'All tickets, as JSON',
      ticket: 'One ticket, as JSON',
      feed: 'Everything that happens, as an Atom feed',
      jsonFeed: 'Everything that happens, as a JSON feed',
      ticketFeed: 'What happens to one ticket, as an Atom feed',
      topicFeed: 'What happens in one category, or with one severity, as an Atom feed',
      calendar: 'All running deadlines, for a calendar',
      ticketCalendar: 'The deadline of one ticket, for a calendar',
      overdueBadge: 'How many tickets are overdue, as a badge',
      ticketBadge: 'The status of one ticket, as a badge',
      schema: 'What a record may hold, as a JSON Schema',
      build: 'From which commit these pages were made, and when',
    },
  },
};
