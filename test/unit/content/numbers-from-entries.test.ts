/** A number that is a figure stands in its entry alone: all other words ask for it by its id. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { figuresIn, parseExpression } from '../../../src/domain/figures/arithmetic.ts';
import { figureWords } from '../../../src/domain/figures/words.ts';
import type { Figure } from '../../../src/domain/entries/entry.ts';
import { proseParts, replaceProseParts } from '../../../src/domain/questions/prose-parts.ts';
import type { Kind } from '../../../src/domain/entries/kinds.ts';
import { entryKinds } from '../../../src/domain/entries/kinds.ts';
import { contentFolder } from '../../../src/ingest/reading-settings.ts';
import { makeCounty } from '../../support/made-up/make-county.ts';
import { realContent } from '../../support/content/real-content.ts';

const content = await realContent();

/** Values that words say so often of other things that they cannot be told apart. */
const LEAST = 10;

const DATES =
  /\d{1,2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/** Where one of these figures is typed as it would print itself. */
function typed(words: string, figures: readonly Figure[]): string[] {
  const plain = replaceProseParts(words, () => ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{[a-z\d-]+\}/g, ' ')
    .replace(DATES, ' ');
  return [...new Set(figures.filter(isTelling).map((figure) => figureWords(figure)))].filter(
    (value) =>
      new RegExp(
        `(?<![\\d,.£])${escaped(value.replace(/ (?:a year|posts)$/, ''))}(?![\\d%]|[,.]\\d)`,
      ).test(plain),
  );
}

function isTelling({ value }: Figure): boolean {
  return typeof value === 'number' ? value >= LEAST : value.length === '2019-01-01'.length;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The figures that name one of these sources: what the words beside them may be typing. */
function restingOn(sources: readonly string[]): Figure[] {
  return content.figures.filter((figure) => figure.sources.some((id) => sources.includes(id)));
}

function figuresNamedIn(ids: readonly string[]): Figure[] {
  return content.figures.filter(({ id }) => ids.includes(id));
}

/** A record's words as its file has them, one after another. */
async function wordsInFile(kind: Kind, id: string, fields: readonly string[]): Promise<string> {
  const file = join(contentFolder(), entryKinds[kind].folder, `${id}.yaml`);
  const record = load(await readFile(file, 'utf8')) as Readonly<Record<string, string>>;
  return fields.map((field) => record[field] ?? '').join(' ');
}

test('the search finds a figure that is typed', () => {
  const figures = makeCounty().figures.map((figure) =>
    figure.id === 'closures' ? { ...figure, value: 15 } : figure,
  );
  expect(typed('Of the 10 centres, 15 closed.', figures)).toEqual(['10', '15']);
  expect(typed('Of 130 centres, {closures} closed on 15 May.', figures)).toEqual([]);
});

test.each(content.questions)('the answer to $id types no figure', ({ body, sources }) => {
  expect(typed(body, restingOn(sources))).toEqual([]);
});

test.each(content.pages)('the page $id types no figure', ({ body }) => {
  const sources = proseParts(body).flatMap(({ name, ids }) => (name === 'Sources' ? ids : []));
  expect(typed(body, restingOn(sources))).toEqual([]);
});

test.each(content.programmes)('the programme $id types no figure', async ({ id, sources }) => {
  const words = await wordsInFile('programmes', id, ['summary', 'note']);
  expect(typed(words, restingOn(sources))).toEqual([]);
});

test.each(content.events)('the event $id types no figure', async ({ id, sources }) => {
  const words = await wordsInFile('events', id, ['title', 'detail']);
  expect(typed(words, restingOn(sources))).toEqual([]);
});

test.each(content.figures)('the figure $id types no other', async ({ id, sources }) => {
  const words = await wordsInFile('figures', id, ['label', 'definition', 'note']);
  const others = restingOn(sources).filter((figure) => figure.id !== id);
  expect(typed(words, others)).toEqual([]);
});

test.each(content.sums)('the sum $id types none of its figures', async ({ id, left, right }) => {
  const words = await wordsInFile('sums', id, ['explanation']);
  const figures = [left, right].flatMap((side) => figuresIn(parseExpression(side)));
  expect(typed(words, figuresNamedIn(figures))).toEqual([]);
});

test.each(content.conflicts)('the conflict $id types no figure', async ({ id, figures }) => {
  const words = await wordsInFile('conflicts', id, ['topic', 'uses']);
  expect(typed(words, figuresNamedIn(figures ?? []))).toEqual([]);
});
