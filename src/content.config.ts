/**
 * Fixed by Astro: the kinds whose prose it renders. All else is the gate's own reading, so nothing
 * here is checked again.
 */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { entryKinds } from './domain/entries/kinds.ts';
import { contentFolder } from './ingest/reading-settings.ts';

function proseOf(kind: 'questions' | 'pages') {
  const base = join(contentFolder(), entryKinds[kind].folder);
  return defineCollection({ loader: glob({ base, pattern: '*.{md,mdx}' }) });
}

export const collections = { questions: proseOf('questions'), pages: proseOf('pages') };
