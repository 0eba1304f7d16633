/** Figures in words, as pages print them and as texts of records refer to them. */

import { dateWords } from '../dates/words.ts';
import type { Figure } from '../entries/entry.ts';
import { groupedDigits, poundsWords } from './money.ts';
import type { Entries } from '../entries/site-content.ts';

const NAMED = /\{([a-z\d]+(?:-[a-z\d]+)*)\}/g;

/**
 * A figure's value in words: "£5.2 million a year", "66%", "13 June 2011", "1,576"; the words of
 * the source if it gives no number.
 */
export function figureWords({
  value,
  inWords,
  unit,
}: Pick<Figure, 'value' | 'inWords' | 'unit'>): string {
  if (inWords !== undefined) return inWords;
  if (typeof value === 'string') return dateWords(value);
  switch (unit) {
    case 'gbp':
      return poundsWords(value);
    case 'gbp-per-year':
      return `${poundsWords(value)} a year`;
    case 'percent':
      return `${groupedDigits(value)}%`;
    case 'fte':
      return `${groupedDigits(value)} ${value === 1 ? 'post' : 'posts'}`;
    default:
      return groupedDigits(value);
  }
}

/** The ids of the figures that a text refers to: "All {lots-total} lots" refers to "lots-total". */
export function figuresNamed(words: string): string[] {
  return [...words.matchAll(NAMED)].flatMap(([, id]) => id ?? []);
}

/**
 * The content with figures in words in the texts of its records: "All {lots-total} lots" → "All 36
 * lots". The prose of questions and pages is not changed: it has parts of its own for figures.
 */
export function withFiguresInWords<Content extends Entries>(content: Content): Content {
  const figureById = new Map(content.figures.map((figure) => [figure.id, figure]));
  return inAllWords(content, (words) =>
    words.replace(NAMED, (named, id: string) => {
      const figure = figureById.get(id);
      return figure ? figureWords(figure) : named;
    }),
  );
}

function inAllWords<Value>(value: Value, write: (words: string) => string): Value;
function inAllWords(value: unknown, write: (words: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((item: unknown) => inAllWords(item, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'body' || key === 'postcodes' ? inner : inAllWords(inner, write),
    ]),
  );
}
