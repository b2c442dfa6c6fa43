// What the pages that explain the desk say, in English.
import type { HowWords } from '../../shapes/site/how-words.ts';

const counted = (unit: string) => (count: number) => `${count} business ${unit}${count === 1 ? '' : 's'}`;

export const how: HowWords = {
  index: { label: 'How it works', further: 'Guides and policy' },
  pages: {
    report: { title: 'How to report', lead: 'What you need, what to send, and where large files go.' },
    next: {
      title: 'What happens next',
      lead: 'From your report to our conclusion: who does what, and the stages a ticket goes through.',
    },
    deadlines: {
      title: 'Deadlines',
      lead: 'How fast we promise to reply, and how anyone can check the calculation.',
    },
    glossary: { title: 'Glossary', lead: 'What the words on these pages mean.' },
    commands: {
      title: 'Commands and data',
      lead: 'What you can write on a pull request, and everything that machines can read.',
    },
  },
  contents: { page: 'On this page', all: 'All pages' },
  onward: 'Next:',
  report: {
    title: 'Step by step',
    steps: (number) => [
      {
        title: 'Choose the category',
        text: 'Is it a vulnerability or a security incident? Both are explained below, and next to the question.',
      },
      {
        title: 'Answer what you know',
        text: 'What is the problem? How serious is it? Can customers already do something? Should we help you tell them? “I don’t know” is a useful answer: you can add the rest later.',
      },
      {
        title: 'Send it on GitHub',
        text: 'The form takes you to GitHub with your report filled in. All you need is an account; you don’t need to know Git.',
      },
      {
        title: 'Keep your confirmation number',
        text: `You get it as soon as the report is in. It looks like ${number}. Quote it whenever you write to us.`,
      },
    ],
    categories: 'Which category?',
    button: 'Start a report',
    evidence: {
      title: 'Files that are too large for a report',
      about: (limit) =>
        `A report is a text of at most ${limit} KiB. Screenshots, logs, videos and network captures are sent separately:`,
      open: {
        title: 'If they can be public',
        text: 'Drag the files into a comment on your pull request, or put them on the web and list their addresses in the report. GitHub takes pictures up to 10 MB and most other files up to 25 MB. Never attach anything secret: a deleted attachment can still be found.',
      },
      secret: {
        title: 'If they are secret',
        encrypt: {
          title: 'Encrypt them first',
          text: 'The free tool age, version 1.3 or newer, encrypts a file of any size so that only our team can open it. Before you trust our keys, compare their fingerprints as the guide to secret reports explains.',
        },
        upload: {
          title: 'Put the encrypted file anywhere',
          text: 'Any storage that we can download from will do. In your sealed report, give the address and the checksum that the last command prints. Keep the file there until we confirm that we have it.',
        },
        wait: 'This desk has no keys to encrypt for yet. Say in the report that there is more, but don’t send it. Someone on the team will agree on a private channel with you.',
      },
    },
  },
  next: {
    title: 'What we do',
    steps: (time) => [
      {
        title: 'You get a number',
        text: 'An automatic check reads your report, tells you what to fix and gives it a confirmation number. It doesn’t stop the clock.',
      },
      {
        title: 'Someone on the team replies',
        text: `Within ${time}, your report has a priority and a severity.`,
      },
      {
        title: 'We examine it and keep you posted',
        text: 'If something is missing, we ask. The ticket’s page shows what it is waiting for and until when; write /status on the pull request to ask at any time.',
      },
      {
        title: 'We protect customers together',
        text: 'With steps they can take, and a message to them if you want one. A product may have to be changed or removed; we keep the disruption small.',
      },
      {
        title: 'You get our conclusion',
        text: 'We tell you what we found and close the ticket with its outcome. The report becomes public once customers can protect themselves.',
      },
    ],
  },
  lifeCycle: {
    title: 'The life of a ticket',
    about: 'A ticket always has exactly one of six statuses.',
    picture:
      'The usual path runs from top to bottom: received, acknowledged, being assessed, being mitigated, closed. While we wait for an answer, a ticket is in “needs information”; then it goes back. Any open ticket can be closed, and a closed one reopened. The table below lists every possible change.',
    marks: {
      open: 'Open',
      reply: 'someone replies',
      close: 'closed, from any open status',
      reopen: 'reopened',
    },
    columns: { status: 'Status', means: 'What it means', next: 'Can become' },
  },
  deadline: {
    title: 'How we calculate a deadline',
    about: [
      'Only working time counts: the hours of the calendar, on its working days, in its time zone, without its holidays. One business day is as long as those hours.',
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
    about: 'Everything here is available as open data, no API key needed. Embargoes apply to it too.',
    warningsUse:
      'For each product: its status (open, fixed or removed), its advisories, and the affected versions in words and as a vers range to compare the installed version with. A product that isn’t listed has no warning. For one product, use the address in its “json” property.',
    names: {
      tickets: 'The latest tickets, with links to the files that hold the others, as JSON',
      ticket: 'One ticket, as JSON',
      feed: 'All news, as an Atom feed',
      jsonFeed: 'All news, as a JSON feed',
      ticketFeed: 'News about one ticket in the language of its report, as an Atom feed',
      topicFeed: 'News for one category, severity, product or publisher, as an Atom feed',
      calendar: 'All running deadlines, for a calendar',
      ticketCalendar: 'The running deadline of one ticket, for a calendar',
      overdueBadge: 'How many tickets are overdue, as a badge',
      ticketBadge: 'The status of one ticket whose report is public, as a badge',
      warnings: 'Every product with a security warning, for a marketplace’s own client',
      offer: 'The warnings for one product',
      warningsSchema: 'The format of the warnings, as a JSON Schema',
      schema: 'The format of a record, as a JSON Schema',
      build: 'Which commit these pages were built from, and when',
    },
  },
};
