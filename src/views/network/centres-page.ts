/** Every centre by district, with what happened to it, and all names from A to Z. */

import type { HelpPlace } from '../../domain/entries/base.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus, isDelisted } from '../../domain/network/status.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { nearestFirst } from '../../domain/places/distance.ts';
import type { Near } from '../../domain/places/distance.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { CHECK_BEFORE_USE } from '../../wording/network/check-before-use.ts';
import { outcomeFact } from '../../wording/network/centre-outcome.ts';
import { byLetter } from '../frame/link-groups.ts';
import type { LinkGroup } from '../frame/link-groups.ts';
import { links } from '../../wording/frame/links.ts';
import { capital, counted, listWords } from '../../wording/frame/phrases.ts';
import { exactMiles } from '../../wording/places/distance.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';

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

export interface CentresPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** How the distances are measured; undefined if there are none. */
  readonly distances: string | undefined;
  /** The words that lead to all names. */
  readonly byOldName: string;
  readonly headings: {
    readonly centre: string;
    readonly status: string;
    /** Undefined if no row has one. */
    readonly nearest: string | undefined;
  };
  readonly districts: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly CentreRow[];
  }[];
  readonly names: readonly LinkGroup[];
  readonly backing: Backing;
  readonly sources: readonly SourceLine[];
}

export function centresPage(content: SiteContent): CentresPage {
  const { site, centres } = content;
  const { terms, area } = site;
  const marks = sourceMarks(content);
  const backing = backingOf(content, centres.map(outcomeFact), marks);
  const lead = leadOf(content);
  const someClosed = centres.some((centre) => centreStatus(centre) === 'closed');
  const districts = districtRows(content);
  const someNearest = districts.some(({ rows }) => rows.some(({ nearest }) => nearest));
  return {
    head: {
      title: `All ${terms.centre.many} in ${area}${someClosed ? ', open and closed' : ''}`,
      shortTitle: `All ${terms.centre.many}`,
      description: lead,
      path: links.centres,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: `All ${terms.centre.many}${someClosed ? ', then and now' : ''}`,
    lead,
    distances: someNearest
      ? 'Distances are straight lines from the old address. Roads are longer.'
      : undefined,
    byOldName: `Find ${withArticle({ ...terms.centre, ...shortOf(terms.centre) })} by an older name`,
    headings: {
      centre: capital(terms.centre.one),
      status: 'Status',
      nearest: someNearest ? `Nearest ${terms.base.one}` : undefined,
    },
    districts,
    names: nameGroups(centres),
    backing,
    sources: marks.list(),
  };
}

function districtRows(content: SiteContent): CentresPage['districts'] {
  const { site, centres } = content;
  return site.districts.flatMap(({ id, name }) => {
    const rows = centres
      .filter(({ district }) => district === id)
      .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'))
      .map((centre) => rowOf(content, centre));
    return rows.length > 0 ? [{ id, name, rows }] : [];
  });
}

function leadOf({ site, centres }: SiteContent): string {
  const { terms, area } = site;
  const count = (status: string): number =>
    centres.filter((centre) => centreStatus(centre) === status).length;
  const parts = [
    [count('base'), `are ${terms.base.many}`],
    [count('closed'), centres.some(isDelisted) ? 'are closed or no longer listed' : 'are closed'],
    [count('open'), 'are open'],
  ] as const;
  const counts = parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${String(number)} ${words}`);
  return `The ${shortOf(terms.register).one} has listed ${counted(centres.length, terms.centre)} in ${area}. Now ${listWords(counts)}.`;
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

/** All names, including other names, by first letter. */
function nameGroups(centres: readonly Centre[]): LinkGroup[] {
  return byLetter(
    centres.flatMap((centre) =>
      namesOf(centre).map((text) => ({ text, to: links.centre(centre.id) })),
    ),
  );
}

/** The name, and other names that sort elsewhere in the alphabet: "The Hut (Ash)". */
function namesOf(centre: Centre): string[] {
  const { shortName } = centre;
  return [shortName, ...namesElsewhere(centre).map((name) => `${name} (${shortName})`)];
}

/** Other names that do not begin with the centre's own name. */
export function namesElsewhere({
  shortName,
  otherNames,
}: Pick<Centre, 'shortName' | 'otherNames'>): string[] {
  return (otherNames ?? []).filter((name) => !name.startsWith(shortName));
}
