/** The columns of each table, and what a cell may be. */

import { isPostcode } from '../../domain/places/postcode.ts';
import { PLACE_KINDS } from '../../domain/places/place.ts';
import type { TableName } from '../files/tables.ts';

export interface Column {
  readonly name: string;
  /** What it says, in the editor's words. */
  readonly about: string;
  /** How a cell is written. */
  readonly expected: string;
  readonly fits: (cell: string) => boolean;
  readonly optional?: true;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;

const within = (limit: number) => (cell: string) =>
  DECIMAL.test(cell) && Math.abs(Number(cell)) <= limit;
const like = (pattern: RegExp) => (cell: string) => pattern.test(cell);
const oneOf = (words: readonly string[]) => (cell: string) => words.includes(cell);
/** Words without spaces around them. */
const isText = (cell: string): boolean => cell !== '' && cell.trim() === cell;
const orEmpty = (fits: Column['fits']) => (cell: string) => cell === '' || fits(cell);
const isList = (cell: string): boolean => cell.split('|').every(isText);

const lat: Column = {
  name: 'lat',
  about: 'Point, WGS84',
  expected: 'degrees north',
  fits: within(90),
};
const lon: Column = {
  name: 'lon',
  about: 'Point, WGS84',
  expected: 'degrees east',
  fits: within(180),
};
const district: Column = {
  name: 'district',
  about: 'The district that it is in, or most of it',
  expected: 'the id of a district',
  fits: like(ID),
};
const source: Column = {
  name: 'source',
  about: 'Where the row is from',
  expected: 'the id of a source, and after a space what the row is there',
  fits: (cell) => ID.test(cell.split(' ')[0] ?? '') && isText(cell),
};

function postcodeColumns(name: string, pattern: RegExp, example: string): readonly Column[] {
  return [
    { name, about: 'The code', expected: `such as "${example}"`, fits: like(pattern) },
    lat,
    lon,
    {
      name: 'postcodes',
      about: 'How many postcodes the point is the mean of',
      expected: 'a whole number',
      fits: like(/^\d+$/),
    },
    district,
    {
      name: 'share_in_area',
      about: 'Share of all its postcodes that are in the area',
      expected: 'a share from 0 to 1',
      fits: (cell) => DECIMAL.test(cell) && Number(cell) >= 0 && Number(cell) <= 1,
      optional: true,
    },
  ];
}

export const tableColumns: Readonly<Record<TableName, readonly Column[]>> = {
  outcodes: postcodeColumns('outcode', OUTCODE, 'SW1A'),
  sectors: postcodeColumns('sector', /^[A-Z]{1,2}\d[A-Z\d]? \d$/, 'SW1A 1'),
  groups: postcodeColumns('group', /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]$/, 'SW1A 1A'),
  units: [
    {
      name: 'postcode',
      about: 'A single postcode, in the file named after its first half',
      expected: 'such as "SW1A 1AA"',
      fits: isPostcode,
    },
    lat,
    lon,
    {
      name: 'district',
      about: 'The district that it is in; empty for a postcode outside the area',
      expected: 'the id of a district, or empty',
      fits: orEmpty(like(ID)),
    },
    {
      name: 'ended',
      about: 'The month in which the postcode ended; empty while it is in use',
      expected: 'a month such as "2019-03", or empty',
      fits: orEmpty(like(/^(19[789]\d|20\d\d)-(0[1-9]|1[0-2])$/)),
    },
  ],
  places: [
    {
      name: 'id',
      about: 'Its address below /find/',
      expected: 'small letters, figures and hyphens',
      fits: like(ID),
    },
    { name: 'name', about: 'Its name', expected: 'the name', fits: isText },
    {
      name: 'kind',
      about: 'Cities, towns, villages and parishes have a page of their own',
      expected: `one of ${PLACE_KINDS.join(', ')}`,
      fits: oneOf(PLACE_KINDS),
    },
    lat,
    lon,
    district,
    {
      name: 'outcode',
      about: 'The first half of its postcodes',
      expected: 'such as "SW1A"',
      fits: like(OUTCODE),
    },
    {
      name: 'qualifier',
      about: 'What distinguishes it from another place of the same name',
      expected: 'such as "near Oakham", or empty',
      fits: orEmpty(isText),
    },
    {
      name: 'other_names',
      about: 'Other names that people use',
      expected: 'names with | between them, or empty',
      fits: orEmpty(isList),
    },
    {
      name: 'said_as',
      about: 'How people say the name, spelt as it sounds',
      expected: 'spellings with | between them, or empty',
      fits: orEmpty(isList),
    },
    source,
    {
      name: 'said_source',
      about: 'Who says how it is said',
      expected: 'text, or empty',
      fits: orEmpty(isText),
      optional: true,
    },
    {
      name: 'precision_m',
      about: 'How far the point may be from its middle, in metres',
      expected: 'a whole number of metres',
      fits: like(/^\d+$/),
    },
    {
      name: 'generic',
      about: 'Whether the name is also a usual name of streets or estates: then it is asked first',
      expected: '"yes", or empty',
      fits: oneOf(['yes', '']),
    },
    {
      name: 'former_ids',
      about: 'Ids that it had when it was published before: their addresses lead on to it',
      expected: 'ids with | between them, or empty',
      fits: orEmpty((cell) => cell.split('|').every(like(ID))),
      optional: true,
    },
  ],
  placesElsewhere: [
    { name: 'name', about: 'Its name', expected: 'the name', fits: isText },
    { name: 'area', about: 'Its county, district or borough', expected: 'a name', fits: isText },
    lat,
    lon,
    {
      name: 'why',
      about: 'Why it is here: "near" (within 30 miles), "large", or "like" and a place of the area',
      expected: 'near, large or "like Oakham"; several with "; " between them',
      fits: (cell) => cell.split('; ').every((each) => /^(near|large|like \S.*)$/.test(each)),
    },
    source,
  ],
};
