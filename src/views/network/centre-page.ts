/** A centre's own page: whether it is open, where to go instead, then everything known about it. */

import { CHECK_BEFORE_USE } from '../../wording/network/check-before-use.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import { centreStatus, isDelisted } from '../../domain/network/status.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import { nearestHelp } from '../../domain/finder/nearest-help.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { hasEvents } from '../../domain/timeline/order.ts';
import type { MapView } from '../../charts/network/county-map.ts';
import { centreFacts } from './centre-facts.ts';
import type { CentreFact } from './centre-facts.ts';
import { centreInstead } from './centre-instead.ts';
import type { CentreInstead } from './centre-instead.ts';
import { closingDayWords, openAnswer } from '../../wording/network/centre-outcome.ts';
import { conflictLine } from '../../wording/figures/conflict-line.ts';
import type { ConflictLine } from '../../wording/figures/conflict-line.ts';
import { feedLinks } from '../../wording/frame/feed-links.ts';
import { links } from '../../wording/frame/links.ts';
import type { NearList } from '../places/near-items.ts';
import { pageReach } from '../places/reach.ts';
import type { PageReach } from '../places/reach.ts';
import { capital, statusWords } from '../../wording/frame/phrases.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { centreData } from './centre-data.ts';
import { librariesNear, nearerLibrary } from './centre-libraries.ts';
import { centreHead } from './centre-head.ts';
import { answerNotes, withoutNotes } from '../places/answer-notes.ts';
import { sureNotes } from '../places/sure-notes.ts';
import type { SureNote } from '../places/sure-notes.ts';
import { runsOf } from '../../wording/sources/backing.ts';
import { centreHistory } from './centre-history.ts';
import type { CentreHistory } from './centre-history.ts';
import { BUILDING } from './centre-steps.ts';

export interface CentrePage {
  readonly id: string;
  readonly head: PageHead;
  readonly title: string;
  /** "Children's centre in Millbrook". */
  readonly caption: string;
  readonly status: 'base' | 'closed' | 'open' | 'in doubt';
  readonly statusWords: string;
  /** Whether it is open, in a sentence. */
  readonly answer: string;
  /** Link to what happened to its building; undefined if it is open or no source says. */
  readonly building: Link | undefined;
  readonly instead: CentreInstead;
  /** The nearest library, where it is nearer than the bases to go to instead: "Oakham Library, 0.4 miles". */
  readonly nearer: string | undefined;
  readonly reach: PageReach;
  readonly history: CentreHistory;
  /** "children's centre". */
  readonly term: string;
  readonly facts: readonly CentreFact[];
  readonly map: MapView | undefined;
  readonly conflicts: readonly ConflictLine[];
  readonly librariesHeading: string;
  readonly libraries: NearList;
  readonly sure: readonly SureNote[];
  readonly sources: readonly SourceLine[];
}

/** @param siteUrl  where the site is served, for the structured data */
export function centrePage(content: SiteContent, centre: Centre, siteUrl: URL): CentrePage {
  const { terms } = content.site;
  const marks = sourceMarks(content);
  const inDoubt = (centre.base ?? centre.open)?.inDoubt;
  const near = centre.point && nearestHelp(content, centre.point, 'centre', centre.id);
  const instead = centreInstead(content, centre, near, marks);
  const answer = openAnswer(content, centre);
  const head = centreHead(content, centre, `${answer} ${instead.summary}`.trim());
  const reach = pageReach(content, marks);
  const history = centreHistory(content, centre, marks);
  const { facts, notes } = centreFacts(content, centre, marks);
  const feeds = hasEvents(content, centre) ? feedLinks(links.centre(centre.id)) : undefined;
  return {
    id: centre.id,
    head: {
      ...head,
      feeds,
      structuredData: [centreData(content, centre, head.description, siteUrl)],
    },
    title: centre.shortName,
    caption: `${capital(terms.centre.one)} in ${placeWords(content, centre)}`,
    status: inDoubt === undefined ? centreStatus(centre) : 'in doubt',
    statusWords:
      inDoubt === undefined ? capital(statusWords(centre, content.site)) : CHECK_BEFORE_USE,
    answer: closed(centre) && !isDelisted(centre) ? `${answer} ${closingDayWords(centre)}` : answer,
    building: buildingLink(centre, history),
    instead: { ...instead, cards: withoutNotes(instead.cards) },
    nearer: closed(centre) ? nearerLibrary(content, centre, near) : undefined,
    reach: { ...reach, sources: [] },
    history,
    term: terms.centre.one,
    facts,
    map: mapView(content, centre, instead),
    conflicts: (contentIndex(content).conflictsOfCentre.get(centre.id) ?? []).map((conflict) =>
      conflictLine(content, conflict),
    ),
    librariesHeading: `Nearest ${terms.library.many}`,
    libraries: librariesNear(content, centre, near, marks),
    sure: [
      ...sureNotes([
        { name: centre.shortName, notes: [...(centre.note === undefined ? [] : [centre.note])] },
        ...notes,
        { name: 'Its history', notes: history.notes },
      ]),
      ...sourcesNote(
        centre.shortName,
        numbersOf([{ sources: marks.mark(registerSources(centre)) }, ...facts, history]),
      ),
      ...answerNotes(content, instead.cards, reach),
    ],
    sources: marks.list(),
  };
}

/** The source numbers of several blocks, each once, sorted. */
function numbersOf(blocks: readonly { readonly sources: readonly number[] }[]): number[] {
  return [...new Set(blocks.flatMap(({ sources }) => sources))].sort((a, b) => a - b);
}

function sourcesNote(of: string, numbers: readonly number[]): SureNote[] {
  return numbers.length > 0 ? [{ of, notes: [`Sources: ${runsOf(numbers)}.`] }] : [];
}

/** Its own sources, and those of what changed in the register. */
function registerSources({ sources, siteChanges = [] }: Centre): string[] {
  return [...new Set([...sources, ...siteChanges.flatMap((change) => change.sources)])];
}

function placeWords(content: SiteContent, { town, district }: Centre): string {
  const name = contentIndex(content).district.get(district) ?? district;
  return name.includes(town) ? name : `${town}, ${name}`;
}

function buildingLink(centre: Centre, { lines }: CentreHistory): Link | undefined {
  const told = lines.some(({ id }) => id === BUILDING);
  if (!closed(centre) || !centre.buildingNow || !told) return undefined;
  const text = centre.buildingNow.planned
    ? 'What was planned for the building'
    : 'What happened to the building';
  return { text, to: `#${BUILDING}` };
}

const closed = (centre: Centre): boolean => centreStatus(centre) === 'closed';

/** The centre and the bases in its answer. */
function mapView(
  content: SiteContent,
  centre: Centre,
  instead: CentreInstead,
): MapView | undefined {
  if (!centre.point) return undefined;
  const ids = new Set(instead.cards.map(({ id }) => id));
  const bases = contentIndex(content).bases.filter(({ id }) => ids.has(id) && id !== centre.id);
  return {
    title: `Where ${centre.shortName} ${closed(centre) ? 'was' : 'is'}`,
    size: 'small',
    marks: [
      { id: centre.id, kind: 'here', label: centre.shortName, point: centre.point },
      ...bases.flatMap(({ id, help, point }) =>
        point
          ? [
              {
                id,
                kind: help.inDoubt === undefined ? ('base' as const) : ('base in doubt' as const),
                label: help.name,
                point,
              },
            ]
          : [],
      ),
    ],
  };
}
