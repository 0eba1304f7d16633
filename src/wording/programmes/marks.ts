/**
 * The numbers of the sources on a programme's page: those of the summary, then of the story, then
 * of the key figures. The page and its prose are printed separately and must agree.
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
  marks.mark(storySources(content, programme));
  for (const id of programme.keyFigures ?? []) marks.mark(figure.get(id)?.sources ?? []);
  return marks;
}
