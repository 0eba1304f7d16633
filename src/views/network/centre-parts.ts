/** The lists of the centres of each district, where one page of all would be too long. */

import type { Centre } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { links, partLinks } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { inDistrictParts, partSlug, partWords } from '../../wording/frame/parts.ts';
import type { DistrictPart } from '../../wording/frame/parts.ts';
import { counted } from '../../wording/frame/phrases.ts';
import { outcomeFact } from '../../wording/network/centre-outcome.ts';
import { centresAreParted } from '../../wording/network/parted-lists.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { distancesNote, districtRows, headingsOf } from './centre-rows.ts';
import type { CentreDistrict, CentreHeadings } from './centre-rows.ts';

export interface CentrePartPage {
  /** The end of its address: "dale", "dale/2". */
  readonly slug: string;
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly distances: string | undefined;
  readonly headings: CentreHeadings;
  readonly districts: readonly CentreDistrict[];
  /** To the page of the district for families. */
  readonly help: Link;
  /** To the same as a table for staff. */
  readonly table: Link;
  readonly backing: Backing;
  readonly sources: readonly SourceLine[];
}

/** None if all are on one page. */
export function centrePartPages(content: SiteContent): CentrePartPage[] {
  return centresAreParted(content)
    ? centreParts(content).map((part) => centrePartPage(content, part))
    : [];
}

function centrePartPage(content: SiteContent, part: DistrictPart<Centre>): CentrePartPage {
  const { centre } = content.site.terms;
  const { district, number, items } = part;
  const marks = sourceMarks(content);
  const districts = districtRows(content, items);
  const all = `All ${shortOf(centre).many}`;
  const title = `${all} in ${district.name}${partWords(part)}`;
  const lead = `${counted(items.length, centre)}${part.of > 1 ? `, ${namesOf(part)}` : ''}.`;
  return {
    slug: partSlug(part),
    head: {
      title,
      shortTitle: `All in ${district.name}${partWords(part)}`,
      description: `${title}: ${lead}`,
      path: partLinks.centres(district.id, number),
      crumbs: [HOME, { text: all, to: links.centres() }],
      search: 'repeats others',
    },
    title,
    lead,
    distances: distancesNote(districts),
    headings: headingsOf(content, districts),
    districts,
    help: { text: `Help in ${district.name}`, to: links.district(district.id) },
    table: {
      text: 'opened, run by, decided, closed, in one table',
      to: partLinks.table(district.id, number),
    },
    backing: backingOf(content, items.map(outcomeFact), marks),
    sources: marks.list(),
  };
}

/** The centres of each district by name, as the parts of both lists have them. */
export function centreParts(content: SiteContent): DistrictPart<Centre>[] {
  const byName = content.centres.toSorted((a, b) =>
    a.shortName.localeCompare(b.shortName, 'en-GB'),
  );
  return inDistrictParts(content, byName);
}

export function centrePartLinks(content: SiteContent): Link[] {
  return partListOf(content, partLinks.centres);
}

/** "Dale (14)", or "Dale, Abbey to Mill (200)". */
export function partListOf(
  content: SiteContent,
  linkOf: (district: string, number: number) => string,
): Link[] {
  return centreParts(content).map((part) => ({
    text: `${part.district.name}${part.of > 1 ? `, ${namesOf(part)}` : ''} (${String(part.items.length)})`,
    to: linkOf(part.district.id, part.number),
  }));
}

function namesOf({ items }: DistrictPart<Centre>): string {
  return `${items[0]?.shortName ?? ''} to ${items.at(-1)?.shortName ?? ''}`;
}
