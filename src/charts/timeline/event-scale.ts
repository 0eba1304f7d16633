/** The scale: programmes as bars and events as counts by year, on one line of years. */

import { periodWords } from '../../wording/programmes/period-words.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { TimelineEvent, Programme } from '../../domain/entries/entry.ts';
import { partialDate, yearOf } from '../../domain/dates/partial-date.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { NUMBER_HEIGHT, scaleColumns } from './columns.ts';
import type { ScaleYear } from './columns.ts';
import { shareOfDay, yearsOn } from './line.ts';
import type { ScaleLine } from './line.ts';
import { shortNumber } from '../figures/short-number.ts';

/** Words in the right half end at their x, so that they do not leave the drawing. */
type Anchor = 'start' | 'end';

export interface ScaleView {
  readonly events: readonly TimelineEvent[];
  /** Only those with a period are drawn. */
  readonly programmes: readonly Programme[];
  /** The address of a year's events. */
  readonly hrefOfYear: (year: number) => string;
}

export interface ScaleProgramme {
  readonly name: string;
  readonly periodWords: string;
  /** Start and length of the bar, as shares of the line; `y` in pixels. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Position of its name, above the bar. */
  readonly nameX: number;
  readonly anchor: Anchor;
}

/** A year with events, in pixels from the top. */
export interface DrawnYear extends ScaleYear {
  readonly happenedY: number;
  readonly notHappenedY: number;
  readonly numberY: number;
  /** The link of the year covers all its width on the line. */
  readonly linkX: number;
  readonly href: string;
  /** "2019: 42 events". */
  readonly words: string;
}

export interface EventScaleGeometry {
  readonly title: string;
  readonly programmes: readonly ScaleProgramme[];
  /** Only years with events. */
  readonly years: readonly DrawnYear[];
  /** Years named below the line. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly today: { readonly x: number; readonly words: string; readonly anchor: Anchor };
  /** The width of a year, as a share of the line. */
  readonly year: number;
  /** Pixels: a programme's bar, the top and the base line of the columns, the whole drawing. */
  readonly bar: number;
  readonly columns: number;
  readonly base: number;
  readonly height: number;
  readonly total: number;
  /** Events before the first or after the last year of the scale. */
  readonly outside: number;
}

const BAR = 10;
const ROW = 34;
const HEAD = 22;
const AXIS = 24;
const YEARS_PER_TICK = 5;
/** The shortest bar that can be seen, as a share of the line. */
const LEAST_BAR = 0.01;

/** The scale of the years in the site's settings. */
export function eventScale(
  site: Pick<Site, 'charts' | 'asOf'>,
  { events, programmes, hrefOfYear }: ScaleView,
): EventScaleGeometry {
  const line = site.charts.scale;
  const inside = events.filter(({ date }) => yearOf(date) >= line.from && yearOf(date) <= line.to);
  const columns = scaleColumns(inside, line);
  const bars = programmeBars(programmes, line, site.asOf);
  const tallest = Math.max(0, ...columns.map(({ numberHeight }) => numberHeight));
  const top = HEAD + bars.length * ROW + NUMBER_HEIGHT;
  const base = Math.ceil(top + tallest + NUMBER_HEIGHT);
  const today = shareOfDay(site.asOf, line);
  return {
    title: `Events by year and periods of programmes, ${String(line.from)} to ${String(line.to)}`,
    programmes: bars,
    years: columns.map((column) => ({
      ...column,
      happenedY: shortNumber(base - column.happenedHeight),
      notHappenedY: shortNumber(base - column.happenedHeight - column.notHappenedHeight),
      numberY: shortNumber(base - column.numberHeight),
      linkX: (column.year - line.from) / yearsOn(line),
      href: hrefOfYear(column.year),
      words: `${String(column.year)}: ${column.count === 1 ? '1 event' : `${String(column.count)} events`}`,
    })),
    ticks: ticksOn(line),
    today: { x: today, words: `facts as at ${dateWords(site.asOf)}`, anchor: sideOf(today) },
    year: 1 / yearsOn(line),
    bar: BAR,
    columns: top,
    base,
    height: base + AXIS,
    total: events.length,
    outside: events.length - inside.length,
  };
}

/** Earliest first, each in its own row. */
function programmeBars(
  programmes: readonly Programme[],
  line: ScaleLine,
  asOf: Site['asOf'],
): ScaleProgramme[] {
  return programmes
    .flatMap(({ shortName, period }) => {
      if (period === undefined) return [];
      const { first, last } = partialDate(period);
      const x = shareOfDay(first, line);
      const width = Math.max(shareOfDay(last, line) - x, LEAST_BAR);
      return [{ name: shortName, periodWords: periodWords(period, asOf), x, width }];
    })
    .sort((a, b) => a.x - b.x || b.width - a.width)
    .map((bar, row) => {
      const anchor = sideOf(bar.x);
      const nameX = anchor === 'start' ? bar.x : bar.x + bar.width;
      return { ...bar, y: HEAD + row * ROW + ROW - BAR, nameX, anchor };
    });
}

function ticksOn(line: ScaleLine): EventScaleGeometry['ticks'] {
  const years = yearsOn(line);
  const every = years > 2 * YEARS_PER_TICK ? YEARS_PER_TICK : 1;
  return Array.from({ length: years }, (_, index) => line.from + index)
    .filter((year) => year % every === 0)
    .map((year) => ({ year, x: (year - line.from + 0.5) / years }));
}

function sideOf(share: number): Anchor {
  return share > 0.5 ? 'end' : 'start';
}
