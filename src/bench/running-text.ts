/** The running text of a built page: its sentences, without what only names or numbers things. */

import { Parser } from 'htmlparser2';
import { WITHIN_A_LINE } from '../site-checks/page-reader.ts';

/** Titles are not running text; drawings are told by the list or table beside them. */
const LEFT_OUT = /^(h[1-6]|svg|script|style|template|mark)$/;
/** The marks of sources, and words that only name a link for who cannot see where it stands. */
const MARKS = /(^| )(source-mark|govuk-visually-hidden)( |$)/;
const ENDS_A_SENTENCE = /[.!?:][”’")\]]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Every sentence of a page's main part, wherever it stands: paragraph, list, table or note.
 *
 * A line of a page is running text where it ends as a sentence does. So addresses, names, dates,
 * labels and links that stand alone are left out, and a sentence in a table is not. A colon ends
 * a line only ("You can:"), never a sentence within one.
 */
export function runningText(html: string): string[] {
  return linesOfMain(html)
    .filter((line) => ENDS_A_SENTENCE.test(line))
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()));
}

function linesOfMain(html: string): string[] {
  const lines = [''];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = '' }) {
      open.push(MARKS.test(classes) ? 'mark' : name);
      if (!WITHIN_A_LINE.test(name)) lines.push('');
    },
    ontext(text) {
      if (open.includes('main') && !open.some((name) => LEFT_OUT.test(name)))
        lines.push((lines.pop() ?? '') + text);
    },
    onclosetag(name) {
      open.pop();
      if (!WITHIN_A_LINE.test(name)) lines.push('');
    },
  });
  parser.end(html);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}
