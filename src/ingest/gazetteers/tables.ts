/** Rows added to the tables of places, each in the columns that its table has. */

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { canBePrinted } from '../register/printable.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { QualifiedPlace } from './own-places.ts';

const PLACE_COLUMNS =
  'id name kind lat lon district outcode qualifier other_names said_as source said_source precision_m generic'.split(
    ' ',
  );
const ELSEWHERE_COLUMNS = 'name area lat lon why source'.split(' ');

/** Names that streets and estates have too, such as "Mill Lane". */
const GENERIC = /\b(?:street|road|lane|avenue|drive|way|close|estate|terrace|row|place|square)$/i;
/** Metres: a gazetteer gives a point in the middle of what people call by the name. */
const PRECISION = '100';

export function withPlaces(
  text: string,
  places: readonly QualifiedPlace[],
  source: string,
): string {
  return withRows(
    text,
    PLACE_COLUMNS,
    places.map(({ point, row, otherNames, districtId, ...place }) => ({
      id: place.id,
      name: place.name,
      kind: place.kind,
      lat: point.lat.toFixed(5),
      lon: point.lon.toFixed(5),
      district: districtId,
      outcode: place.outcode,
      qualifier: place.qualifier,
      other_names: otherNames.join('|'),
      source: canBePrinted(row) ? `${source} ${row}` : source,
      precision_m: PRECISION,
      generic: GENERIC.test(place.name) ? 'yes' : '',
    })),
  );
}

export function withElsewhere(text: string, places: readonly Elsewhere[], source: string): string {
  return withRows(
    text,
    ELSEWHERE_COLUMNS,
    places.map(({ why, place: { name, area, point } }) => ({
      name,
      area,
      lat: point.lat.toFixed(5),
      lon: point.lon.toFixed(5),
      why,
      source,
    })),
  );
}

/** The rows that are there stay as they are written. */
function withRows(
  text: string,
  usual: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  if (rows.length === 0) return text;
  const [columns = usual] = text === '' ? [] : parse(text, { bom: true, to: 1 });
  const added = stringify(rows.map((row) => columns.map((column) => row[column] ?? '')));
  const before = text === '' ? stringify([[...columns]]) : text.replace(/\n?$/, '\n');
  return before + added;
}
