/** The content folder of a council as files, made from an extract of the register alone. */

import type { Centre } from '../../domain/entries/entry.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { centreOf, locatedIn, namesFor, placed } from './centres.ts';
import type { LeftOut, Made, PlacedRow } from './centres.ts';
import { districtsOf } from './districts.ts';
import type { RegisterRow } from './extract.ts';
import { baselineCsv, baselineName } from './merge/baseline.ts';
import { aboutPage, siteOf, sourceOf } from './site.ts';
import { areaOf } from './names.ts';
import { canBePrinted } from './printable.ts';
import { newEntryText } from '../writing/entry-text.ts';
import { shapeOf } from '../entries/shape.ts';

export interface NewContent {
  readonly site: Site;
  readonly centres: readonly Centre[];
  readonly leftOut: readonly LeftOut[];
  /** Texts by the name of the file in the content folder. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * @param rows  those of one council, or of all: then each is a district of the site
 * @param taken  ids that other centres have
 * @returns undefined if none of them is an open place with a number
 */
export function newContent(
  rows: readonly RegisterRow[],
  made: Made,
  taken?: ReadonlySet<string>,
): NewContent | undefined {
  const { usable, refused } = usableRows(rows);
  const [first, ...others] = usable;
  if (!first) return undefined;
  const districts = districtsOf(usable.map(locatedIn));
  const names = namesFor(usable, taken);
  const drafts = usable.flatMap((row) => {
    const named = names.get(row.urn);
    return named ? [centreOf(row, named, districts, made)] : [];
  });
  const site = siteOf([first, ...others], districts.all, made);
  const centres = drafts.map(({ centre }) => centre);
  const { id: source, ...register } = sourceOf(made, site.council.code);
  return {
    site,
    centres,
    leftOut: [...refused, ...drafts.flatMap(({ leftOut }) => leftOut)],
    files: new Map([
      [baselineName(made.day), baselineCsv(rows)],
      ['site.yaml', newEntryText({ ...site }, shapeOf('site'))],
      [`sources/${source}.yaml`, newEntryText(register, entryKinds.sources)],
      ['pages/about.md', newEntryText(aboutPage(site, made), entryKinds.pages)],
      ...centres.map(
        ({ id, ...fields }) =>
          [`centres/${id}.yaml`, newEntryText(fields, entryKinds.centres)] as const,
      ),
    ]),
  };
}

/** The rows that can be entries: open, with a name and a number that no other has. */
function usableRows(rows: readonly RegisterRow[]): {
  readonly usable: readonly PlacedRow[];
  readonly refused: readonly LeftOut[];
} {
  const seen = new Set<string>();
  const usable: PlacedRow[] = [];
  const refused: LeftOut[] = [];
  for (const row of rows) {
    const what = problemOf(row, seen);
    if (what === undefined) usable.push(placed(row));
    else refused.push({ urn: row.urn === '' ? `line ${String(row.line)}` : row.urn, what });
    seen.add(row.urn);
  }
  return { usable: usable.toSorted((a, b) => (a.urn < b.urn ? -1 : 1)), refused };
}

function problemOf(
  { urn, name, councilName, status }: RegisterRow,
  seen: ReadonlySet<string>,
): string | undefined {
  if (!/^\d{5,6}$/.test(urn)) return 'a row without a register number of five or six digits';
  if (seen.has(urn)) return 'a second row with the same number';
  if (name === '') return 'a row without a name';
  if (!canBePrinted(name)) return 'a name that no page can show';
  if (!canBePrinted(areaOf(councilName))) return 'the name of a council that no page can show';
  return /^open\b/i.test(status) ? undefined : 'a place that is not open';
}
