// The one endpoint for what machines read; astro.config.ts gives it a route for every ending.
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { type Facts, facts, ownSetting, servedTickets, setting } from '../load/facts.ts';
import { filesInLanguage, filesOfDesk } from './desk-files.ts';
import { contentTypes, type MachineFile } from './machine-file.ts';
import { ticketFiles } from './ticket-files.ts';

type Text = MachineFile[1];

const known = new WeakMap<Facts, ReadonlyMap<string, Text>>();

/** By their paths. While files are watched the facts are others for every answer: a path stays and what it leads to does not. */
async function machineFiles(): Promise<ReadonlyMap<string, Text>> {
  const all = await facts();
  const made = known.get(all) ?? new Map(await filesFrom(all));
  known.set(all, made);
  return made;
}

async function filesFrom(all: Facts): Promise<MachineFile[]> {
  const settings = await Promise.all(all.desk.languages.map(setting));
  return [
    ...filesOfDesk(await ownSetting(), all),
    ...settings.flatMap((one) => filesInLanguage(one, all)),
    ...(await servedTickets()).flatMap((ticket) => ticketFiles(settings, ticket)),
  ];
}

export async function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const ending = routePattern.slice(routePattern.lastIndexOf('.'));
  const paths = [...(await machineFiles()).keys()].filter((path) => path.endsWith(ending));
  return paths.map((path) => {
    const [name = '', ...folders] = path.slice(0, -ending.length).split('/').reverse();
    return { params: { folder: folders.reverse().join('/') || undefined, name }, props: { path } };
  });
}

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => {
  const text = (await machineFiles()).get(path);
  const [, type] = Object.entries(contentTypes).find(([ending]) => path.endsWith(ending)) ?? [];
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(await text(), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
