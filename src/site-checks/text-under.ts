/** What stands under the anchors of a page: the words that belong to one of its entries. */

import { Parser } from 'htmlparser2';
import { WITHIN_A_LINE } from './page-reader.ts';

/** Parts that lead on from an entry or say what half of all entries say, and do not belong to its words. */
const NOT_ITS_OWN = /(^| )(source-mark|status|cite|govuk-visually-hidden)( |$)/;
/** Printed on parts that the index leaves out, as Pagefind names it. */
const LEFT_OUT = 'data-pagefind-ignore';
const HEADING = /^h[1-6]$/;

/** Stands where the words of one element end and those of another begin. */
const BREAK = '\u0000';

interface Taking {
  readonly id: string;
  /** The entry ends where fewer elements than these are open. */
  readonly depth: number;
  /** The heading with the id, which the next one of its rank or above ends too; no other headings do. */
  readonly heading: string | undefined;
}

/**
 * The lines of each entry by its id: an element's own, or, where the id is a
 * heading's, the heading and all that follows until the next of its rank.
 */
export function textUnder(html: string, ids: ReadonlySet<string>): Map<string, string[]> {
  const words = new Map<string, string[]>();
  let open = 0;
  let taking: Taking | undefined;
  let skippedFrom = Number.POSITIVE_INFINITY;
  const parser = new Parser({
    onopentag(name, { id, class: classes = '', [LEFT_OUT]: leftOut }) {
      open += 1;
      if (taking && !WITHIN_A_LINE.test(name)) words.get(taking.id)?.push(BREAK);
      const rank = HEADING.test(name) ? name : undefined;
      if (rank !== undefined && taking?.heading !== undefined && rank <= taking.heading)
        taking = undefined;
      if (id !== undefined && ids.has(id)) {
        taking = { id, depth: rank === undefined ? open : open - 1, heading: rank };
        words.set(id, []);
      }
      if (taking && (leftOut !== undefined || NOT_ITS_OWN.test(classes)))
        skippedFrom = Math.min(skippedFrom, open);
    },
    ontext(text) {
      if (taking && open < skippedFrom) words.get(taking.id)?.push(text);
    },
    onclosetag(name) {
      if (open === skippedFrom) skippedFrom = Number.POSITIVE_INFINITY;
      open -= 1;
      if (taking && open < taking.depth) taking = undefined;
      if (taking && !WITHIN_A_LINE.test(name)) words.get(taking.id)?.push(BREAK);
    },
  });
  parser.end(html);
  return new Map([...words].map(([id, parts]) => [id, lines(parts.join(''))]));
}

function lines(text: string): string[] {
  return text
    .split(BREAK)
    .map((line) => line.replace(/\s+/g, ' ').replace(/ (?=[.,;:?!])/g, ''))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
