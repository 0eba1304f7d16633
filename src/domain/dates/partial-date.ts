/**
 * Dates as the sources give them: a day, a month, a season, a year or a span,
 * certain or not. Kept as text in a subset of EDTF (ISO 8601-2), so that a page
 * can never print a date more precisely than it is known.
 *
 * `2011-06-13`, `2012-02`, `2019-23` (autumn), `2011`, each with an optional
 * `?` (uncertain) or `~` (approximate); `2011-12/2012-02` (a span);
 * `../2012-02` (by the end of February 2012).
 */

export type PartialDate = string;

/** A calendar day as "YYYY-MM-DD"; days compare as text. */
export type Day = string;

export type DatePrecision = 'day' | 'month' | 'season' | 'year';

export interface DatePoint {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly qualifier: '' | '?' | '~';
  /** First and last day that the text can mean. */
  readonly first: Day;
  readonly last: Day;
}

export interface ParsedDate {
  readonly text: PartialDate;
  readonly start: DatePoint | undefined;
  readonly end: DatePoint;
  /** First day; for "by …" the first day of the end. */
  readonly first: Day;
  readonly last: Day;
}

const POINT = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~]?)$/;
const POINT_SHAPE = '\\d{4}(?:-\\d{2}){0,2}[?~]?';

/** A pattern for programs that read our data; not every text that matches it is a possible date. */
export const PARTIAL_DATE_PATTERN = `(?:(?:\\.\\.|${POINT_SHAPE})/)?${POINT_SHAPE}`;

const FIRST_SEASON = 21;
const LAST_SEASON = 24;

/** The parts of a date text; undefined if the text is not a possible date. */
export function parsePartialDate(text: string): ParsedDate | undefined {
  const halves = text.split('/');
  if (halves.length > 2) return undefined;
  const [left = '', right] = halves;
  if (right === undefined) {
    const end = parsePoint(left);
    return end && { text, start: undefined, end, first: end.first, last: end.last };
  }
  const end = parsePoint(right);
  if (!end) return undefined;
  if (left === '..') return { text, start: undefined, end, first: end.first, last: end.last };
  const start = parsePoint(left);
  if (!start || start.first > end.first || start.last > end.last) return undefined;
  return { text, start, end, first: start.first, last: end.last };
}

export function isPartialDate(text: string): boolean {
  return parsePartialDate(text) !== undefined;
}

/** A content has few different dates, and each of them is parsed very often. */
const known = new Map<PartialDate, ParsedDate>();

/**
 * The parts of a date that has passed the gate.
 *
 * @throws RangeError if the text is not a possible date
 */
export function partialDate(text: PartialDate): ParsedDate {
  const before = known.get(text);
  if (before) return before;
  const parsed = parsePartialDate(text);
  if (!parsed) throw new RangeError(`not a date as content writes it: ${text}`);
  known.set(text, parsed);
  return parsed;
}

/** Earlier first; of two that begin on the same day, the one that ends earlier. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const left = partialDate(a);
  const right = partialDate(b);
  return compareText(left.first, right.first) || compareText(left.last, right.last);
}

/** Whether every day that the date can mean is before `asOf`. */
export function hasPassed(text: PartialDate, asOf: Day): boolean {
  return partialDate(text).last < asOf;
}

/** The year that a date begins in, for lists and scales by year. */
export function yearOf(text: PartialDate): number {
  return Number(partialDate(text).first.slice(0, 4));
}

/** Whether the text names one certain day. */
export function isFullDay(text: PartialDate): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isPartialDate(text);
}

/** Whether the date can mean only one day, certain or not: "2011-06-13", "2011-06-13?". */
export function isOneDay(text: PartialDate): boolean {
  const { first, last } = partialDate(text);
  return first === last && !text.startsWith('../');
}

export function dayAfter(day: Day): Day {
  return dayAt(day, 1);
}

export function dayBefore(day: Day): Day {
  return dayAt(day, -1);
}

function dayAt(day: Day, distance: number): Day {
  const other = new Date(`${day}T00:00:00Z`);
  other.setUTCDate(other.getUTCDate() + distance);
  return other.toISOString().slice(0, 10);
}

function parsePoint(text: string): DatePoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, mark = ''] = match;
  const qualifier = mark as DatePoint['qualifier'];
  if (month === undefined) {
    return { text, precision: 'year', qualifier, first: `${year}-01-01`, last: `${year}-12-31` };
  }
  const number = Number(month);
  if (day === undefined && number >= FIRST_SEASON && number <= LAST_SEASON) {
    return { text, precision: 'season', qualifier, ...seasonDays(Number(year), number) };
  }
  if (number < 1 || number > 12) return undefined;
  const length = daysInMonth(Number(year), number);
  if (day === undefined) {
    const first = `${year}-${month}-01`;
    return {
      text,
      precision: 'month',
      qualifier,
      first,
      last: `${year}-${month}-${String(length)}`,
    };
  }
  if (Number(day) < 1 || Number(day) > length) return undefined;
  const whole = `${year}-${month}-${day}`;
  return { text, precision: 'day', qualifier, first: whole, last: whole };
}

/**
 * Spring is March to May, summer June to August, autumn September to November, winter December to
 * February.
 */
function seasonDays(year: number, season: number): { first: Day; last: Day } {
  const firstMonth = (season - FIRST_SEASON) * 3 + 3;
  const endYear = season === LAST_SEASON ? year + 1 : year;
  const endMonth = season === LAST_SEASON ? 2 : firstMonth + 2;
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    first: `${String(year)}-${two(firstMonth)}-01`,
    last: `${String(endYear)}-${two(endMonth)}-${String(daysInMonth(endYear, endMonth))}`,
  };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
