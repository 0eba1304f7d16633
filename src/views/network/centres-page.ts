/** Every centre by district, with what happened to it, and all names from A to Z. */

import { groupedDigits } from '../../domain/figures/money.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus, isDelisted } from '../../domain/network/status.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf, withArticle } from '../../domain/entries/term.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { outcomeFact } from '../../wording/network/centre-outcome.ts';
import { byLetter } from '../frame/link-groups.ts';
import type { LinkGroup } from '../frame/link-groups.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { counted, listWords } from '../../wording/frame/phrases.ts';
import { centresAreParted } from '../../wording/network/parted-lists.ts';
import { namesArePerLetter } from '../../wording/search/parted-names.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { distancesNote, districtRows, headingsOf } from './centre-rows.ts';
import type { CentreDistrict, CentreHeadings } from './centre-rows.ts';
import { centrePartLinks } from './centre-parts.ts';

export interface CentresPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** How the distances are measured; undefined if there are none. */
  readonly distances: string | undefined;
  /** The words that lead to all names. */
  readonly byOldName: string;
  readonly headings: CentreHeadings;
  readonly districts: readonly CentreDistrict[];
  /** To the list of each district, where one page would be too long. */
  readonly parts: readonly Link[];
  readonly partsTitle: string;
  readonly names: readonly LinkGroup[];
  /** Where the names are, if they are too many for this page. */
  readonly allNames: Link | undefined;
  readonly backing: Backing;
  readonly sources: readonly SourceLine[];
}

export function centresPage(content: SiteContent): CentresPage {
  const { site, centres } = content;
  const { terms } = site;
  const marks = sourceMarks(content);
  const backing = backingOf(content, centres.map(outcomeFact), marks);
  const lead = leadOf(content);
  const someClosed = centres.some((centre) => centreStatus(centre) === 'closed');
  const title = `All ${terms.centre.many}${someClosed ? ', then and now' : ''}`;
  const [parted, perLetter] = [centresAreParted(content), namesArePerLetter(content)];
  const districts = parted ? [] : districtRows(content, centres);
  return {
    head: {
      title,
      shortTitle: `All ${terms.centre.many}`,
      description: lead,
      path: links.centres(),
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title,
    lead,
    distances: distancesNote(districts),
    byOldName: `Find ${withArticle({ ...terms.centre, ...shortOf(terms.centre) })} by an older name`,
    headings: headingsOf(content, districts),
    districts,
    parts: parted ? centrePartLinks(content) : [],
    partsTitle: `By ${shortOf(terms.district).one}`,
    names: perLetter ? [] : nameGroups(centres),
    allNames: perLetter ? { text: 'All names, A to Z', to: `${links.search}#a-to-z` } : undefined,
    backing,
    sources: marks.list(),
  };
}

function leadOf({ site, centres }: SiteContent): string {
  const { terms, area } = site;
  const count = (status: string): number =>
    centres.filter((centre) => centreStatus(centre) === status).length;
  const parts = [
    [count('base'), terms.base.many, withArticle(terms.base)],
    [count('closed'), centres.some(isDelisted) ? 'closed or no longer listed' : 'closed'],
    [count('open'), 'open'],
  ] as const;
  const counts = parts
    .filter(([number]) => number > 0)
    .map(([number, many, one = many]) =>
      number === 1 ? `1 is ${one}` : `${groupedDigits(number)} are ${many}`,
    );
  return `The ${shortOf(terms.register).one} has listed ${counted(centres.length, terms.centre)} in ${area}. Now ${listWords(counts)}.`;
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
