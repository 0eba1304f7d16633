/** The prose of a question or page as plain words: for data that cannot hold links and components. */

import { contentIndex } from '../domain/content-index.ts';
import { dateWords } from '../domain/date-words.ts';
import { replaceProseParts } from '../domain/prose-parts.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { figureWords } from './phrases.ts';

/** Figures and dates in words, links as their texts, the items of a list one after the other. */
export function proseWords(content: SiteContent, prose: string): string {
  const { figure, event } = contentIndex(content);
  return replaceProseParts(prose, ({ name, ids: [id = ''] }) => {
    const [number, told] = [figure.get(id), event.get(id)];
    if (name === 'Figure' && number) return figureWords(number);
    return name === 'EventDate' && told ? dateWords(told.date) : '';
  })
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\n- /g, '; ')
    .replace(/:\s*;/g, ':')
    .replace(/\s+/g, ' ')
    .trim();
}
