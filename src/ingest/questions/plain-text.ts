/** Markdown without its markup, as text; the parts that prose puts in from the entries stay as they are written. */

import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { replaceProseParts } from '../../domain/questions/prose-parts.ts';

// Quotation marks and dashes as pages print them, so that both say the same letter for letter.
const AS_ON_PAGES = { features: { smartPunctuation: true }, position: false };

// From the private use area of Unicode, which no prose needs: the parser leaves it alone.
const MARK = '\uE000';

/** Blocks are divided by a blank line; each item of a list is on a line of its own. */
export function plainText(markdown: string): string {
  const parts: string[] = [];
  const marked = replaceProseParts(markdown, (_, written) => {
    parts.push(written);
    return MARK;
  });
  const text = wordsOf(markdownToMdast(marked, AS_ON_PAGES)).trim();
  return text.replaceAll(MARK, () => parts.shift() ?? '');
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
    default:
      return 'value' in node ? node.value.replace(/\s*\n\s*/g, ' ') : inner('');
  }
}
