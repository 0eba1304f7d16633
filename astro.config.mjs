import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { browserFloor } from './src/build/browser-floor.ts';
import { contentGate } from './src/ingest/content-gate.ts';
import { listedPages } from './src/ingest/listed-pages.ts';
import { withLastChange } from './src/ingest/sitemap-dates.ts';
import { termAddresses } from './src/ingest/term-addresses.ts';
import { contentServer } from './src/dev/content-server.ts';
import { proseLinks } from './src/build/prose-links.ts';
import { siteAddressSetting } from './src/build/settings.ts';
import { ownCopies } from './src/build/own-copies.ts';
import { smallPreload } from './src/build/small-preload.ts';
import { UNUSED_CLASSES } from './src/build/unused-styles.ts';

const { siteUrl, base } = siteAddressSetting(process.env);
const site = `${siteUrl}/`;

// Pages read these; variables of the same names, which other programs set, would replace them.
Object.assign(process.env, { SITE: site, BASE_URL: base });
delete process.env['DEV'];
delete process.env['PROD'];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One page after the other: the search index is made in this order.
  build: { inlineStylesheets: 'auto', concurrency: 1 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: { modulePreload: false, cssTarget: browserFloor() },
    css: { lightningcss: { unusedSymbols: UNUSED_CLASSES } },
    // Pages are made by this machine's Node: only what is sent to browsers has to suit older ones.
    environments: { client: { build: { target: browserFloor() } } },
    plugins: [ownCopies(), smallPreload(base)],
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  integrations: [
    contentGate(),
    termAddresses(),
    contentServer(base),
    proseLinks(base),
    mdx(),
    sitemap({ filter: listedPages(site), serialize: withLastChange(site) }),
  ],
});
