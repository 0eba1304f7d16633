import { describe, expect, test } from 'vitest';
import {
  figuresNamed,
  figureWords,
  withFiguresInWords,
} from '../../../../src/domain/figures/words.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

describe('a figure in words', () => {
  test.each([
    [{ value: 1576, unit: 'count' }, '1,576'],
    [{ value: 66.7, unit: 'percent' }, '66.7%'],
    [{ value: 66.7, inWords: 'more than two thirds', unit: 'percent' }, 'more than two thirds'],
    [{ value: 5_200_000, unit: 'gbp-per-year' }, '£5.2 million a year'],
    [{ value: 5_232_177, unit: 'gbp' }, '£5,232,177'],
    [{ value: 17.5, unit: 'fte' }, '17.5 posts'],
    [{ value: 1, unit: 'fte' }, '1 post'],
    [{ value: '2011-06-13', unit: 'date' }, '13 June 2011'],
  ] as const)('%o', (figure, words) => {
    expect(figureWords(figure)).toBe(words);
  });
});

describe('figures that texts refer to', () => {
  const good = makeContent();
  const detail = 'All {lots-total} lots, or {lots-total}.';
  const content = withEntry(good, 'events', 'vote', { detail });
  const total = good.figures.find(({ id }) => id === 'lots-total');

  test('are those in braces', () => {
    expect(figuresNamed(detail)).toEqual(['lots-total', 'lots-total']);
    expect(figuresNamed('{ lots-total } {} {Lots}')).toEqual([]);
  });

  test('are put in words, at any depth', () => {
    const words = total && figureWords(total);
    const filled = withFiguresInWords({
      ...content,
      site: { ...content.site, description: 'In {lots-total} lots' },
    });
    expect(filled.events.find(({ id }) => id === 'vote')?.detail).toBe(
      `All ${words} lots, or ${words}.`,
    );
    expect(filled.site.description).toBe(`In ${words} lots`);
  });

  test('are left as they are in prose, and if there is no such figure', () => {
    const prose = { question: 'Are {lots-none} lots known?', body: '{lots-total}' };
    const filled = withFiguresInWords(withEntry(content, 'questions', 'where', prose));
    expect(filled.questions.find(({ id }) => id === 'where')).toMatchObject(prose);
  });

  test('leave everything else unchanged', () => {
    expect(withFiguresInWords(good)).toEqual(good);
  });
});
