// How the site is made: static, under the path that the desk's configuration gives, with nothing that is not ours.
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { besidePages } from './beside-pages.ts';
import { sitemap } from './sitemap.ts';
import { deskFolder, readDesk } from './src/load/desk-folder.ts';

// The desk asks nobody's permission to count anything, and no network to run.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK ??= 'true';

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
  integrations: [deskAddress, besidePages(), sitemap()],
  trailingSlash: 'always',
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // While one page is written, the next ones are made.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
});
