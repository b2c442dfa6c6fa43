// Every deadline that runs, as a calendar, in each language.
import type { APIRoute } from 'astro';
import { calendarView } from '../../feeds/calendar.ts';
import { icalendarText } from '../../feeds/icalendar.ts';
import { fileResponse } from '../../feeds/response.ts';
import { facts, setting } from '../../load/facts.ts';
import { type InLanguage, inEveryLanguage } from '../../load/languages.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InLanguage['props']> = async ({ props }) => {
  const { tickets } = await facts();
  return fileResponse('calendar', icalendarText(calendarView(await setting(props.language), tickets)));
};
