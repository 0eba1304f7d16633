/**
 * The numbers of the sources on a programme's page. Prose is printed apart from the
 * page around it, so both ask here: first the summary's sources, then those of the
 * key figures, then those of the story in its order.
 */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Programme } from '../../domain/entries/entry.ts';
import { storySources } from '../../domain/programmes/story-sources.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { sourceMarks } from '../sources/marks.ts';
import type { SourceMarks } from '../sources/marks.ts';

export function programmeMarks(content: SiteContent, programme: Programme): SourceMarks {
  const { figure } = contentIndex(content);
  const marks = sourceMarks(content);
  marks.mark(programme.sources);
  for (const id of programme.keyFigures ?? []) marks.mark(figure.get(id)?.sources ?? []);
  marks.mark(storySources(content, programme));
  return marks;
}
