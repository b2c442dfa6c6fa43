// The whole site: from nothing, beside Hugo with as many pages from the same records, and after one ticket changed.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bench, type Case, count, type Ground, type Target } from './bench.ts';
import { siteBuild } from './commands.ts';
import { hugo, hugoSite } from './hugo.ts';
import { afterwards, configurationText, type RecordFile, recordFiles, remarkedFile } from './records.ts';

const ours = 'every page';
const changed = 'one ticket changed';
const theirs = 'Hugo, every page';
const memory = 1.2e9;

const configuration = `${configurationText}site: https://desk.example/desk/\nlanguages: [en, fr]\n`;
const later = '2026-12-30T12:01:00Z';

export const site: Bench = {
  name: 'site',
  about: 'the site in two languages, with its search index, feeds, calendars and badges',
  runs: 2,
  prepared: (ground) => {
    const { small } = ground;
    const root = deskWithSite(ground);
    const beside = hugo === null ? [] : [besideHugo(ground, hugo)];
    return {
      cases: [...beside, ...ourCases(root, ground)],
      targets: [...(beside.length > 0 ? [{ of: ours, against: theirs, atMost: 2 }] : []), ...ourTargets],
      notes: [
        `${count(small)} tickets. Every run begins without a page, but for the one after a change, which comes a minute later:`,
        'all pages then say so, and all lists are made anew. Node compiles and bundles the site in each run.',
        beside.length > 0
          ? 'Hugo prints the same files from the same records: pages, feeds, calendars, badges, data, lists. It works out no deadline.'
          : 'Hugo is not installed here, so that nothing stands beside these figures.',
      ],
    };
  },
};

const ourTargets: readonly Target[] = [
  { of: changed, against: ours, atMost: 0.25 },
  { of: ours, atMost: memory, isMemory: true },
];

function ourCases(root: string, { folder, small }: Ground): Case[] {
  const places = { outDir: join(folder, 'site-dist'), cacheDir: join(folder, 'site-cache') };
  const [record, remarked] = [firstFile(small), remarkedFile(1, small)];
  let isRemarked = false;
  return [
    {
      name: ours,
      command: siteBuild(root, afterwards, places),
      ...(hugo && { against: theirs }),
      before: () => {
        for (const place of Object.values(places)) rmSync(place, { recursive: true, force: true });
      },
    },
    {
      name: changed,
      command: siteBuild(root, later, places),
      against: ours,
      before: () => {
        isRemarked = !isRemarked;
        write(root, isRemarked ? remarked : record);
      },
    },
  ];
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

function firstFile(size: number): RecordFile {
  const { value } = recordFiles(size).next();
  if (value === undefined) throw new RangeError('a desk without records');
  return value;
}

function write(root: string, { path, text }: RecordFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
