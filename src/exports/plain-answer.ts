/** An answer without its Markdown: for data, and for readers that know no markup. */

import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { contentIndex } from '../domain/content-index.ts';
import type { Question } from '../domain/question.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { figureWords } from '../views/phrases.ts';

// Quotation marks and dashes as pages print them, so that both say the same letter for letter.
const AS_ON_PAGES = { features: { smartPunctuation: true }, position: false };

/** Blocks are divided by a blank line, the items of a list stand on lines of their own. */
export function plainAnswer(content: SiteContent, { id, body }: Question): string {
  const tagWords = (tag: string): string => {
    const words = wordsOfTag(content, tag);
    if (words === undefined) throw new RangeError(`questions/${id}: no plain words for ${tag}`);
    return words;
  };
  return wordsOf(markdownToMdast(body, AS_ON_PAGES), tagWords).trim();
}

function wordsOf(node: MdastNode, tagWords: (tag: string) => string): string {
  const inner = (divider: string): string =>
    'children' in node
      ? node.children.map((child) => wordsOf(child as MdastNode, tagWords)).join(divider)
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
      return tagWords(node.value);
    default:
      return 'value' in node ? node.value.replace(/\s*\n\s*/g, ' ') : inner('');
  }
}

/** What a component in an answer prints. */
function wordsOfTag(content: SiteContent, tag: string): string | undefined {
  const id = /^<Figure\s+id="([^"]*)"\s*\/>$/.exec(tag)?.[1];
  const figure = id === undefined ? undefined : contentIndex(content).figure.get(id);
  return figure && figureWords(figure);
}
