/** A point on which sources disagree, each version with those who say it. */

import { contentIndex } from '../domain/content-index.ts';
import type { Conflict } from '../domain/conflict.ts';
import { dateWords } from '../domain/date-words.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { publishedOn } from '../domain/source.ts';
import { links } from './links.ts';
import type { Link } from './site-frame.ts';

export interface ConflictLine {
  readonly id: string;
  readonly topic: string;
  readonly claims: readonly { readonly text: string; readonly sources: readonly Link[] }[];
  /** Which version the site uses, and why. */
  readonly uses: string;
}

export function conflictLine(content: SiteContent, conflict: Conflict): ConflictLine {
  const { source } = contentIndex(content);
  const sourceLink = (id: string): Link[] => {
    const found = source.get(id);
    if (!found) return [];
    const published = publishedOn(found);
    const when = published === undefined ? 'undated' : dateWords(published);
    return [{ text: `${found.publisher}, ${when}`, to: links.source(id) }];
  };
  return {
    id: conflict.id,
    topic: conflict.topic,
    claims: conflict.claims.map(({ text, sources }) => ({
      text,
      sources: sources.flatMap(sourceLink),
    })),
    uses: conflict.uses,
  };
}
