/** The page of the network on one day. */

import { shortOf } from '../../../domain/entries/term.ts';
import type { MapView } from '../../../charts/network/county-map.ts';
import { centreHistories } from '../../../domain/network/centre-histories.ts';
import { dateWords } from '../../../domain/dates/words.ts';
import type { DayOfChange } from '../../../domain/network/days-of-change.ts';
import { figuresOn } from '../../../domain/figures/on-day.ts';
import { countNetwork, networkOn } from '../../../domain/network/as-at.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { figureLine } from '../../../wording/figures/line.ts';
import type { FigureLine } from '../../../wording/figures/line.ts';
import { links, dayLinks } from '../../../wording/frame/links.ts';
import { capital } from '../../../wording/frame/phrases.ts';
import { HOME } from '../../frame/site.ts';
import type { Link } from '../../../wording/frame/links.ts';
import type { PageHead } from '../../frame/site.ts';
import { sourceMarks } from '../../../wording/sources/marks.ts';
import type { SourceLine } from '../../../wording/sources/marks.ts';
import { distanceLines } from './distance-line.ts';
import { dayLines } from './lines.ts';
import type { DayLine, DayLines } from './lines.ts';
import { neighbourDays } from './neighbours.ts';
import { networkMap } from './map.ts';
import { networkTable } from './table.ts';
import type { NetworkTable } from './table.ts';
import {
  coveredWords,
  daysCovered,
  shortCoveredWords,
} from '../../../wording/network/days-covered.ts';
import type { DaysCovered } from '../../../wording/network/days-covered.ts';
import { openWords, unsureWords } from '../../../wording/network/openness.ts';
import { provisionOn } from './provision.ts';
import type { Provision } from './provision.ts';
import { sourceCounts } from './source-counts.ts';

export interface AsAtPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** That all days of the title are alike; undefined if it has only one. */
  readonly stands: string | undefined;
  /** What is not certain about the count, one sentence each. */
  readonly unsure: readonly string[];
  /** What the sources themselves count. */
  readonly sourceCounts: readonly DayLine[];
  /** How far it was to the nearest centre. */
  readonly distance: readonly DayLine[];
  readonly map: MapView | undefined;
  readonly table: NetworkTable;
  readonly tableTitle: string;
  readonly changed: DayLines;
  readonly changedTitle: string;
  readonly spansTitle: string;
  /** Why events without an exact day are listed under one. */
  readonly spansNote: string;
  readonly provision: Provision;
  /** Key figures of the time that are not already listed with the day or the contracts. */
  readonly figures: readonly FigureLine[];
  readonly before: Link | undefined;
  readonly after: Link | undefined;
  readonly since: Link;
  readonly sources: readonly SourceLine[];
}

export function asAtPage(content: SiteContent, change: DayOfChange): AsAtPage {
  const { day } = change;
  const { terms, area } = content.site;
  const marks = sourceMarks(content);
  const words = dateWords(day);
  const covered = daysCovered(content, day);
  const when = coveredWords(covered);
  const network = networkOn(centreHistories(content), day);
  const counts = countNetwork(network);
  const lead = capital(openWords(counts, terms));
  // In the order of the page, so that source marks are in ascending order.
  const counted = sourceCounts(content, day, marks);
  const changed = dayLines(content, change, marks);
  const provision = provisionOn(content, network, day, marks);
  const listed = new Set([
    ...change.figures.map(({ id }) => id),
    ...provision.contracts.flatMap(({ figures }) => figures.map(({ id }) => id)),
  ]);
  return {
    head: {
      title: `The network ${when}`,
      shortTitle: `Network ${shortCoveredWords(covered)}`,
      description: `${area} ${when}: ${lead} What changed that day, who provided the service, and which figures there were.`,
      path: dayLinks.asAtDay(day),
      crumbs: [HOME, { text: 'Timeline', to: links.timeline }, { text: 'Days', to: dayLinks.asAt }],
      search: 'repeats others',
    },
    title: `The network ${when}`,
    lead,
    stands: standsWords(covered),
    unsure: unsureWords(counts, terms),
    sourceCounts: counted,
    distance: distanceLines(content, network),
    map: networkMap(content, network, when),
    table: networkTable(content, network),
    tableTitle: `${capital(terms.centre.many)} ${when}, by ${shortOf(terms.district).one}`,
    changedTitle: `What changed on ${words}`,
    changed,
    spansTitle: `Some time up to ${words}`,
    spansNote: spansNote(content, day),
    provision,
    figures: figuresOn(content, day)
      .filter(({ id }) => !listed.has(id))
      .map((figure) => figureLine(content, figure, marks)),
    ...neighbourDays(content, day, dayLinks.asAtDay),
    since: { text: `Everything that changed since ${words}`, to: dayLinks.sinceDay(day) },
    sources: marks.list(),
  };
}

function standsWords({ first, last, next }: DaysCovered): string | undefined {
  if (last <= first) return undefined;
  return next === undefined
    ? `${dateWords(last)} is the day of our facts. We know of no later change.`
    : `It is the same for each of these days. The next recorded change is on ${dateWords(next)}.`;
}

function spansNote({ site }: SiteContent, day: Day): string {
  const why =
    day === site.asOf
      ? 'this is the day of our facts'
      : 'this is the last day that its date can mean';
  return `The exact day is not recorded. Each event is listed here because ${why}.`;
}
