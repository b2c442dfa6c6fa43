// The endpoint for the files of the desk's brand; astro.config.ts gives it a route for every ending.
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { facts } from '../load/facts.ts';
import { stylesheetName } from '../view/brand.ts';
import { brandTypes } from './kinds.ts';
import { brandStylesheet } from './stylesheet.ts';

type Content = string | Uint8Array<ArrayBuffer>;

async function brandFiles(): Promise<ReadonlyMap<string, Content>> {
  const { desk, logo } = await facts();
  const files = new Map<string, Content>();
  if (desk.brand?.colour !== undefined) files.set(stylesheetName, brandStylesheet(desk.brand.colour));
  if (logo !== null) files.set(logo.name, Uint8Array.from(Buffer.from(logo.base64, 'base64')));
  return files;
}

export async function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const ending = routePattern.slice(routePattern.lastIndexOf('.'));
  const names = [...(await brandFiles()).keys()].filter((name) => name.endsWith(ending));
  return names.map((name) => ({ params: { name: name.slice(0, -ending.length) }, props: { name } }));
}

export const GET: APIRoute<{ name: string }> = async ({ props: { name } }) => {
  const content = (await brandFiles()).get(name);
  const type = brandTypes[name.slice(name.lastIndexOf('.') + 1)];
  if (content === undefined || type === undefined) return new Response(null, { status: 404 });
  return new Response(content, { headers: { 'content-type': type } });
};
