// How the site is made: static, under the path that the desk's configuration gives, with nothing that is not ours.
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { besidePages } from './build/beside-pages.ts';
import { sitemap } from './build/sitemap.ts';
import { brandTypes } from './src/brand/kinds.ts';
import { contentTypes } from './src/feeds/machine-file.ts';
import { deskFolder, readDesk } from './src/load/desk-folder.ts';
import { brandFolder } from './src/view/brand.ts';

// The desk asks nobody's permission to count anything, and no network to run.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK ??= 'true';

/** A route for each kind of file that is no page: Astro wants to see the ending in the route. */
const machineRoutes: AstroIntegration = {
  name: 'machine-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      const entrypoint = new URL('src/feeds/endpoint.ts', import.meta.url);
      const endings = new Set(Object.keys(contentTypes).map((name) => name.split('.').at(-1)));
      for (const ending of endings) injectRoute({ pattern: `/[...folder]/[name].${ending}`, entrypoint });
      const brand = new URL('src/brand/endpoint.ts', import.meta.url);
      for (const ending of Object.keys(brandTypes))
        injectRoute({ pattern: `/${brandFolder}[name].${ending}`, entrypoint: brand });
    },
  },
};

/** Puts a build where the configuration says. `dev` stays at the top of its own host, and starts without asking. */
const deskAddress: AstroIntegration = {
  name: 'desk-address',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      if (command === 'dev') return;
      const { origin, pathname } = new URL(readDesk(deskFolder(config.root)).desk.site);
      updateConfig({ site: origin, base: pathname });
    },
  },
};

export default defineConfig({
  integrations: [deskAddress, machineRoutes, besidePages(), sitemap()],
  trailingSlash: 'always',
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // While one page is written, the next ones are made.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
});
