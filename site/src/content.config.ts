// The collections of the site: the desk itself, and where its tickets are as everybody may see them.
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { type DeskEntry, deskLoader, type TicketsEntry, ticketLoader } from './load/loader.ts';

export const collections = {
  desk: defineCollection({ loader: deskLoader, schema: z.custom<DeskEntry>() }),
  tickets: defineCollection({ loader: ticketLoader, schema: z.custom<TicketsEntry>() }),
};
