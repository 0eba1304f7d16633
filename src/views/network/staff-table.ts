/** Every centre as a row for staff: opened, who ran it, lot, proposal, decision, closed, nearest base, building. */

import type { Centre } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Sourced } from '../../domain/entries/sourced.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { links, partLinks, staffLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { partSlug, partWords } from '../../wording/frame/parts.ts';
import { capital, counted } from '../../wording/frame/phrases.ts';
import { outcomeFact } from '../../wording/network/centre-outcome.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { centresAreParted } from '../../wording/network/parted-lists.ts';
import { centreParts, partListOf } from './centre-parts.ts';
import { columnsOf } from './staff-columns.ts';
import type { StaffCell } from './staff-columns.ts';

export interface StaffTablePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** What an empty cell means, and how the distances are measured. */
  readonly note: string;
  readonly heads: readonly string[];
  /** By district, then by name. */
  readonly rows: readonly StaffRow[];
  /** To the table of each district, where one of all would be too long. */
  readonly parts: readonly Link[];
  readonly partsTitle: string;
  readonly backing: Backing;
  readonly sources: readonly SourceLine[];
}

/** The table of a district, or a part of it. */
export interface StaffTablePart extends StaffTablePage {
  /** The end of its address: "dale", "dale/2". */
  readonly slug: string;
}

export interface StaffRow {
  readonly name: string;
  readonly to: string;
  /** In the order of the headings after the first. */
  readonly cells: readonly StaffCell[];
}

export function staffTablePage(content: SiteContent): StaffTablePage {
  const { site, centres } = content;
  const { centre } = site.terms;
  const parted = centresAreParted(content);
  const title = `All ${centre.many} in one table`;
  return {
    ...tableOf(content, content.centres, parted ? [] : inDistricts(content)),
    head: headOf(content, centres, {
      title,
      path: staffLinks.centresTable,
      crumbs: [HOME, listLink(content)],
      search: { kind: 'page' },
    }),
    title,
    lead: leadOf(content, centres, `, by ${shortOf(site.terms.district).one}`),
    parts: parted ? partListOf(content, partLinks.table) : [],
  };
}

/** The table of each district, where one of all would be too long. */
export function staffTableParts(content: SiteContent): StaffTablePart[] {
  if (!centresAreParted(content)) return [];
  const { centre } = content.site.terms;
  return centreParts(content).map((part) => {
    const { district, items, number } = part;
    const title = `${capital(centre.many)} in ${district.name} in one table${partWords(part)}`;
    return {
      ...tableOf(content, items),
      slug: partSlug(part),
      head: headOf(content, items, {
        title,
        shortTitle: `Table: ${district.name}${partWords(part)}`,
        path: partLinks.table(district.id, number),
        crumbs: [HOME, listLink(content), { text: 'Table', to: staffLinks.centresTable }],
        search: 'repeats others',
      }),
      title,
      lead: leadOf(content, items),
      parts: [],
    };
  });
}

/** @param listed  a row for each; the sources of all of `centres` are named */
function tableOf(
  content: SiteContent,
  centres: readonly Centre[],
  listed: readonly Centre[] = centres,
): Omit<StaffTablePage, 'head' | 'title' | 'lead' | 'parts'> {
  const marks = sourceMarks(content);
  const columns = columnsOf(content).filter(({ cell }) => listed.some((each) => cell(each).text));
  const { centre, district } = content.site.terms;
  return {
    note: 'An empty cell is not recorded in the sources we hold. Distances are straight lines.',
    heads: [capital(centre.one), ...columns.map(({ head }) => head)],
    rows: listed.map((each) => ({
      name: each.shortName,
      to: links.centre(each.id),
      cells: columns.map(({ cell }) => cell(each)),
    })),
    partsTitle: `By ${shortOf(district).one}`,
    backing: backingOf(content, centres.flatMap(factsOf), marks),
    sources: marks.list(),
  };
}

function headOf(
  { site }: SiteContent,
  centres: readonly Centre[],
  head: Omit<PageHead, 'description'>,
): PageHead {
  const { centre, base } = site.terms;
  return {
    ...head,
    description: `${counted(centres.length, centre)} in ${site.area}: when each opened, who ran it, what was proposed and decided, when it closed, and the nearest ${base.one}.`,
  };
}

function leadOf({ site }: SiteContent, centres: readonly Centre[], order = ''): string {
  const { centre } = site.terms;
  return `${counted(centres.length, centre)}${order}. The page of each ${centre.one} has the source of each fact.`;
}

function listLink({ site }: SiteContent): Link {
  return { text: `All ${shortOf(site.terms.centre).many}`, to: links.centres() };
}

function inDistricts(content: SiteContent): Centre[] {
  return centreParts(content).flatMap(({ items }) => items);
}

/** The facts of a row. */
function factsOf(centre: Centre): Sourced[] {
  const { opened, ledBy = [], steps = [], buildingNow } = centre;
  return [outcomeFact(centre), ...ledBy, ...steps, opened, buildingNow].filter(
    (fact) => fact !== undefined,
  );
}
