/**
 * A newer extract brought into a folder that people have edited: three versions of each place are
 * compared (the older extract, the newer one, the entry), and only what the register changed and
 * nobody else did is changed.
 */

import type { Centre } from '../../../domain/entries/entry.ts';
import { entryKinds } from '../../../domain/entries/kinds.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import { postcodeAreaOf } from '../../../domain/places/postcode.ts';
import type { RegisterRow } from '../extract.ts';
import { newContent } from '../new-content.ts';
import type { NewContent } from '../new-content.ts';
import { YEARS_AHEAD, sourceOf } from '../site.ts';
import { baselineCsv, baselineName } from './baseline.ts';
import { mergeGone, mergeListed } from './centre.ts';
import type { CentreMerge, Interval, MergeConflict } from './centre.ts';
import { eventFiles } from './events.ts';
import { REGISTER_NUMBER } from '../number.ts';
import { AT_END } from '../../writing/edited-value.ts';
import type { Edit } from '../../writing/edited-value.ts';
import { editedEntryText, newEntryText } from '../../writing/entry-text.ts';
import { shapeOf } from '../../entries/shape.ts';

export interface Extract {
  readonly day: Day;
  /** Those of the council. */
  readonly rows: readonly RegisterRow[];
}

/** Ids of centres, and what was left as it is. */
export interface Merge {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly conflicts: readonly MergeConflict[];
  /** New texts by the name of the file; only files that differ. */
  readonly files: ReadonlyMap<string, string>;
}

/** The folder as it is: its content, and the texts of its files by name. */
export interface Edited {
  readonly content: SiteContent;
  readonly textOf: (name: string) => string;
}

/** @returns undefined if one of the extracts has no open place of the council */
export function mergeExtract(
  { content, textOf }: Edited,
  older: Extract,
  newer: Extract,
  today: Day,
): Merge | undefined {
  const [before, after] = [older, newer].map(({ day }) => ({ day, source: `gias-${day}` }));
  const taken = new Set(content.centres.map(({ id }) => id));
  const was = before && newContent(older.rows, { ...before, today });
  const now = after && newContent(newer.rows, { ...after, today }, taken);
  if (!was || !now) return undefined;
  const interval: Interval = { before, after, today };
  const merges = listedMerges(content, was, now, interval);
  const known = new Set(content.centres.map(registerNumber));
  const added = now.centres
    .filter((centre) => !known.has(registerNumber(centre)))
    .map((centre) => ({ ...centre, district: districtOf(centre, content) }));
  const edited = merges.filter(({ merge }) => merge.edits.length > 0);
  const found = {
    added: added.map(({ id }) => id),
    changed: idsOf(merges.filter(({ merge, isGone }) => merge.changed && !isGone)),
    gone: idsOf(merges.filter(({ isGone, merge }) => isGone && merge.changed)),
  };
  const { id: source, ...register } = sourceOf({ ...after, today }, content.site.council.code);
  const files = new Map([
    ...edited.map(({ centre, merge }): [string, string] => {
      const name = `centres/${centre.id}.yaml`;
      return [name, editedEntryText(textOf(name), merge.edits, entryKinds.centres)];
    }),
    ...added.map(({ id, ...fields }): [string, string] => [
      `centres/${id}.yaml`,
      newEntryText(fields, entryKinds.centres),
    ]),
    ...eventFiles(content, found, interval),
    [baselineName(after.day), baselineCsv(newer.rows)],
  ]);
  const cites = [...files.values()].some((text) => text.includes(source));
  if (cites && !content.sources.some(({ id }) => id === source))
    files.set(`sources/${source}.yaml`, newEntryText(register, entryKinds.sources));
  const site = editedEntryText(
    textOf('site.yaml'),
    siteEdits(content, merges, added, now, today),
    shapeOf('site'),
  );
  if (site !== textOf('site.yaml')) files.set('site.yaml', site);
  return { ...found, conflicts: merges.flatMap(({ merge }) => merge.conflicts), files };
}

interface OneMerge {
  readonly centre: Centre;
  readonly merge: CentreMerge;
  readonly isGone: boolean;
}

function listedMerges(
  { centres }: SiteContent,
  was: NewContent,
  now: NewContent,
  interval: Interval,
): OneMerge[] {
  const [wasByUrn, nowByUrn] = [was, now].map(
    (made) => new Map(made.centres.map((centre) => [registerNumber(centre), centre])),
  );
  return centres.flatMap((centre): OneMerge[] => {
    const urn = registerNumber(centre);
    const [older, newer] = [wasByUrn?.get(urn), nowByUrn?.get(urn)];
    if (!older) return [];
    return newer
      ? [{ centre, merge: mergeListed(centre, older, newer, interval), isGone: false }]
      : [{ centre, merge: mergeGone(centre, older, interval), isGone: true }];
  });
}

/** That of a centre of the folder with the same first half of the postcode, else a new one. */
function districtOf({ postcode, district }: Centre, { centres }: SiteContent): string {
  const outcode = postcode?.split(' ')[0];
  const there = centres.find((centre) => centre.postcode?.startsWith(`${outcode ?? ''} `));
  return there?.district ?? district;
}

/** Districts and postcode areas that the site does not have yet, and no day before today as its last. */
function siteEdits(
  { site }: SiteContent,
  merges: readonly OneMerge[],
  added: readonly Centre[],
  now: NewContent,
  today: Day,
): Edit[] {
  const moved = merges.flatMap(({ merge }) =>
    merge.edits.filter(({ path }) => path[0] === 'district' || path[0] === 'postcode'),
  );
  const values = moved.map(({ value }) => value);
  const used = new Set([...values, ...added.map(({ district }) => district)]);
  const postcodes = [...values, ...added.map(({ postcode }) => postcode)];
  const year = Number(today.slice(0, 4));
  const areas = new Set(postcodes.map((text) => postcodeAreaOf(String(text))));
  return [
    ...(site.asOf < today ? [{ path: ['asOf'], value: today }] : []),
    ...(site.charts.scale.to < year
      ? [{ path: ['charts', 'scale', 'to'], value: year + YEARS_AHEAD }]
      : []),
    ...now.site.districts
      .filter(({ id }) => used.has(id) && !site.districts.some((own) => own.id === id))
      .map((value) => ({ path: ['districts', AT_END], value })),
    ...now.site.postcodeAreas
      .filter((area) => areas.has(area) && !site.postcodeAreas.includes(area))
      .map((value) => ({ path: ['postcodeAreas', AT_END], value })),
  ];
}

function idsOf(merges: readonly OneMerge[]): string[] {
  return merges.map(({ centre }) => centre.id);
}

function registerNumber({ identifiers }: Centre): string | undefined {
  return identifiers?.[REGISTER_NUMBER];
}
