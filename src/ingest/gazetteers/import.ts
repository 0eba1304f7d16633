/** A gazetteer brought into a content folder: places of the area, and those elsewhere that could be taken for them. */

import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { milesBetween } from '../../domain/places/distance.ts';
import type { Point } from '../../domain/places/distance.ts';
import { plainWords } from '../../domain/places/name-form.ts';
import { tableFiles } from '../files/tables.ts';
import type { Edited } from '../register/merge/extract.ts';
import { AT_END } from '../writing/edited-value.ts';
import type { Edit } from '../writing/edited-value.ts';
import { editedEntryText, newEntryText } from '../writing/entry-text.ts';
import { placesElsewhere } from './elsewhere.ts';
import type { Elsewhere } from './elsewhere.ts';
import { ownPlaces, qualified } from './own-places.ts';
import type { OwnPlace, QualifiedPlace } from './own-places.ts';
import { gazetteerAttribution, gazetteerSource } from './products.ts';
import type { Gazetteer } from './read.ts';
import { withElsewhere, withPlaces } from './tables.ts';
import { shapeOf } from '../entries/shape.ts';

export interface PlacesImport {
  readonly places: readonly QualifiedPlace[];
  readonly elsewhere: readonly Elsewhere[];
  /** Number of places of the area that the site had already. */
  readonly known: number;
  readonly attribution: string;
  /** New texts by the name of the file; only files that differ. */
  readonly files: ReadonlyMap<string, string>;
}

export interface ImportSettings {
  /** Of when the gazetteer is; undefined if nobody said it. */
  readonly date: PartialDate | undefined;
  readonly today: Day;
}

/** Two places of one name so near, in miles, are one. */
const SAME = 2;

/**
 * @param textOf  gives an empty text for a file that is not there
 * @returns undefined for a site without postcodes, which cannot tell what is in its area
 */
export function importPlaces(
  { content, textOf }: Edited,
  { product, places: all }: Gazetteer,
  { date, today }: ImportSettings,
): PlacesImport | undefined {
  const own = ownPlaces(content, all);
  if (!own) return undefined;
  const { site } = content;
  const added = own.filter((place) => !isThere(content.places, place));
  const places = qualified(added, content.places, takenIds(content));
  const elsewhere = placesElsewhere(all, own).filter(
    ({ place }) =>
      !isThere(own, place) && !isThere(content.placesElsewhere, place) && !isListed(content, place),
  );
  const { id, ...source } = gazetteerSource(product, date, site.area, today);
  const attribution = gazetteerAttribution(product, (date ?? today).slice(0, 4));
  const isNew = !content.sources.some((each) => each.id === id);
  const credited = site.attributions.some(({ text }) => text === attribution.text);
  const edits: Edit[] = [
    ...(isNew && site.asOf < today ? [{ path: ['asOf'], value: today }] : []),
    ...(credited ? [] : [{ path: ['attributions', AT_END], value: attribution }]),
  ];
  const [here, there] = [tableFiles.places, tableFiles.placesElsewhere].map(
    ({ folder, file }) => `${folder}/${file}`,
  ) as [string, string];
  const files = new Map([
    [here, withPlaces(textOf(here), places, id)],
    [there, withElsewhere(textOf(there), elsewhere, id)],
    ...(isNew ? [[`sources/${id}.yaml`, newEntryText(source, entryKinds.sources)] as const] : []),
    ['site.yaml', editedEntryText(textOf('site.yaml'), edits, shapeOf('site'))],
  ]);
  const rows = places.length + elsewhere.length;
  return {
    places,
    elsewhere,
    known: own.length - added.length,
    attribution: attribution.text,
    // A source that no row names is not added.
    files: new Map(rows === 0 ? [] : [...files].filter(([name, text]) => textOf(name) !== text)),
  };
}

interface Named {
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly point: Point;
}

function isThere(there: readonly Named[], { name, point }: OwnPlace | Elsewhere['place']): boolean {
  const plain = plainWords(name);
  return there.some(
    (each) =>
      [each.name, ...(each.otherNames ?? [])].some((other) => plainWords(other) === plain) &&
      milesBetween(each.point, point) <= SAME,
  );
}

/** Whether the table of places elsewhere has a row for that name and area. */
function isListed({ placesElsewhere: there }: SiteContent, place: Elsewhere['place']): boolean {
  return there.some(({ name, area }) => name === place.name && area === place.area);
}

/** Ids of places and first halves of postcodes, which have pages side by side. */
function takenIds({ places, postcodes }: SiteContent): ReadonlySet<string> {
  const outcodes = postcodes.outcodes.map(({ code }) => slugOf(code));
  return new Set([...places.map(({ id }) => id), ...outcodes, 'district', 'places', 'postcodes']);
}
