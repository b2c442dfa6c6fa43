// Deadlines worked out by hand: what was received when, by which desk, and when the answer is due.
import type { Calendar, Weekday } from './calendar.ts';

const WEEK: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const ALL_WEEK: Weekday[] = [...WEEK, 'sat', 'sun'];

function desk(time_zone: string, hours = '09:00-17:00', days = WEEK, holidays: string[] = []): Calendar {
  const [start = '', end = ''] = hours.split('-');
  return { version: '2026-1', time_zone, hours: { start, end }, days, holidays };
}

const LOS_ANGELES = 'America/Los_Angeles';
const american = desk(LOS_ANGELES, '09:00-17:00', WEEK, ['2026-07-03', '2026-11-26', '2027-01-01']);
const plain = desk(LOS_ANGELES);
const night = desk(LOS_ANGELES, '00:00-08:00', ALL_WEEK);
const overTheChange = desk(LOS_ANGELES, '01:30-02:30', ALL_WEEK);
const repeatedHour = desk(LOS_ANGELES, '01:00-02:00', ALL_WEEK);
const lateShift = desk(LOS_ANGELES, '22:00-24:00');
const always = (zone: string) => desk(zone, '00:00-24:00', ALL_WEEK);
const christmas = desk(LOS_ANGELES, '09:00-17:00', WEEK, [
  '2026-12-24',
  '2026-12-25',
  '2026-12-28',
  '2026-12-29',
]);

/** `[what it shows, the desk, received, time allowed, due]` */
export type Case = readonly [why: string, calendar: Calendar, received: string, allowed: string, due: string];

const day = '1 business day';

