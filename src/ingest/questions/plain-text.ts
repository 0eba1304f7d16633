/** Markdown as plain text; parts that insert something from an entry stay as they are written. */

import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { replaceProseParts } from '../../domain/questions/prose-parts.ts';

// With the same quotation marks and dashes as on the pages.
const AS_ON_PAGES = { features: { smartPunctuation: true }, position: false };

// From the private use area of Unicode: prose does not contain it, and the parser does not change
// it.
const MARK = '\uE000';

/** The text has a blank line between blocks, and one line for each item of a list. */
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
