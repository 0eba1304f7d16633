/** A number that is a figure stands in its entry alone: prose asks for it by its id. */

import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { proseParts, replaceProseParts } from '../../../src/domain/prose-parts.ts';
import { figureWords } from '../../../src/views/phrases.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();

/** Values that prose says so often of other things that they cannot be told apart. */
const LEAST = 10;

/** Where a figure of one of these sources is typed as the figure would print itself. */
function typed(prose: string, sources: readonly string[]): string[] {
  const words = replaceProseParts(prose, () => ' ').replace(/\]\([^)]*\)/g, ']');
  const own = content.figures.filter((figure) => figure.sources.some((id) => sources.includes(id)));
  return [...new Set(own.filter(isTelling).map((figure) => figureWords(figure)))].filter((value) =>
    new RegExp(`(?<![\\d,.£])${escaped(value.replace(/ a year$/, ''))}(?![\\d%]|[,.]\\d)`).test(
      words,
    ),
  );
}

function isTelling({ value }: Figure): boolean {
  return typeof value === 'number' ? value >= LEAST : value.length === '2019-01-01'.length;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('the search finds a figure that is typed', () => {
  expect(typed('Of the 53 centres, 38 closed.', ['cypnow-2019-05-02'])).toEqual(
    expect.arrayContaining(['38', '53']),
  );
  expect(typed('Of 530 centres.', ['cypnow-2019-05-02'])).toEqual([]);
});

test.each(content.questions)('the answer to $id types no figure', ({ body, sources }) => {
  expect(typed(body, sources)).toEqual([]);
});

test.each(content.pages)('the page $id types no figure', ({ body }) => {
  const sources = proseParts(body).flatMap(({ name, ids }) => (name === 'Sources' ? ids : []));
  expect(typed(body, sources)).toEqual([]);
});
