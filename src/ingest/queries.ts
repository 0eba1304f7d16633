/** What pages are made from: the content as the gate read it, and prose as Astro renders it. */

import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BuildEvidence } from '../domain/checks/evidence.ts';
import type { SiteContent } from '../domain/entries/site-content.ts';
import { memoByContent } from '../domain/entries/memo-by-content.ts';
import { buildEvidence } from './build-evidence.ts';
import { currentContent } from './current-reading.ts';

/** All content; the same object for every page of a build. */
export function siteContent(): Promise<SiteContent> {
  return Promise.resolve(currentContent());
}

/** The prose of a question or page as a component; undefined if there is no such entry. */
export async function proseOf(
  kind: 'questions' | 'pages',
  id: string,
): Promise<AstroComponentFactory | undefined> {
  if (!currentContent()[kind].some((entry) => entry.id === id)) return undefined;
  const entry = await getEntry(kind, id);
  return entry && (await render(entry)).Content;
}

/** The answers to questions as components, by the question's id. */
export async function answersTo(
  questions: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, AstroComponentFactory | undefined>> {
  return new Map(
    await Promise.all(
      questions.map(async ({ id }) => [id, await proseOf('questions', id)] as const),
    ),
  );
}

/** What is known of the checks of this build before its pages are made. */
export function evidence(): BuildEvidence {
  return evidenceOnce(currentContent());
}

const evidenceOnce = memoByContent(buildEvidence);
