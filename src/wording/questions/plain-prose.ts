/** Prose as plain text, for data and for programs that do not render links and components. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { figureWords } from '../../domain/figures/words.ts';
import { replaceProseParts } from '../../domain/questions/prose-parts.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';

/**
 * Figures and dates are as pages print them; source marks and maps are left out.
 * @param prose  an entry whose prose was read as plain text
 */
export function plainProse(content: SiteContent, prose: { readonly plain: string }): string {
  const { figure, event } = contentIndex(content);
  return replaceProseParts(prose.plain, ({ name, ids: [id = ''] }) => {
    const [number, dated] = [figure.get(id), event.get(id)];
    if (name === 'Figure' && number) return figureWords(number);
    return name === 'EventDate' && dated ? dateWords(dated.date) : '';
  })
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
