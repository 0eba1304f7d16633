/** The home page: the finder, a door for each audience, the map, towns, what changed, key figures. */

import { shortOf } from '../../domain/entries/term.ts';
import { IN_DOUBT_LABEL } from '../../wording/network/check-before-use.ts';
import type { MapView } from '../../charts/network/county-map.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { TimelineEvent } from '../../domain/entries/entry.ts';
import { listsArePerDistrict } from '../../wording/network/parted-lists.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { inOrder, tenseOf } from '../../domain/timeline/order.ts';
import { baseNumbers, basesMap } from '../network/base-marks.ts';
import { eventLine } from '../../wording/timeline/event-line.ts';
import type { EventLine } from '../../wording/timeline/event-line.ts';
import { figureLines } from '../../wording/figures/line.ts';
import type { FigureLine } from '../../wording/figures/line.ts';
import { finderForm } from '../finder/form.ts';
import type { FinderForm } from '../finder/form.ts';
import { links, siteAddress } from '../../wording/frame/links.ts';
import { capital, counted, listWords } from '../../wording/frame/phrases.ts';
import { isForPublic, shownContacts } from '../../wording/questions/contact-ways.ts';
import { placeLink } from '../../wording/places/place-link.ts';
import { hasPage } from '../../wording/frame/has-page.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';
import { sourceMarks } from '../../wording/sources/marks.ts';
import type { SourceLine } from '../../wording/sources/marks.ts';
import { whoFor } from '../../wording/frame/who-for.ts';

export interface HomePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly finder: FinderForm;
  /** The shortest urgent numbers, and where the others are. */
  readonly urgent: Link | undefined;
  /** The words that lead to towns and districts. */
  readonly choose: string;
  readonly towns: readonly Link[];
  /** The name of the lists of towns and districts. */
  readonly areas: string;
  readonly districtsTitle: string;
  readonly districts: readonly Link[];
  readonly audiences: readonly {
    readonly name: string;
    readonly comesWith: string;
    readonly goesTo: readonly Link[];
  }[];
  readonly map: MapView;
  readonly basesTitle: string;
  /** What a base is. */
  readonly basesAbout: string | undefined;
  readonly bases: readonly (Link & { readonly number: number; readonly inDoubt: string })[];
  readonly happened: readonly EventLine[];
  /** What is planned next, the soonest first. */
  readonly planned: readonly EventLine[];
  readonly figures: readonly FigureLine[];
  readonly sources: readonly SourceLine[];
}

const MOST_EVENTS = 3;
/** Numbers that people know by heart. */
const SHORT_NUMBER = /^\d{3}$/;

export function homePage(content: SiteContent): HomePage {
  const { site } = content;
  const marks = sourceMarks(content);
  const numbers = baseNumbers(content);
  const { bases } = contentIndex(content);
  const towns = townLinks(content);
  const district = shortOf(site.terms.district);
  const lines = (events: readonly TimelineEvent[]): EventLine[] =>
    events.map((event) => eventLine(content, event, marks));
  return {
    head: {
      title: site.name,
      description: site.description,
      path: links.home,
      crumbs: [],
      search: { kind: 'page' },
    },
    title: 'Find help near you',
    lead: leadOf(content),
    finder: finderForm(content),
    urgent: urgentLink(content),
    choose: `Or choose your ${towns.length > 0 ? 'town or ' : ''}${district.one}`,
    towns,
    areas: `Towns and ${district.many}`,
    districtsTitle: `Choose your ${district.one}`,
    districts: site.districts.map(({ id, name }) => ({ text: name, to: links.district(id) })),
    audiences: site.audiences.map(({ name, comesWith, goesTo }) => ({
      name,
      comesWith,
      goesTo: goesTo
        .map(({ text, to }) => ({ text, to: siteAddress(to) }))
        .filter(({ to }) => hasPage(content, to)),
    })),
    map: basesMap(content),
    basesTitle: capital(counted(bases.length, site.terms.base)),
    basesAbout: site.terms.base.about,
    bases: (listsArePerDistrict(content) ? [] : bases).map(({ id, help }) => ({
      number: numbers.get(id) ?? 0,
      text: help.name,
      to: links.centre(id),
      inDoubt: help.inDoubt === undefined ? '' : IN_DOUBT_LABEL,
    })),
    happened: lines(latest(content)),
    planned: lines(next(content)),
    figures: figureLines(content, site.homeFigures, marks),
    sources: marks.list(),
  };
}

function leadOf({ site }: SiteContent): string {
  const { serviceNow, area } = site;
  const from = serviceNow ? ` from the ${serviceNow.name}` : '';
  return `Where ${whoFor(site)} in ${area} can get help${from}.`;
}

/** "Urgent help: 999, 111 and other numbers" */
function urgentLink(content: SiteContent): Link | undefined {
  const numbers = new Set(
    shownContacts(content)
      .filter((contact) => contact.group === 'urgent' && isForPublic(contact, content))
      .flatMap(({ value }) => (value !== undefined && SHORT_NUMBER.test(value) ? [value] : [])),
  );
  if (numbers.size === 0 || !hasPage(content, links.help)) return undefined;
  return { text: `Urgent help: ${listWords([...numbers, 'other numbers'])}`, to: links.help };
}

/** Every town, and every other place with a base: those that most readers look for. */
function townLinks(content: SiteContent): Link[] {
  const withBase = new Set(contentIndex(content).bases.map(({ town }) => town));
  return content.places
    .filter(({ name, kind }) => kind === 'town' || kind === 'city' || withBase.has(name))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((place) => placeLink(content, place));
}

/** The latest events that happened by the day of reading, latest first. */
function latest({ events, site }: SiteContent): TimelineEvent[] {
  const past = events.filter((event) => tenseOf(event, site.asOf) === 'happened');
  return inOrder(past).toReversed().slice(0, MOST_EVENTS);
}

/** The plans after the day of reading, soonest first. */
function next({ events, site }: SiteContent): TimelineEvent[] {
  const ahead = events.filter((event) => tenseOf(event, site.asOf) === 'planned ahead');
  return inOrder(ahead).slice(0, MOST_EVENTS);
}
