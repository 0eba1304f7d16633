/** Prose without its markup: for data, and for readers that know no links and components. */

import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { contentIndex } from '../domain/content-index.ts';
import { dateWords } from '../domain/date-words.ts';
import { figureWords } from '../domain/figure-words.ts';
import { replaceProseParts } from '../domain/prose-parts.ts';
import type { SiteContent } from '../domain/site-content.ts';

// Quotation marks and dashes as pages print them, so that both say the same letter for letter.
const AS_ON_PAGES = { features: { smartPunctuation: true }, position: false };

/**
 * Figures and dates as pages print them; marks of sources and maps fall away. Blocks are divided
 * by a blank line, the items of a list stand on lines of their own.
 * @throws RangeError for a tag that has no plain words
 */
export function plainProse(content: SiteContent, prose: string): string {
  const { figure, event } = contentIndex(content);
  const filled = replaceProseParts(prose, ({ name, ids: [id = ''] }) => {
    const [number, told] = [figure.get(id), event.get(id)];
    if (name === 'Figure' && number) return figureWords(number);
    return name === 'EventDate' && told ? dateWords(told.date) : '';
  });
  return wordsOf(markdownToMdast(filled, AS_ON_PAGES)).trim();
}

function wordsOf(node: MdastNode): string {
  const inner = (divider: string): string =>
    'children' in node
      ? node.children.map((child) => wordsOf(child as MdastNode)).join(divider)
      : '';
  switch (node.type) {
    case 'root':
      return inner('\n\n');
    case 'list':
      return inner('\n');
    case 'listItem':
      return `- ${inner('\n')}`;
    case 'break':
      return '\n';
    case 'html':
      throw new RangeError(`no plain words for ${node.value}`);
    default:
      return 'value' in node ? node.value.replace(/\s*\n\s*/g, ' ') : inner('');
  }
}
