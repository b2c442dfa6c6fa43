// A calendar as iCalendar: RFC 5545, with the names of RFC 7986.
import ical from 'ical.js';
import type { CalendarView, DeadlineView } from './calendar.ts';

// The tree that the library writes is jCal, RFC 7265: a name, then for each property its name, parameters, type and value.
type Property = [string, Record<string, string>, string, string | number];
type Component = [string, Property[], Component[]];

// The library counts the octets of a line without the space that begins a folded one; 75 are allowed with it.
ical.foldLength = 74;

// The library takes line feeds out of a text, and leaves other control characters, which iCalendar forbids.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** How long before it is due a reminder rings. */
const alarms = ['-P1D', '-PT1H'];
const refresh = 'PT1H';

export function icalendarText(calendar: CalendarView): string {
  return `${ical.stringify(calendarComponent(calendar))}\r\n`;
}

function calendarComponent({ language, title, about, source, deadlines }: CalendarView): Component {
  return [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', `-//Tocsin//Security desk//${language.toUpperCase()}`),
      text('calscale', 'GREGORIAN'),
      text('name', title),
      text('x-wr-calname', title),
      text('description', about),
      ['source', {}, 'uri', source],
      ['refresh-interval', {}, 'duration', refresh],
      ['x-published-ttl', {}, 'duration', refresh],
    ],
    deadlines.length > 0 ? deadlines.map(eventComponent) : [universalTime],
  ];
}

// A calendar may not be without any component, and an empty desk has no deadline.
const universalTime: Component = [
  'vtimezone',
  [text('tzid', 'Etc/UTC')],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+00:00'],
        ['tzoffsetto', {}, 'utc-offset', '+00:00'],
      ],
      [],
    ],
  ],
];

function eventComponent(deadline: DeadlineView): Component {
  const { uid, summary, description, page, due, modified, revision, category, priority } = deadline;
  return [
    'vevent',
    [
      text('uid', uid),
      ['dtstamp', {}, 'date-time', modified],
      ['last-modified', {}, 'date-time', modified],
      ['sequence', {}, 'integer', revision],
      ['dtstart', {}, 'date-time', due],
      text('summary', summary),
      text('description', description),
      ['url', {}, 'uri', page],
      text('categories', category),
      ['priority', {}, 'integer', priority],
      text('status', 'CONFIRMED'),
      text('transp', 'TRANSPARENT'),
    ],
    alarms.map((trigger) => alarmComponent(trigger, summary)),
  ];
}

function alarmComponent(trigger: string, description: string): Component {
  return [
    'valarm',
    [text('action', 'DISPLAY'), ['trigger', {}, 'duration', trigger], text('description', description)],
    [],
  ];
}

function text(name: string, value: string): Property {
  const lines = value.toWellFormed().replaceAll(/\r\n?/g, '\n');
  return [name, {}, 'text', lines.replaceAll(forbidden, '')];
}
