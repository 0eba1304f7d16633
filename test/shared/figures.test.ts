/** Every figure and every sum agrees with the tables of facts. */

import { describe, expect, test } from 'vitest';
import { figuresIn, parseExpression } from '../../src/domain/figures/arithmetic.ts';
import type { Sum } from '../../src/domain/entries/entry.ts';
import { figureWords } from '../../src/domain/figures/words.ts';
import { relatedFigures } from '../../src/domain/figures/relations.ts';
import { evaluateSum } from '../../src/domain/figures/sum.ts';
import { content, keyed } from './content-under-test.ts';
import { numbersLost } from './numbers-lost.ts';
import { cell, filled, listed, readTable } from './read-table.ts';
import type { Row } from './read-table.ts';

const figureById = new Map(content.figures.map((figure) => [figure.id, figure]));

describe('figures.csv', () => {
  const rows = readTable('facts/figures.csv');

  test('values, units, dates, programmes and links', () => {
    const kept = keyed(
      content.figures,
      ({ id }) => id,
      (figure) => ({
        value: figure.value,
        unit: figure.unit,
        asAt: figure.asAt,
        programme: figure.programme,
        sources: figure.sources,
      }),
    );
    expect(kept).toEqual(
      keyed(
        rows,
        (row) => cell(row, 'id'),
        (row) => ({
          value: cell(row, 'unit') === 'date' ? cell(row, 'value') : Number(cell(row, 'value')),
          unit: cell(row, 'unit'),
          asAt: filled(row, 'as_at') ?? 'undated',
          programme: cell(row, 'programme'),
          sources: listed(row, 'sources'),
        }),
      ),
    );
  });

  test.each(rows)('$id and the figures that conflict with it have a relation', (row) => {
    const id = cell(row, 'id');
    const related = (relatedFigures(content).get(id) ?? []).map(({ figure }) => figure.id);
    const replacing = content.figures
      .filter(
        (figure) => figure.supersededBy === id || figureById.get(id)?.supersededBy === figure.id,
      )
      .map((figure) => figure.id);
    for (const other of listed(row, 'conflicts_with'))
      expect([...related, ...replacing]).toContain(other);
  });

  test('a number that the table says never to print is not printed', () => {
    const worded = rows.flatMap((row) => {
      const [, number] = /never (\d[\d.,]*\d)/.exec(cell(row, 'definition')) ?? [];
      const figure = figureById.get(cell(row, 'id'));
      return figure && number !== undefined ? [{ number, words: figureWords(figure) }] : [];
    });
    expect(worded).not.toEqual([]);
    for (const { number, words } of worded) expect(words).not.toContain(number);
  });

  test.each(rows)('$id has its label, definition and note, with every number', (row) => {
    const figure = figureById.get(cell(row, 'id'));
    const said = [figure?.label, figure?.definition, figure?.note, String(figure?.value)];
    const before = [cell(row, 'label'), cell(row, 'definition'), cell(row, 'notes')].join(' ');
    expect(figure?.label).toBeTruthy();
    expect(figure?.definition).toBeTruthy();
    if (filled(row, 'notes') !== undefined) expect(figure?.note).toBeTruthy();
    expect(numbersLost(before, [...said, figure?.undatedBecause])).toEqual([]);
  });
});

describe('reconciliations.csv', () => {
  const rows = readTable('facts/reconciliations.csv');
  const summed = rows.filter((row) => /[=>]/.test(cell(row, 'rule')));
  const sums = new Map(content.sums.map((sum) => [keyOfSum(sum), sum]));

  /** A rule that does not hold may be a sum that agrees when it is rounded. */
  const sumOf = (row: Row): Sum | undefined => {
    const rounded = sums.get(matchingKey(figuresOfRule(row), true));
    return sums.get(keyOfRule(row)) ?? (rounded?.roundedTo === undefined ? undefined : rounded);
  };

  test('every rule is a sum, and every other sum works out a figure of ours', () => {
    const found = summed.map(sumOf);
    expect(found).not.toContain(undefined);
    const ours = content.figures.flatMap(({ workedOut }) => workedOut?.sum ?? []);
    for (const sum of content.sums) if (!found.includes(sum)) expect(ours).toContain(sum.id);
  });

  test.each(summed)('$rule gives the result in the table', (row) => {
    const sum = sumOf(row);
    if (!sum) throw new Error('the content has no such sum');
    const { left, right, isTrue } = evaluateSum(sum, figureById);
    const tolerance = Math.max(0.05, (sum.roundedTo ?? 0) / 2);
    expect(Math.abs(left - Number(cell(row, 'left')))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(right - Number(cell(row, 'right')))).toBeLessThanOrEqual(tolerance);
    expect(isTrue).toBe(true);
    expect(sum.explanation).toBeTruthy();
    expect(numbersLost(cell(row, 'explanation'), [sum.explanation])).toEqual([]);
  });

  test('a row without a rule is a disagreement about its figures', () => {
    const remarks = rows.filter((row) => !summed.includes(row));
    expect(remarks).toHaveLength(1);
    for (const row of remarks) {
      const figures = figuresNamed(cell(row, 'rule')).sort();
      const about = content.conflicts.map((conflict) => [...(conflict.figures ?? [])].sort());
      expect(about).toContainEqual(figures);
    }
  });
});

/** Matches sums with rules: the ids of their figures, and whether the sides should agree. */
function keyOfSum({ left, right, relation }: Sum): string {
  const ids = [left, right].flatMap((side) => figuresIn(parseExpression(side)));
  return matchingKey(ids, relation !== '≠');
}

function keyOfRule(row: Row): string {
  return matchingKey(figuresOfRule(row), cell(row, 'holds') === 'yes');
}

function figuresOfRule(row: Row): string[] {
  const rule = cell(row, 'rule').replace(
    /the five (current|planned) shares/,
    (_, which: string) => {
      const prefix = which === 'current' ? 'budget-current-' : 'budget-new-';
      const shares = [...figureById.keys()].filter(
        (id) => id.endsWith('-pct') && id.startsWith(prefix),
      );
      return shares.join(' ');
    },
  );
  return figuresNamed(rule);
}

function matchingKey(ids: readonly string[], agrees: boolean): string {
  return [...[...new Set(ids)].sort(), agrees ? 'agree' : 'disagree'].join(' ');
}

function figuresNamed(text: string): string[] {
  return [...new Set(text.match(/[a-z\d]+(?:-[a-z\d]+)*/g))].filter((word) => figureById.has(word));
}
