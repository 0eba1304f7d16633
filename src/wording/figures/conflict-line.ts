/** A point on which sources disagree, with the sources of each version. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Conflict } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { publishedWords } from '../frame/phrases.ts';
import type { Link } from '../frame/links.ts';
import type { SourceMarks } from '../sources/marks.ts';

export interface ConflictLine {
  readonly id: string;
  /** Ids that it had before, which lead to it too. */
  readonly formerIds: readonly string[];
  /** Its address in the list of disagreements. */
  readonly to: string;
  readonly topic: string;
  readonly claims: readonly ConflictClaim[];
  /** Which version the site uses, and why. */
  readonly uses: string;
}

export interface ConflictClaim {
  readonly text: string;
  readonly sources: readonly Link[];
  /** Numbers of its sources in the page's list; empty if the page has no list for them. */
  readonly marks: readonly number[];
}

/** @param marks  the numbers of the page's sources; if omitted, the claims have links only */
export function conflictLine(
  content: SiteContent,
  conflict: Conflict,
  marks?: SourceMarks,
): ConflictLine {
  const { source } = contentIndex(content);
  const sourceLink = (id: string): Link[] => {
    const found = source.get(id);
    if (!found) return [];
    return [{ text: `${found.publisher}, ${publishedWords(found)}`, to: links.source(id) }];
  };
  return {
    id: conflict.id,
    formerIds: conflict.formerIds ?? [],
    to: links.conflict(conflict.id),
    topic: conflict.topic,
    claims: conflict.claims.map(({ text, sources }) => ({
      text,
      sources: sources.flatMap(sourceLink),
      marks: marks?.mark(sources) ?? [],
    })),
    uses: conflict.uses,
  };
}
