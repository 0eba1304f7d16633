/** The events of a scale as one column for each year, with numbers that do not overlap. */

import type { TimelineEvent } from '../../domain/entries/entry.ts';
import { yearOf } from '../../domain/dates/partial-date.ts';
import { shortNumber } from '../figures/short-number.ts';
import { yearsOn } from './line.ts';
import type { ScaleLine } from './line.ts';

export interface ScaleYear {
  readonly year: number;
  readonly count: number;
  readonly happened: number;
  /** Planned and not confirmed by a source, or superseded. */
  readonly notHappened: number;
  /** The column, as shares of the line; the number is at its middle. */
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  /** Pixels: the heights of the column's two parts, and of the number's foot above the base line. */
  readonly happenedHeight: number;
  readonly notHappenedHeight: number;
  readonly numberHeight: number;
}

/** Pixels: width of a narrow phone, tallest column, most for one event, width of a digit, height of a number, gap below it. */
const PHONE = 290;
const TALLEST = 110;
const EVENT = 8;
const DIGIT = 7.2;
export const NUMBER_HEIGHT = 13;
const GAP = 3;

/** The years with events, earliest first. An event counts in the year in which its date begins. */
export function scaleColumns(events: readonly TimelineEvent[], line: ScaleLine): ScaleYear[] {
  const byYear = Map.groupBy(events, ({ date }) => yearOf(date));
  const most = Math.max(1, ...[...byYear.values()].map(({ length }) => length));
  const unit = Math.min(EVENT, TALLEST / most);
  const columns = [...byYear].map(([year, inYear]) => columnOf(year, inYear, unit, line));
  return clearNumbers(columns.sort((a, b) => a.year - b.year));
}

function columnOf(
  year: number,
  events: readonly TimelineEvent[],
  unit: number,
  line: ScaleLine,
): ScaleYear {
  const happened = events.filter(({ status }) => status === 'happened').length;
  const notHappened = events.length - happened;
  const years = yearsOn(line);
  return {
    year,
    count: events.length,
    happened,
    notHappened,
    x: (year - line.from + 0.25) / years,
    width: 0.5 / years,
    middle: (year - line.from + 0.5) / years,
    happenedHeight: shortNumber(happened * unit),
    notHappenedHeight: shortNumber(notHappened * unit),
    numberHeight: shortNumber(events.length * unit + GAP),
  };
}

/** If two numbers would overlap on a phone, the later one is moved up. */
function clearNumbers(columns: readonly ScaleYear[]): ScaleYear[] {
  return columns.reduce<ScaleYear[]>((placed, column) => {
    const near = placed
      .filter((other) => (column.middle - other.middle) * PHONE < wordWidth(column, other))
      .sort((a, b) => a.numberHeight - b.numberHeight);
    const numberHeight = near.reduce(
      (height, other) =>
        Math.abs(height - other.numberHeight) < NUMBER_HEIGHT
          ? shortNumber(other.numberHeight + NUMBER_HEIGHT)
          : height,
      column.numberHeight,
    );
    return [...placed, { ...column, numberHeight }];
  }, []);
}

/** Half the width of each number together: the least distance between their middles. */
function wordWidth(a: ScaleYear, b: ScaleYear): number {
  return ((String(a.count).length + String(b.count).length) * DIGIT) / 2;
}
