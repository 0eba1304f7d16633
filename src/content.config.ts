/** Fixed by Astro: turns the registry into collections, one file per entry. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { siteSchema } from './domain/site-schema.ts';
import { entryKinds as registry } from './domain/entries/kinds.ts';
import { contentDirectory } from './ingest/reading-settings.ts';
import type { Kind } from './domain/entries/kinds.ts';

const root = contentDirectory();

function collectionOf(kind: Kind) {
  const { folder, form, schema } = registry[kind];
  const pattern = form === 'yaml' ? '*.yaml' : '*.{md,mdx}';
  return defineCollection({ loader: glob({ base: join(root, folder), pattern }), schema });
}

export const collections = {
  site: defineCollection({
    loader: glob({ base: root, pattern: 'site.yaml' }),
    schema: siteSchema,
  }),
  ...Object.fromEntries(
    (Object.keys(registry) as Kind[]).map((kind) => [kind, collectionOf(kind)]),
  ),
};
