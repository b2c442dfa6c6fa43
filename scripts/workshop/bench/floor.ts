// The floor: what Astro takes for as many pages that say one line each, whatever a site does with them.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the project into the folder, which it returns. */
export function floorSite(folder: string, packages: string, tickets: number): string {
  const pages = join(folder, 'src/pages/[...language]/tickets');
  mkdirSync(pages, { recursive: true });
  symlinkSync(packages, join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
  // As the site has it.
  writeFileSync(join(folder, 'astro.config.mjs'), 'export default { build: { concurrency: 8 } };\n');
  writeFileSync(join(pages, '[number].astro'), pageText(tickets));
  return folder;
}

function pageText(tickets: number): string {
  return `---
export function getStaticPaths() {
  return [undefined, 'fr'].flatMap((language) =>
    Array.from({ length: ${tickets} }, (_, number) => ({ params: { language, number: String(number) } })),
  );
}
---
<!doctype html><html lang="en"><head><title>{Astro.params.number}</title></head><body>{Astro.params.number}</body></html>
`;
}