// biome-ignore format: one case a line reads as the table it is
export const cases: Case[] = [
  // The cases of the desk's own design.
  ['a plain weekday', american, '2026-06-09T10:00:00-07:00', day, '2026-06-10T10:00:00-07:00'],
  ['a minute before the week ends', american, '2026-06-12T16:59:00-07:00', day, '2026-06-15T16:59:00-07:00'],
  ['a Saturday: the whole of Monday, not a moment of Tuesday', american, '2026-06-13T12:00:00-07:00', day, '2026-06-15T17:00:00-07:00'],
  ['a holiday on Friday', american, '2026-07-02T10:00:00-07:00', day, '2026-07-06T10:00:00-07:00'],
  ['summer time ends at the weekend', american, '2026-10-30T15:00:00-07:00', day, '2026-11-02T15:00:00-08:00'],
  ['a Sunday in UTC', american, '2026-11-22T14:03:11Z', day, '2026-11-23T17:00:00-08:00'],
  // The edges of a day.
  ['at the very start of hours', plain, '2026-06-08T09:00:00-07:00', day, '2026-06-08T17:00:00-07:00'],
  ['a second before hours', plain, '2026-06-08T08:59:59-07:00', day, '2026-06-08T17:00:00-07:00'],
  ['a second into hours', plain, '2026-06-08T09:00:01-07:00', day, '2026-06-09T09:00:01-07:00'],
  ['a second before the end', plain, '2026-06-08T16:59:59-07:00', day, '2026-06-09T16:59:59-07:00'],
  ['at the very end', plain, '2026-06-08T17:00:00-07:00', day, '2026-06-09T17:00:00-07:00'],
  ['a second after the end', plain, '2026-06-08T17:00:01-07:00', day, '2026-06-09T17:00:00-07:00'],
  ['a second before midnight', plain, '2026-06-08T23:59:59-07:00', day, '2026-06-09T17:00:00-07:00'],
  ['a quarter of a second counts', plain, '2026-06-08T10:00:00.250-07:00', day, '2026-06-09T10:00:00.250-07:00'],
  // Hours, minutes and several days.
  ['hours over the night', plain, '2026-06-08T15:00:00-07:00', '4 business hours', '2026-06-09T11:00:00-07:00'],
  ['minutes over the weekend', plain, '2026-06-12T16:00:00-07:00', '90 business minutes', '2026-06-15T09:30:00-07:00'],
  ['a minute over the night', plain, '2026-06-08T16:59:30-07:00', '1 business minute', '2026-06-09T09:00:30-07:00'],
  ['eight hours are a day', plain, '2026-06-09T10:00:00-07:00', '8 business hours', '2026-06-10T10:00:00-07:00'],
  ['three days over a weekend', plain, '2026-06-11T10:00:00-07:00', '3 business days', '2026-06-16T10:00:00-07:00'],
  ['five days over the end of summer time', plain, '2026-10-30T15:00:00-07:00', '5 business days', '2026-11-06T15:00:00-08:00'],
  ['250 days over both changes', plain, '2026-01-05T12:00:00-08:00', '250 business days', '2026-12-21T12:00:00-08:00'],
  ['half a shift a day', desk('Europe/Paris', '08:30-12:30'), '2026-05-04T12:00:00+02:00', day, '2026-05-05T12:00:00+02:00'],
  // Holidays, the year's end, leap days, other weeks.
  ['received on a holiday', american, '2026-07-03T10:00:00-07:00', day, '2026-07-06T17:00:00-07:00'],
  ['a holiday on a Thursday', american, '2026-11-25T16:00:00-08:00', day, '2026-11-27T16:00:00-08:00'],
  ['four holidays around a weekend', christmas, '2026-12-23T12:00:00-08:00', day, '2026-12-30T12:00:00-08:00'],
  ['a holiday on a Saturday changes nothing', desk(LOS_ANGELES, '09:00-17:00', WEEK, ['2026-07-04']), '2026-07-03T10:00:00-07:00', day, '2026-07-06T10:00:00-07:00'],
  ['a working New Year', plain, '2026-12-31T16:00:00-08:00', day, '2027-01-01T16:00:00-08:00'],
  ['New Year as a holiday', american, '2026-12-31T16:00:00-08:00', day, '2027-01-04T16:00:00-08:00'],
  ['to a leap day', plain, '2028-02-28T15:00:00-08:00', day, '2028-02-29T15:00:00-08:00'],
  ['from a leap day', plain, '2024-02-29T12:00:00-08:00', '3 business days', '2024-03-05T12:00:00-08:00'],
  ['a February without a leap day', plain, '2026-02-27T15:00:00-08:00', day, '2026-03-02T15:00:00-08:00'],
  ['a week of six days', desk('Asia/Tokyo', '09:00-17:00', [...WEEK, 'sat']), '2026-06-13T16:00:00+09:00', day, '2026-06-15T16:00:00+09:00'],
  ['a week of seven days', desk('Asia/Tokyo', '09:00-17:00', ALL_WEEK), '2026-06-13T16:00:00+09:00', day, '2026-06-14T16:00:00+09:00'],
  ['a week of one day', desk(LOS_ANGELES, '09:00-17:00', ['sun']), '2026-11-01T16:00:00-08:00', day, '2026-11-08T16:00:00-08:00'],
  // Zones.
  ['Monday in Tokyo begins on Sunday', desk('Asia/Tokyo'), '2026-06-07T23:59:59Z', day, '2026-06-08T17:00:00+09:00'],
  ['a zone of half an hour', desk('Asia/Kolkata'), '2026-06-08T11:00:00Z', day, '2026-06-09T16:30:00+05:30'],
  ['a zone of three quarters', desk('Asia/Kathmandu'), '2026-06-08T11:00:00Z', day, '2026-06-09T16:45:00+05:45'],
  ['farthest east', desk('Pacific/Kiritimati'), '2026-06-07T19:00:00Z', day, '2026-06-08T17:00:00+14:00'],
  ['far west: a Saturday in UTC is a Friday', desk('Pacific/Honolulu'), '2026-06-13T02:00:00Z', day, '2026-06-15T16:00:00-10:00'],
  ['half an hour west', desk('America/St_Johns'), '2026-06-08T16:00:00-02:30', day, '2026-06-09T16:00:00-02:30'],
  ['UTC', desk('UTC'), '2026-06-05T16:00:00Z', day, '2026-06-08T16:00:00+00:00'],
  ['UTC around the clock', always('UTC'), '2026-02-28T13:14:15Z', day, '2026-03-01T13:14:15+00:00'],
  // The clock changes outside the hours.
  ['summer time begins', plain, '2026-03-06T15:00:00-08:00', day, '2026-03-09T15:00:00-07:00'],
  ['summer time begins in Paris', desk('Europe/Paris'), '2026-03-27T16:00:00+01:00', day, '2026-03-30T16:00:00+02:00'],
  ['summer time ends in Paris', desk('Europe/Paris'), '2026-10-23T16:00:00+02:00', day, '2026-10-26T16:00:00+01:00'],
  ['summer time of half an hour', desk('Australia/Lord_Howe'), '2026-10-02T15:00:00+10:30', day, '2026-10-05T15:00:00+11:00'],
  // The clock changes within the hours.
  ['a night of seven hours', night, '2026-03-08T00:00:00-08:00', day, '2026-03-09T01:00:00-07:00'],
  ['a night of nine hours', night, '2026-11-01T00:00:00-07:00', day, '2026-11-01T07:00:00-08:00'],
  ['late in a night of nine hours', night, '2026-11-01T07:30:00-08:00', day, '2026-11-02T07:30:00-08:00'],
  ['two hours over the gap', night, '2026-03-08T01:00:00-08:00', '2 business hours', '2026-03-08T04:00:00-07:00'],
  ['hours that the gap swallows', desk(LOS_ANGELES, '02:00-03:00', ALL_WEEK), '2026-03-07T12:00:00-08:00', day, '2026-03-09T03:00:00-07:00'],
  ['hours that end in the gap', overTheChange, '2026-03-08T00:00:00-08:00', day, '2026-03-09T02:00:00-07:00'],
  ['due at the change itself', overTheChange, '2026-03-08T00:00:00-08:00', '30 business minutes', '2026-03-08T03:00:00-07:00'],
  ['hours begun before, taken up after', overTheChange, '2026-11-01T00:00:00-07:00', day, '2026-11-01T02:00:00-08:00'],
  ['in the second pass', overTheChange, '2026-11-01T00:00:00-07:00', '45 business minutes', '2026-11-01T01:45:00-08:00'],
  ['all that day has', overTheChange, '2026-11-01T00:00:00-07:00', '90 business minutes', '2026-11-01T02:30:00-08:00'],
  ['an hour that comes twice', repeatedHour, '2026-11-01T01:30:00-07:00', day, '2026-11-01T01:30:00-08:00'],
  ['received in the second pass', repeatedHour, '2026-11-01T01:30:00-08:00', day, '2026-11-02T01:30:00-08:00'],
  ['around the clock over the gap', always(LOS_ANGELES), '2026-03-07T12:00:00-08:00', day, '2026-03-08T13:00:00-07:00'],
  ['half an hour given back', desk('Australia/Lord_Howe', '00:00-04:00', ALL_WEEK), '2026-04-05T00:00:00+11:00', day, '2026-04-05T03:30:00+10:30'],
  ['half an hour lost', desk('Australia/Lord_Howe', '00:00-04:00', ALL_WEEK), '2026-10-04T00:00:00+10:30', day, '2026-10-05T00:30:00+11:00'],
  // Midnight, and dates that are missing or come back.
  ['until midnight', lateShift, '2026-06-08T23:00:00-07:00', day, '2026-06-09T23:00:00-07:00'],
  ['due at 24:00', lateShift, '2026-06-08T21:00:00-07:00', day, '2026-06-09T00:00:00-07:00'],
  ['due at 24:00 on a Friday', lateShift, '2026-06-12T22:00:00-07:00', day, '2026-06-13T00:00:00-07:00'],
  ['a day that begins at 01:00', desk('America/Sao_Paulo', '00:00-02:00', ALL_WEEK), '2018-11-03T23:00:00-03:00', day, '2018-11-05T01:00:00-02:00'],
  ['an evening that comes twice', desk('America/Sao_Paulo', '23:00-24:00', ALL_WEEK), '2018-02-17T23:30:00-02:00', day, '2018-02-17T23:30:00-03:00'],
  ['a date taken up again after a minute of the next', desk('America/St_Johns', '22:00-24:00', ALL_WEEK), '2010-11-06T22:30:00-02:30', day, '2010-11-06T23:31:00-03:30'],
  ['around the clock over a date taken up again', always('America/St_Johns'), '2010-11-06T12:00:00-02:30', day, '2010-11-07T11:00:00-03:30'],
  ['a Friday that never was', desk('Pacific/Apia'), '2011-12-29T16:00:00-10:00', day, '2012-01-02T16:00:00+14:00'],
  ['the same with seven days', desk('Pacific/Apia', '09:00-17:00', ALL_WEEK), '2011-12-29T16:00:00-10:00', day, '2011-12-31T16:00:00+14:00'],
  ['around the clock over a date that never was', always('Pacific/Apia'), '2011-12-29T12:00:00-10:00', day, '2011-12-31T12:00:00+14:00'],
];
