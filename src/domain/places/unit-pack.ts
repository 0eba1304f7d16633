/**
 * The single postcodes of an outcode made small, and where they lie: points in hundred-thousandths
 * of a degree (about a metre), as steps from one postcode to the next in the order of their codes.
 * Digits of one rank are stored together, which compresses best.
 */

import { groupBy } from './group-by.ts';
import type { Located, PostcodeLookup } from './postcode-lookup.ts';
import type { PostcodeUnit } from './postcode-table.ts';

const UNITS_PER_DEGREE = 100_000;
/** The first character that JSON writes as it is; from there 56 until the backslash. */
const FIRST = 35;
const DIGITS = 56;
const MONTHS = 12;
const FIRST_YEAR = 1970;

export interface UnitPack {
  /** The inward codes, the last letters of each group behind what they share: "1AABD 1BEF". */
  readonly codes: string;
  readonly lats: PackedSteps;
  readonly lons: PackedSteps;
  /** A character each: the number of the district, 0 for a postcode outside the area. */
  readonly parts: string;
  /** A character each: the month in which it ended, the first for a postcode in use. */
  readonly ended: string;
}

/** Digits of each step, the lowest rank first; a character for each step in each rank. */
type PackedSteps = readonly string[];

/** @param units  those of one outcode, sorted by code */
export function packUnits(
  units: readonly PostcodeUnit[],
  districtOf: (id: string) => number,
): UnitPack {
  const groups = groupBy(units, ({ code }) => code.slice(-3, -1));
  return {
    codes: [...groups]
      .map(([shared, own]) => shared + own.map(({ code }) => code.slice(-1)).join(''))
      .join(' '),
    lats: packedSteps(units.map(({ point }) => point.lat)),
    lons: packedSteps(units.map(({ point }) => point.lon)),
    parts: units
      .map(({ district }) => characterOf(district === undefined ? 0 : districtOf(district) + 1))
      .join(''),
    ended: units.map(({ ended }) => characterOf(ended === undefined ? 0 : monthOf(ended))).join(''),
  };
}

/**
 * The lists of single postcodes that have come, before the built-in table.
 * @param packs  by outcode; the map may grow
 */
export function unitLookup(
  packs: ReadonlyMap<string, UnitPack>,
  builtIn: PostcodeLookup,
): PostcodeLookup {
  return {
    locate: (parts) => {
      const { outcode, unit } = parts;
      const pack = packs.get(outcode);
      if (unit === undefined || !pack) return builtIn.locate(parts);
      const located = unitIn(pack, unit);
      if (located) return located;
      const about = builtIn.locate(parts);
      return about && { ...about, unlisted: true };
    },
  };
}

function unitIn(pack: UnitPack, unit: string): Located | undefined {
  const inward = pack.codes
    .split(' ')
    .flatMap((group) => Array.from(group.slice(2), (last) => group.slice(0, 2) + last));
  const at = inward.indexOf(unit.slice(-3));
  if (at === -1) return undefined;
  const district = numberAt(pack.parts, at) - 1;
  const ended = numberAt(pack.ended, at);
  return {
    code: unit,
    as: 'unit',
    point: { lat: degreesAt(pack.lats, at), lon: degreesAt(pack.lons, at) },
    district,
    outside: district === -1 ? true : undefined,
    ended: ended === 0 ? undefined : monthWords(ended),
  };
}

function packedSteps(degrees: readonly number[]): PackedSteps {
  const values = degrees.map((each) => Math.round(each * UNITS_PER_DEGREE));
  // 0, -1, 1, -2 … become 0, 1, 2, 3 …
  const steps = values
    .map((value, at) => value - (values[at - 1] ?? 0))
    .map((step) => (step < 0 ? -2 * step - 1 : 2 * step));
  const ranks: string[] = [];
  for (let left = steps; left.some((step) => step > 0); left = left.map(withoutLowest))
    ranks.push(left.map((step) => characterOf(step % DIGITS)).join(''));
  return ranks;
}

function withoutLowest(step: number): number {
  return Math.floor(step / DIGITS);
}

/** The sum of all steps up to a postcode. */
function degreesAt(ranks: PackedSteps, at: number): number {
  let value = 0;
  for (let each = 0; each <= at; each += 1) {
    const step = ranks.reduceRight((sum, rank) => sum * DIGITS + numberAt(rank, each), 0);
    value += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
  }
  return value / UNITS_PER_DEGREE;
}

/** Months since the last one before the first year. */
function monthOf(ended: string): number {
  const [year = 0, month = 0] = ended.split('-').map(Number);
  return (year - FIRST_YEAR) * MONTHS + month;
}

function monthWords(months: number): string {
  const year = FIRST_YEAR + Math.floor((months - 1) / MONTHS);
  return `${String(year)}-${String(((months - 1) % MONTHS) + 1).padStart(2, '0')}`;
}

function characterOf(number: number): string {
  return String.fromCharCode(FIRST + number);
}

function numberAt(text: string, at: number): number {
  return text.charCodeAt(at) - FIRST;
}
