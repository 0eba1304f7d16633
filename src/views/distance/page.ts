/** How far help was, and is now: the finding, two maps, a chart, a table, method and limits. */

import type { PairChartGeometry } from '../../charts/figures/pair-chart.ts';
import { distanceChart } from '../../charts/distance/by-district.ts';
import type { MapPairView } from '../../charts/network/map-pair.ts';
import { FAR_MILES } from '../../domain/distance/summary.ts';
import { distanceThenAndNow } from '../../domain/distance/then-and-now.ts';
import type { ThenAndNow } from '../../domain/distance/then-and-now.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { FAR_WORDS, milesWords, shareWords } from '../../wording/distance/words.ts';
import { staffLinks } from '../../wording/frame/links.ts';
import { editionWords } from '../../wording/frame/phrases.ts';
import { outcomeFact } from '../../wording/network/centre-outcome.ts';
import { backingOf } from '../../wording/sources/backing.ts';
import type { Backing } from '../../wording/sources/backing.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { HOME } from '../frame/site.ts';
import type { PageHead } from '../frame/site.ts';
import { thenAndNowMaps } from '../network/then-and-now-maps.ts';
import { limitsOf, methodOf } from './method.ts';
import { distanceTable } from './table.ts';
import type { DistanceTable } from './table.ts';

export interface DistancePage {
  readonly head: PageHead;
  /** The finding. */
  readonly title: string;
  readonly lead: string;
  readonly edition: string;
  /** What all numbers of the page are. */
  readonly standing: string;
  readonly maps: MapPairView | undefined;
  readonly chart: PairChartGeometry | undefined;
  readonly tableTitle: string;
  readonly table: DistanceTable;
  readonly method: readonly string[];
  readonly limits: readonly string[];
  /** Where the points are from, before the link to the attributions. */
  readonly points: string;
  readonly backing: Backing;
  /** What the backing is of: "which centres are bases". */
  readonly backingOf: string;
  readonly sources: readonly SourceLine[];
}

/** @throws {RangeError} if the content has no distances to compare */
export function distancePage(content: SiteContent): DistancePage {
  const both = distanceThenAndNow(content);
  if (!both) throw new RangeError('the content has no distances to compare');
  const { site, centres } = content;
  const { centre, base } = site.terms;
  const places = shortOf(centre).many;
  const marks = sourceMarks(content);
  const lead = leadOf(content, both);
  return {
    head: {
      title: 'How far help was, and is now',
      description: lead,
      path: staffLinks.distance,
      crumbs: [HOME],
      search: { kind: 'page' },
    },
    title: `${FAR_TITLE} from help: ${shareWords(both.then.all.far)} of postcodes then, ${shareWords(both.now.all.far)} now`,
    lead,
    edition: editionWords(site),
    standing: `We worked out every number on this page from the points of postcodes and ${places}.`,
    maps: thenAndNowMaps(content, {
      miles: FAR_MILES,
      near: `within ${String(FAR_MILES)} miles in a straight line`,
      far: FAR_WORDS,
    }),
    chart: distanceChart(content, both),
    tableTitle: `By ${shortOf(site.terms.district).one}`,
    table: distanceTable(content, both),
    method: methodOf(content, both),
    limits: limitsOf(content),
    points: `The points of postcodes and ${places} are from the files named in the`,
    backing: backingOf(content, centres.map(outcomeFact), marks),
    backingOf: `which ${places} are ${base.many}`,
    sources: marks.list(),
  };
}

const FAR_TITLE = `Over ${String(FAR_MILES)} miles`;

function leadOf({ site, centres }: SiteContent, { then, now }: ThenAndNow): string {
  const { centre, base } = site.terms;
  return `With all ${String(centres.length)} ${centre.many} open, half of ${site.area}'s postcodes were within ${milesWords(then.all.median)} of the nearest. Half are now within ${milesWords(now.all.median)} of the nearest ${base.one}.`;
}
