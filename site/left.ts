// The files of advisories that an earlier build left: most of them are as they have to be.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { whiteFolder } from './src/advisories/places.ts';

// Lists and pages lie in the same folders, and are Astro's to write.
const kinds = [
  { folder: 'advisories/', file: /^[^/]+\.json$/ },
  { folder: whiteFolder, file: /^\d{4}\/[^/]+\.json(?:\.sha\d+)?$/ },
];

/** Their paths below the site. */
export function leftAdvisories(site: string): string[] {
  return kinds.flatMap(({ folder, file }) =>
    pathsIn(join(site, folder))
      .filter((path) => file.test(path))
      .map((path) => `${folder}${path}`),
  );
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll(sep, '/'),
    );
  } catch {
    return [];
  }
}
