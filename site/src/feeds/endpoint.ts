// The one endpoint for what machines read; astro.config.ts gives it a route for every ending.
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { facts, offerPages, ownSetting, servedTickets, setting } from '../load/facts.ts';
import { filesInLanguage, filesOfDesk } from './desk-files.ts';
import { contentTypes, type MachineFile } from './machine-file.ts';
import { ticketFiles } from './ticket-files.ts';

async function machineFiles(): Promise<MachineFile[]> {
  const all = await facts();
  const { offers } = await offerPages();
  const settings = await Promise.all(all.desk.languages.map(setting));
  return [
    ...filesOfDesk(await ownSetting(), all, offers),
    ...settings.flatMap((one) => filesInLanguage(one, all)),
    ...(await servedTickets()).flatMap((ticket) => ticketFiles(settings, ticket)),
  ];
}

export async function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const ending = routePattern.slice(routePattern.lastIndexOf('.'));
  const paths = (await machineFiles()).map(([path]) => path).filter((path) => path.endsWith(ending));
  return paths.map((path) => {
    const [name = '', ...folders] = path.slice(0, -ending.length).split('/').reverse();
    return { params: { folder: folders.reverse().join('/') || undefined, name }, props: { path } };
  });
}

// Looked up for every answer: while files are watched, a path stays and what it leads to does not.
export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const [, text] = (await machineFiles()).find((file) => file[0] === path) ?? [];
  const [, type] = Object.entries(contentTypes).find(([ending]) => path.endsWith(ending)) ?? [];
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(await text(), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
