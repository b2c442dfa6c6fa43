// The whole site from nothing, beside Hugo with as many pages from the same records.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bench, type Case, count, type Ground, type Target } from './bench.ts';
import { type AstroPlaces, astroBuild, inRepository, siteBuild } from './commands.ts';
import { floorSite } from './floor.ts';
import { hugo, hugoSite } from './hugo.ts';
import { filesIn, inventory, inventoryRows } from './inventory.ts';
import { afterwards, configurationText, type RecordFile, recordFiles } from './records.ts';
import { pageWeight, ticketPages, type Weight } from './weight.ts';

const ours = 'every page';
const theirs = 'Hugo, every page';
const least = 'Astro, as many pages of one line';
const memory = 1e9;
// For 10,000 tickets, three fifths of what it was when each language had feeds, calendars and badges of its own. What there is
// of offers and publishers hardly grows with the tickets, so that fewer tickets have more files each.
const mostFiles = 61_200;
const ticketsOfMostFiles = 10_000;

const base = '/desk/';
const configuration = `${configurationText}site: https://desk.example${base}\nlanguages: [en, fr]\n`;

export const site: Bench = {
  name: 'site',
  about: 'the site in two languages, with its search index, feeds, calendars and badges',
  runs: 2,
  prepared: (ground) => {
    const { small } = ground;
    const root = deskWithSite(ground);
    const places = placesIn(ground, 'site');
    const beside = hugo === null ? [] : [besideHugo(ground, hugo)];
    return {
      cases: [...beside, floor(ground), ourCase(root, places)],
      targets: [...(beside.length > 0 ? [{ of: ours, against: theirs, atMost: 2 }] : []), ...ourTargets],
      weights: () => weights(places.outDir, small),
      inventory: () => inventoryRows(inventory(places.outDir, ['fr'])),
      notes: [
        `${count(small)} tickets. Every run begins without a page; Node compiles and bundles the site in each.`,
        'Astro alone makes two pages of one line for each ticket, and none of the other files: the floor of what is built with it.',
        'Weights are those after gzip, of a page with the styles and scripts that it loads before anybody does anything.',
        beside.length > 0
          ? 'Hugo prints pages, feeds, calendars, badges, data and lists from the same records, all but the data in each language. It works out no deadline.'
          : 'Hugo is not installed here, so that nothing stands beside these figures.',
      ],
    };
  },
};

const ourTargets: readonly Target[] = [{ of: ours, atMost: memory, isMemory: true }];

function ourCase(root: string, places: AstroPlaces): Case {
  return {
    name: ours,
    command: siteBuild(root, afterwards, places),
    against: hugo === null ? least : theirs,
    before: () => removed(places),
  };
}

function floor(ground: Ground): Case {
  const root = floorSite(join(ground.folder, 'floor'), inRepository('node_modules'), ground.small);
  const places = placesIn(ground, 'floor');
  return { name: least, command: astroBuild(root, places, {}), before: () => removed(places) };
}

function placesIn({ folder }: Ground, name: string): AstroPlaces {
  return { outDir: join(folder, `${name}-dist`), cacheDir: join(folder, `${name}-cache`) };
}

function removed(places: AstroPlaces): void {
  for (const place of Object.values(places)) rmSync(place, { recursive: true, force: true });
}

function weights(site: string, tickets: number): Weight[] {
  const pages = ticketPages(site);
  const [median = '', heaviest = ''] = [pages[Math.floor(pages.length / 2)], pages.at(-1)];
  const ticket = (page: string) => pageWeight(site, base, page, ['css']);
  const files = filesIn(inventory(site, ['fr']));
  return [
    { name: 'the whole site', amount: files, ...filesBound(tickets), isFiles: true },
    { name: 'home, compressed', amount: pageWeight(site, base, 'index.html'), atMost: 40_000 },
    { name: 'staff board, compressed', amount: pageWeight(site, base, 'staff/index.html') },
    { name: 'the median page of a ticket, without scripts', amount: ticket(median), atMost: 12_000 },
    { name: 'the heaviest page of a ticket, without scripts', amount: ticket(heaviest), atMost: 12_000 },
  ];
}

function filesBound(tickets: number): { atMost?: number } {
  return tickets === ticketsOfMostFiles ? { atMost: mostFiles } : {};
}

function besideHugo(ground: Ground, program: string): Case {
  const source = hugoSite(join(ground.folder, 'hugo'), recordFiles(ground.small));
  const to = join(ground.folder, 'hugo-dist');
  return {
    name: theirs,
    command: { program, arguments: ['--quiet', '--destination', to], folder: source, exitCode: 0 },
    before: () => rmSync(to, { recursive: true, force: true }),
  };
}

function deskWithSite({ folder, small }: Ground): string {
  const root = join(folder, `site-${small}`);
  if (existsSync(root)) return root;
  write(root, { path: '.github/desk.yml', text: configuration });
  for (const file of recordFiles(small)) write(root, file);
  return root;
}

function write(root: string, { path, text }: RecordFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
