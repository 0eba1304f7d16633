/** The sentences of a built page, without headings, names and numbers. */

import { Parser } from 'htmlparser2';
import { WITHIN_A_LINE } from '../site-checks/page-reader.ts';

/** Headings are not sentences; charts repeat the list or table beside them. */
const LEFT_OUT = /^(h[1-6]|svg|script|style|template|mark)$/;
/** Source marks, and hidden words that give a link its context for screen readers. */
const MARKS = /(^| )(source-mark|govuk-visually-hidden)( |$)/;
const ENDS_A_SENTENCE = /[.!?:][”’")\]]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Every sentence of a page's main part, in paragraphs, lists, tables and notes.
 *
 * A block is text if it ends like a sentence. So addresses, names, dates, labels and links on their
 * own are left out, and sentences in tables are kept. A colon ends a sentence only at the end of a
 * block ("You can:").
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
