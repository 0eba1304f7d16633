/** Single postcodes brought into a content folder: its tables, its source, and points for places without one. */

import type { Day, PartialDate } from '../../domain/dates/partial-date.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { walkSourceLists } from '../../domain/gate/rules/walk-entries.ts';
import { postcodeAreaOf } from '../../domain/places/postcode.ts';
import type { Edited } from '../register/merge/extract.ts';
import { AT_END } from '../writing/edited-value.ts';
import type { Edit } from '../writing/edited-value.ts';
import { editedEntryText, newEntryText } from '../writing/entry-text.ts';
import { tableFiles } from '../files/tables.ts';
import { addressedEntries, councilOf, districtFinder, marginAround } from './council.ts';
import type { Addressed, Council } from './council.ts';
import type { PostcodeRow } from './layouts.ts';
import { attributionOf, isSameButYear, postcodeSource } from './products.ts';
import type { PostcodeData } from './read.ts';
import { postcodeTables } from './tables.ts';
import type { OwnPostcode } from './tables.ts';
import { shapeOf } from '../entries/shape.ts';

export interface PostcodeImport {
  readonly council: Council;
  readonly own: number;
  readonly ended: number;
  readonly around: number;
  readonly outcodes: number;
  /** Ids of places that got their point. */
  readonly placed: readonly string[];
  readonly attribution: string;
  /** New texts by the name of the file; only files that differ. */
  readonly files: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

export interface ImportSettings {
  readonly date: PartialDate;
  readonly today: Day;
  /** ONS codes of the council, if they were given. */
  readonly codes: readonly string[];
}

/**
 * @param textOf  gives an empty text for a file that is not there
 * @returns undefined if no postcode of the council is among them
 */
export function importPostcodes(
  { content, textOf }: Edited,
  data: PostcodeData,
  { date, today, codes }: ImportSettings,
): PostcodeImport | undefined {
  const rows = new Map(data.rows.map((row) => [row.postcode, row]));
  const rowOf = (postcode: string): PostcodeRow | undefined => rows.get(postcode);
  const addressed = addressedEntries(content);
  const council = councilOf(content, addressed, rowOf, codes);
  if (!council) return undefined;
  const postcodes = selected(data.rows, council, districtFinder(content, addressed, rowOf));
  const own = postcodes.filter(({ district }) => district !== undefined);
  if (own.every(({ ended }) => ended !== undefined)) return undefined;
  const nameOf = (id: string): string =>
    content.site.districts.find((district) => district.id === id)?.name ?? id;
  const tables = postcodeTables(postcodes, data.inOutcode, nameOf);
  const toPlace = addressed.filter(
    ({ point, unplaced, postcode }) => !point && !unplaced && rowOf(postcode),
  );
  const attribution = attributionOf(data.product, date);
  const { id, ...source } = postcodeSource(data.product, date, content.site.area, today);
  const isNew = !content.sources.some((each) => each.id === id);
  const edits: Edit[] = [
    ...(isNew && content.site.asOf < today ? [{ path: ['asOf'], value: today }] : []),
    { path: ['postcodes'], value: { sources: [id], asAt: date } },
    ...areaEdits(content, own),
    attributionEdit(content, attribution),
  ];
  const files = new Map([
    ...tables,
    ...(isNew ? [[`sources/${id}.yaml`, newEntryText(source, entryKinds.sources)] as const] : []),
    ...toPlace.map(
      (entry) =>
        [fileOf(entry), withPoint(entry, textOf(fileOf(entry)), rowOf(entry.postcode))] as const,
    ),
    ['site.yaml', editedEntryText(textOf('site.yaml'), edits, shapeOf('site'))],
  ]);
  return {
    council,
    own: own.filter(({ ended }) => ended === undefined).length,
    ended: own.filter(({ ended }) => ended !== undefined).length,
    around: postcodes.length - own.length,
    outcodes: new Set(postcodes.map(({ postcode }) => postcode.split(' ')[0])).size,
    placed: toPlace.map((entry) => entry.id),
    attribution: attribution.text,
    files: new Map([...files].filter(([name, text]) => textOf(name) !== text)),
    removed: [...emptied(content, tables), ...unusedSource(content, id)],
  };
}

/** The council's own postcodes, and those in use around them. */
function selected(
  rows: readonly PostcodeRow[],
  { codes }: Council,
  districtOf: (row: PostcodeRow) => string,
): OwnPostcode[] {
  const isOwn = (row: PostcodeRow): boolean => row.codes.some((code) => codes.includes(code));
  const isAround = marginAround(rows.filter(isOwn).flatMap(({ point }) => point ?? []));
  return rows.flatMap((row): OwnPostcode[] => {
    const { postcode, point, ended } = row;
    if (!point) return [];
    if (isOwn(row)) return [{ postcode, point, ended, district: districtOf(row) }];
    return ended === undefined && isAround(point)
      ? [{ postcode, point, ended, district: undefined }]
      : [];
  });
}

/** Letters of the council's postcodes that site.yaml does not have yet. */
function areaEdits({ site }: SiteContent, own: readonly OwnPostcode[]): Edit[] {
  const areas = new Set(
    own.flatMap(({ postcode, ended }) => (ended === undefined ? [postcodeAreaOf(postcode)] : [])),
  );
  return [...areas]
    .filter((area) => !site.postcodeAreas.includes(area))
    .toSorted()
    .map((value) => ({ path: ['postcodeAreas', AT_END], value }));
}

/** The attribution with the year of these postcodes, in place of that of an earlier year. */
function attributionEdit(
  { site }: SiteContent,
  attribution: ReturnType<typeof attributionOf>,
): Edit {
  const others = site.attributions.filter(({ text }) => !isSameButYear(text, attribution.text));
  const isThere = others.length < site.attributions.length;
  if (!isThere) return { path: ['attributions', AT_END], value: attribution };
  const value = site.attributions.map((each) => (others.includes(each) ? each : attribution));
  return { path: ['attributions'], value };
}

function fileOf({ kind, id }: Addressed): string {
  return `${entryKinds[kind].folder}/${id}.yaml`;
}

function withPoint({ kind }: Addressed, text: string, row: PostcodeRow | undefined): string {
  return editedEntryText(text, [{ path: ['point'], value: row?.point }], entryKinds[kind]);
}

/** Tables that have no row any more. */
function emptied({ postcodes }: SiteContent, tables: ReadonlyMap<string, string>): string[] {
  const { units = [], ...areas } = postcodes;
  const outcodes = new Set(units.map(({ code }) => slugOf(code.split(' ')[0] ?? '')));
  const before = [
    ...[...outcodes].map((outcode) => `${tableFiles.units.folder}/${outcode}.csv`),
    ...(['outcodes', 'sectors', 'groups'] as const).flatMap((table) =>
      areas[table].length > 0 ? [`${tableFiles[table].folder}/${tableFiles[table].file}`] : [],
    ),
  ];
  return before.filter((name) => !tables.has(name));
}

/** The source of the postcodes before, if nothing else names it. */
function unusedSource(content: SiteContent, now: string): string[] {
  const uses = walkSourceLists(content).flatMap(({ value }) => value);
  return (content.site.postcodes?.sources ?? [])
    .filter((id) => id !== now && uses.filter((use) => use === id).length === 1)
    .map((id) => `sources/${id}.yaml`);
}
