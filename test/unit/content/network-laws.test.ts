/** What holds of the network on every day, whatever the entries say. */

import { describe, expect, test } from 'vitest';
import { centreHistories } from '../../../src/domain/network/centre-histories.ts';
import { stateOn } from '../../../src/domain/network/centre-history.ts';
import { daysOfChange } from '../../../src/domain/network/days-of-change.ts';
import { partialDate } from '../../../src/domain/dates/partial-date.ts';
import { tenseOf } from '../../../src/domain/timeline/order.ts';
import { asAtPage } from '../../../src/views/network/days/as-at-page.ts';
import { sincePage } from '../../../src/views/network/days/since-page.ts';
import { expectWalksToMeet } from '../../support/browser/network-walk.ts';
import { contentsForLaws } from '../../support/made-up/contents-for-laws.ts';

describe.each(await contentsForLaws())('%s', (_, content) => {
  const days = daysOfChange(content);

  test('the table counts every centre once, on every day', () => {
    for (const change of days) {
      const { table } = asAtPage(content, change);
      const sum = table.total.cells.reduce((total, cell) => total + Number(cell), 0);
      expect(sum, change.day).toBe(content.centres.length);
      for (const [column] of table.total.cells.entries()) {
        const rows = table.rows.reduce((total, { cells }) => total + Number(cells[column]), 0);
        expect(String(rows), change.day).toBe(table.total.cells[column]);
      }
    }
  });

  test('the bounds follow from the events that the page prints', () => {
    const histories = new Map(centreHistories(content).map((history) => [history.id, history]));
    const stateOf = (id: string, day: string): string | undefined => {
      const history = histories.get(id);
      return history && stateOn(history, day);
    };
    for (const { day, centres, events } of days) {
      for (const { centre, event } of centres) {
        const state = stateOf(centre.id, day);
        const words = `${centre.id} on ${day}`;
        if (event.kind === 'opened') expect(state, words).not.toMatch(/^not yet open|opening$/);
        if (event.kind === 'became base') expect(state, words).toMatch(/^base/);
        if (event.kind === 'closed') expect(state, words).toBe('closed');
      }
      for (const { id } of events) {
        const closed = content.centres.filter(({ base }) => base?.buildingClosed === id);
        for (const centre of closed)
          expect(stateOf(centre.id, day), centre.id).toBe('base, building closed');
      }
    }
    const bases = content.centres.filter(({ base }) => base?.buildingClosed !== undefined);
    for (const { id, base } of bases) {
      const printed = days.find(({ events }) =>
        events.some((event) => event.id === base?.buildingClosed),
      );
      const earlier = days.filter(({ day }) => printed && day < printed.day);
      for (const { day } of earlier) expect(stateOf(id, day)).not.toBe('base, building closed');
    }
  });

  test('the marks of a page and its list of sources are the same', () => {
    for (const change of days) {
      const { sourceCounts, changed, provision, figures, sources } = asAtPage(content, change);
      const { contracts, lots, leads } = provision;
      const events = [
        ...changed.events,
        ...changed.spans,
        ...contracts.flatMap((contract) => contract.events),
      ];
      const cited = new Set([
        ...[...sourceCounts, ...events, ...changed.figures, ...figures, ...contracts].flatMap(
          marksOf,
        ),
        ...[...lots, ...leads, ...contracts.flatMap((contract) => contract.figures)].flatMap(
          marksOf,
        ),
        ...events.flatMap(({ sequel }) => sequel?.marks ?? []),
        ...changed.others.flatMap(({ marks, runs }) => [...marks, ...numbersIn(runs ?? '')]),
      ]);
      const listed = sources.map(({ number }) => number);
      expect(
        [...cited].toSorted((a, b) => a - b),
        change.day,
      ).toEqual(listed);
    }
  });

  const marksOf = ({ marks }: { readonly marks: readonly number[] }): readonly number[] => marks;

  /** "3, 9 to 11" → 3, 9, 10, 11. */
  function numbersIn(runs: string): number[] {
    return runs
      .split(', ')
      .filter(Boolean)
      .flatMap((run) => {
        const [from = 0, to = from] = run.split(' to ').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
  }

  test('every event that happened is told on the pages of the days before it and on no other', () => {
    const { asOf } = content.site;
    for (const change of days.filter((_, index) => index % 20 === 0)) {
      const { day } = change;
      const told = sincePage(content, change).years.flatMap(({ events }) =>
        events.map(({ to }) => to),
      );
      const expected = content.events.filter(({ status, date }) => {
        const { last } = partialDate(date);
        return status === 'happened' && (last < asOf ? last : asOf) > day;
      });
      expect(told.toSorted(), day).toEqual(expected.map(({ id }) => `/timeline/#${id}`).toSorted());
    }
  });

  test('the days stand in order, each once, none after the day of reading', () => {
    const texts = days.map(({ day }) => day);
    expect(texts).toEqual([...new Set(texts)].toSorted());
    expect(texts.at(-1)).toBe(content.site.asOf);
  });

  test('every event that is not ahead is on the page of one day, the last of its span', () => {
    const { asOf } = content.site;
    for (const event of content.events) {
      const on = days.filter(({ events }) => events.includes(event)).map(({ day }) => day);
      const { last } = partialDate(event.date);
      const isAhead = tenseOf(event, asOf) === 'planned ahead';
      expect(on, event.id).toEqual(isAhead ? [] : [last < asOf ? last : asOf]);
    }
  });

  test('every day has something that changed', () => {
    for (const { day, events, centres, network, figures, lots } of days)
      expect(
        events.length + centres.length + network.length + figures.length + lots.length,
        day,
      ).toBeGreaterThan(0);
  });

  test('walking every change forward and backward gives the same networks', () => {
    expectWalksToMeet(centreHistories(content));
  });
});
