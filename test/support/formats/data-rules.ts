/**
 * Rules for published data that no schema of a format can check: a point in the county, a valid
 * postcode, an end after its beginning.
 */

import { isPartialDate, partialDate } from '../../../src/domain/dates/partial-date.ts';
import { isPostcode, postcodeAreaOf } from '../../../src/domain/places/postcode.ts';
import type { Site } from '../../../src/domain/entries/schemas/site.ts';
import { cellWords, list, TABLES } from '../site/published-data.ts';
import type { PublishedData, Row, TableName } from '../site/published-data.ts';

export interface DataRule {
  readonly name: string;
  /** Ids of the rows that break the rule. */
  readonly broken: (data: PublishedData, site: Site) => string[];
  /** A table, and values for its first row that break the rule. */
  readonly counterexample: readonly [table: TableName, row: Readonly<Record<string, Row[string]>>];
}

/** In miles; no two points of a county are further apart. */
const FARTHEST = 120;

export const dataRules: readonly DataRule[] = [
  rowRule(
    'a point is in the box of the map',
    'centres',
    { lat: 0, lon: 0 },
    ({ lat, lon }, site) => {
      const { west, south, east, north } = site.map.box;
      return within(lat, south, north) && within(lon, west, east);
    },
  ),
  rowRule(
    'a postcode is valid and in a postcode area of the council',
    'centres',
    { postcode: 'ZZ1 1ZZ' },
    ({ postcode }, site) =>
      typeof postcode === 'string'
        ? isPostcode(postcode) && site.postcodeAreas.includes(postcodeAreaOf(postcode))
        : postcode === null,
  ),
  rowRule(
    'a district is one of those of the site',
    'centres',
    { district: 'atlantis' },
    ({ district }, { districts }) => districts.some(({ id }) => id === district),
  ),
  rowRule(
    'a register number has five or six digits',
    'centres',
    { urn: '7' },
    ({ urn }) => urn === null || (typeof urn === 'string' && /^\d{5,6}$/.test(urn)),
  ),
  inTurn('centres', 'opened', 'closed'),
  inTurn('centres', 'opened', 'leftRegister'),
  inTurn('centres', 'opened', 'baseSince'),
  inTurn('centres', 'proposedOn', 'decidedOn'),
  inTurn('events', 'firstDay', 'lastDay'),
  rowRule(
    'a base has a name and a day, a closed centre has neither',
    'centres',
    { status: 'open' },
    (row) =>
      (row['status'] === 'base') === (row['base'] !== null) &&
      (row['base'] !== null) === (row['baseSince'] !== null),
  ),
  rowRule(
    'no base was decided to close',
    'centres',
    { status: 'base', decided: 'close' },
    (row) => row['status'] !== 'base' || row['decided'] === null || row['decided'] === 'base',
  ),
  rowRule('distances are consistent', 'centres', { nearestBaseMiles: 500 }, distancesAgree),
  {
    name: 'the nearest base is a base',
    broken: ({ centres }) => {
      const bases = new Set(
        centres.flatMap((row) => (row['status'] === 'base' ? [row['id']] : [])),
      );
      return idsOf(
        centres.filter(
          ({ nearestBase = null, nearestSureBase = null }) =>
            ![nearestBase, nearestSureBase].every((id) => id === null || bases.has(id)),
        ),
      );
    },
    counterexample: ['centres', { nearestBase: 'atlantis' }],
  },
  rowRule(
    'a percentage is from 0 to 100',
    'figures',
    { unit: 'percent', value: 101 },
    ({ unit, value }) => unit !== 'percent' || within(value, 0, 100),
  ),
  rowRule(
    'only a figure with the unit date has a date as its value',
    'figures',
    { unit: 'date' },
    ({ unit, value, valueDate }) =>
      (unit === 'date') === (value === null) && (value === null) === (valueDate !== null),
  ),
  mutual('figures', 'rivals', 'rivals'),
  mutual('figures', 'partOf', 'parts'),
  mutual('events', 'supersedes', 'supersededBy'),
  refers('events', 'centres', 'centres'),
  refers('events', 'outcomeEvent', 'events'),
  ...TABLES.filter((name) => name !== 'sources').map((name) => refers(name, 'sources', 'sources')),
  // The id of a change begins with its entry's kind and id.
  ...TABLES.filter((name) => name !== 'changes').map((name) =>
    rowRule(`${name} have valid ids`, name, { id: 'Not an id' }, ({ id }) =>
      typeof id === 'string' ? /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) : false,
    ),
  ),
  rowRule(
    'no event happened after the day for which the facts are given',
    'events',
    { status: 'happened', firstDay: '2999-01-01' },
    ({ status, firstDay }, { asOf }) => status !== 'happened' || cellWords(firstDay) <= asOf,
  ),
];

function distancesAgree(row: Row): boolean {
  const { nearestBaseMiles: miles = null, nearestBaseKilometres: kilometres = null } = row;
  if (miles === null) return kilometres === null && row['nearestBase'] === null;
  const sure = row['nearestSureBaseMiles'] ?? null;
  return (
    within(miles, 0, FARTHEST) &&
    Math.abs(Number(kilometres) - Number(miles) * 1.609) < 0.15 &&
    (sure === null || Number(sure) >= Number(miles)) &&
    (row['nearestBase'] !== row['id'] || miles === 0)
  );
}

function rowRule(
  name: string,
  table: TableName,
  counterexample: DataRule['counterexample'][1],
  isValid: (row: Row, site: Site) => boolean,
): DataRule {
  return {
    name,
    broken: (data, site) => idsOf(data[table].filter((row) => !isValid(row, site))),
    counterexample: [table, counterexample],
  };
}

/** Imprecise dates may overlap, but the later one cannot end before the first begins. */
function inTurn(table: TableName, first: string, last: string): DataRule {
  const counterexample = { [first]: '2999-01-01', [last]: '2000' };
  return rowRule(`${table}: ${last} is not before ${first}`, table, counterexample, (row) => {
    const [from = null, to = null] = [row[first], row[last]];
    if (from === null || to === null) return true;
    if (!isPartialDate(cellWords(from)) || !isPartialDate(cellWords(to))) return false;
    return partialDate(cellWords(to)).last >= partialDate(cellWords(from)).first;
  });
}

/** Both columns may have one id or a list of ids. */
function mutual(table: TableName, field: string, back: string): DataRule {
  return {
    name: `${table}: ${field} is matched by ${back}`,
    broken: (data) => {
      const rows = new Map(data[table].map((row) => [row['id'], row]));
      return idsOf(
        data[table].filter((row) =>
          idsIn(row, field).some((id) => {
            const other = rows.get(id);
            return !other || !idsIn(other, back).includes(cellWords(row['id']));
          }),
        ),
      );
    },
    counterexample: [table, { [field]: ['atlantis'] }],
  };
}

function refers(table: TableName, field: string, to: TableName): DataRule {
  return {
    name: `${table}: ${field} are existing ${to}`,
    broken: (data) => {
      const ids = new Set(data[to].map((row) => cellWords(row['id'])));
      return idsOf(data[table].filter((row) => idsIn(row, field).some((id) => !ids.has(id))));
    },
    counterexample: [table, { [field]: ['atlantis'] }],
  };
}

function idsIn(row: Row, field: string): readonly string[] {
  const value = row[field];
  return typeof value === 'string' ? [value] : list(row, field);
}

function within(value: Row[string] | undefined, least: number, most: number): boolean {
  return value === null || (typeof value === 'number' && value >= least && value <= most);
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => cellWords(row['id']));
}
