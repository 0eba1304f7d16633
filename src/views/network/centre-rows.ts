/** The rows of lists of centres: the status of each, and the base nearest to a closed one. */

import type { HelpPlace } from '../../domain/entries/base.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus, isDelisted } from '../../domain/network/status.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { nearestFirst } from '../../domain/places/distance.ts';
import type { Near } from '../../domain/places/distance.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { CHECK_BEFORE_USE } from '../../wording/network/check-before-use.ts';
import { links } from '../../wording/frame/links.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { exactMiles } from '../../wording/places/distance.ts';

export interface CentreDistrict {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CentreRow[];
}

export interface CentreRow {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  /** undefined if the name includes it. */
  readonly town: string | undefined;
  readonly status: 'base' | 'closed' | 'open' | 'in doubt';
  readonly statusWords: string;
  /** The nearest base of a closed centre that has a point: "Millbrook, 3.2 miles". */
  readonly nearest: string | undefined;
}

export interface CentreHeadings {
  readonly centre: string;
  readonly status: string;
  /** Undefined if no row has one. */
  readonly nearest: string | undefined;
}

/** Those of the centres given, by district and name. */
export function districtRows(content: SiteContent, centres: readonly Centre[]): CentreDistrict[] {
  return content.site.districts.flatMap(({ id, name }) => {
    const rows = centres
      .filter(({ district }) => district === id)
      .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'))
      .map((centre) => rowOf(content, centre));
    return rows.length > 0 ? [{ id, name, rows }] : [];
  });
}

export function headingsOf(
  { site }: SiteContent,
  districts: readonly CentreDistrict[],
): CentreHeadings {
  const { centre, base } = site.terms;
  return {
    centre: capital(centre.one),
    status: 'Status',
    nearest: hasNearest(districts) ? `Nearest ${base.one}` : undefined,
  };
}

export function distancesNote(districts: readonly CentreDistrict[]): string | undefined {
  return hasNearest(districts)
    ? 'Distances are straight lines from the old address. Roads are longer.'
    : undefined;
}

function hasNearest(districts: readonly CentreDistrict[]): boolean {
  return districts.some(({ rows }) => rows.some(({ nearest }) => nearest !== undefined));
}

function rowOf(content: SiteContent, centre: Centre): CentreRow {
  const inDoubt = (centre.base ?? centre.open)?.inDoubt !== undefined;
  return {
    id: centre.id,
    name: centre.shortName,
    to: links.centre(centre.id),
    town: centre.shortName.includes(centre.town) ? undefined : centre.town,
    status: inDoubt ? 'in doubt' : centreStatus(centre),
    statusWords: statusCell(content, centre),
    nearest: nearestWords(content, centre),
  };
}

function nearestWords(content: SiteContent, centre: Centre): string | undefined {
  const near = nearestSureBase(content, centre);
  if (!near) return undefined;
  return `${near.what.help.name}, ${exactMiles(near.miles).replace(' ', '\u00a0')}`;
}

/** The base nearest to a closed centre whose building is not in doubt; undefined if it has no point. */
export function nearestSureBase(content: SiteContent, centre: Centre): Near<HelpPlace> | undefined {
  if (centreStatus(centre) !== 'closed' || !centre.point) return undefined;
  const sure = contentIndex(content).bases.filter(({ help }) => help.inDoubt === undefined);
  return nearestFirst(centre.point, sure)[0];
}

function statusCell({ site }: SiteContent, centre: Centre): string {
  if ((centre.base ?? centre.open)?.inDoubt !== undefined) return CHECK_BEFORE_USE;
  if (isDelisted(centre)) return 'No longer listed';
  const status = centreStatus(centre);
  return capital(status === 'base' ? site.terms.base.one : status);
}
