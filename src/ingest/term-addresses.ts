/**
 * The pages of the places and lots, at addresses made from the terms of the site: "/hubs/" for a
 * council that has hubs.
 */

import { entryKinds } from '../domain/entries/kinds.ts';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { load } from 'js-yaml';
import { MOST_THINGS } from '../domain/finder/most-things.ts';
import { terms } from '../domain/entries/schemas/words/terms.ts';
import { FALLBACK_ADDRESSES, addressesOf } from '../domain/entries/term.ts';
import type { TermAddresses } from '../domain/entries/term.ts';
import { tableFiles } from './files/tables.ts';
import { contentFolder } from './reading-settings.ts';

/** The folders in src/pages/, which Astro gives no address of their own, and the routes in each. */
const ROUTES = {
  bases: ['[...index]'],
  centres: ['index', 'table', 'table/[...part]', 'district/[...part]', '[centre]'],
  lots: ['[...index]', '[lot]'],
} as const satisfies Readonly<Partial<Record<keyof TermAddresses, readonly string[]>>>;

export function termAddresses(): AstroIntegration {
  return {
    name: 'term-addresses',
    hooks: {
      'astro:config:setup': async ({ injectRoute, updateConfig }) => {
        const addresses = await readAddresses(join(contentFolder(), 'site.yaml'));
        const things = await countThings(contentFolder());
        const define = {
          'import.meta.env.TERM_ADDRESSES': JSON.stringify(addresses),
          // Without them, the scripts of all other sites have nothing of what such a site needs.
          'import.meta.env.LARGE_SITE': JSON.stringify(things > MOST_THINGS),
          'import.meta.env.LISTED_POSTCODES': JSON.stringify(listsPostcodes(contentFolder())),
        };
        updateConfig({ vite: { define } });
        injectRoute({
          pattern: `/find/${addresses.district}/[district]`,
          entrypoint: './src/pages/_districts/[district].astro',
        });
        for (const kind of ['bases', 'centres', 'lots'] as const)
          for (const route of ROUTES[kind])
            injectRoute({
              pattern: `/${addresses[kind]}/${route === 'index' ? '' : route.replace(/^district/, addresses.district)}`,
              entrypoint: `./src/pages/_${kind}/${route}.astro`,
            });
      },
    },
  };
}

/** The gate says what is wrong in a file that cannot be read; until then any addresses will do. */
async function readAddresses(file: string): Promise<TermAddresses> {
  try {
    const site = load(await readFile(file, 'utf8')) as { terms?: unknown } | undefined;
    return addressesOf(terms.parse(site?.terms));
  } catch {
    return FALLBACK_ADDRESSES;
  }
}

/** Whether single postcodes were imported. */
function listsPostcodes(folder: string): boolean {
  return existsSync(join(folder, tableFiles.units.folder));
}

/** A file is an entry; a folder that is not there has none. */
async function countThings(folder: string): Promise<number> {
  const kinds = (['centres', 'libraries', 'familyHubs'] as const).map(
    (kind) => entryKinds[kind].folder,
  );
  const counts = kinds.map(async (kind) => {
    const names = await readdir(join(folder, kind)).catch((): string[] => []);
    return names.filter((name) => name.endsWith('.yaml')).length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
