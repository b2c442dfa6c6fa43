// How many deadlines are overdue, as a badge, in each language.
import type { APIRoute } from 'astro';
import { overdueBadge } from '../../../feeds/badge.ts';
import { badgeText } from '../../../feeds/badge-picture.ts';
import { fileResponse } from '../../../feeds/response.ts';
import { facts, setting } from '../../../load/facts.ts';
import { type InLanguage, inEveryLanguage } from '../../../load/languages.ts';

export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<InLanguage['props']> = async ({ props }) => {
  const { tickets } = await facts();
  return fileResponse('svg', badgeText(overdueBadge(await setting(props.language), tickets)));
};
