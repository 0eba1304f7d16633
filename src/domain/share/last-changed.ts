/** When a page last changed: on the newest day of the facts that it prints. */

import type { Day } from '../dates/partial-date.ts';
import { contentIndex } from '../entries/content-index.ts';
import { memoByContent } from '../entries/memo-by-content.ts';
import type { SiteContent } from '../entries/site-content.ts';
import { slugOf } from '../entries/slug.ts';
import { addressesOf } from '../entries/term.ts';
import { nearestHelp } from '../finder/nearest-help.ts';
import type { From } from '../finder/outcome.ts';
import type { Point } from '../places/distance.ts';
import { newestDay } from './newest-day.ts';

type Facts = readonly object[];

/**
 * @param address  from the site's folder: "/help/"
 * @returns undefined if none of its facts has a day
 */
export function lastChanged(content: SiteContent, address: string): Day | undefined {
  return newestDay(factsOn(content, address), content.site.asOf);
}

function factsOn(content: SiteContent, address: string): Facts {
  const { centres, lots, figures, sums, conflicts, questions, sources } = content;
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  const [id = ''] = rest;
  const terms = addressesOf(content.site.terms);
  switch (first) {
    case terms.centres:
      return factsOfCentre(content, id) ?? [centres];
    case terms.bases:
    case 'help':
    case 'whats-on':
      return help(content);
    case terms.lots:
      return factsOfLot(content, id) ?? [lots, centres];
    case 'find':
      return factsOfPlace(content, rest);
    case 'timeline':
      return factsOfTimeline(content, rest);
    case 'management-information':
      return factsOfFigure(content, id) ?? [figures, sums, conflicts];
    case 'questions':
      return questions.some(({ audience }) => audience.includes(id))
        ? questions.filter(({ audience }) => audience.includes(id))
        : [questions];
    case 'sources':
      return sources.some((source) => source.id === id)
        ? [
            ...sources.filter((source) => source.id === id),
            // As one list, which is searched once for all pages of the source.
            factsBySource(content).get(id) ?? [],
          ]
        : [sources, conflicts];
    case 'distance':
      return [centres];
    default:
      return factsOfEntry(content, first) ?? all(content);
  }
}

/** Of a programme's story, or of a page of prose. */
function factsOfEntry(content: SiteContent, id: string): Facts | undefined {
  const programme = contentIndex(content).programme.get(id);
  const page = content.pages.find((each) => each.id === id);
  if (!programme && !page) return undefined;
  const events = content.events.filter((event) => event.programme === id);
  return [programme, page, ...events].filter((fact) => fact !== undefined);
}

function all(content: SiteContent): Facts {
  return [content.site, ...listsOf(content)];
}

/** The entries of each kind. */
function listsOf(content: SiteContent): readonly (readonly object[])[] {
  const { centres, lots, events, figures, sums, conflicts, questions, sources, programmes } =
    content;
  const { familyHubs, libraries, venues, contacts, needs, pages } = content;
  return [
    ...[centres, lots, events, figures, sums, conflicts, questions, sources, programmes],
    ...[familyHubs, libraries, venues, contacts, needs, pages],
  ];
}

/** What families find help with. */
function help(content: SiteContent): Facts {
  const { site, familyHubs, libraries, venues, contacts, needs } = content;
  return [
    service(site),
    contentIndex(content).bases,
    familyHubs,
    libraries,
    venues,
    contacts,
    needs,
  ];
}

function service({ serviceNow, otherServices }: SiteContent['site']): object {
  return [serviceNow, otherServices];
}

function near(content: SiteContent, point: Point | undefined, as: From['as'], id?: string): Facts {
  if (!point) return [];
  const { bases, libraries } = nearestHelp(content, point, as, id);
  return [service(content.site), ...[...bases, ...libraries].map(({ what }) => what)];
}

function factsOfCentre(content: SiteContent, id: string): Facts | undefined {
  const { centre, eventsOfCentre, lotsOfCentre, conflictsOfCentre } = contentIndex(content);
  const own = centre.get(id);
  if (!own) return undefined;
  const about = [eventsOfCentre, lotsOfCentre, conflictsOfCentre].flatMap(
    (facts): Facts => facts.get(id) ?? [],
  );
  return [own, ...about, ...near(content, own.point, 'centre', id)];
}

function factsOfLot({ lots, centres }: SiteContent, id: string): Facts | undefined {
  const lot = lots.find((each) => each.id === id);
  return lot && [lot, ...centres.filter((centre) => lot.centres.includes(centre.id))];
}

function factsOfFigure(content: SiteContent, id: string): Facts | undefined {
  const { figure, conflictsOfFigure } = contentIndex(content);
  const own = figure.get(id);
  return own && [own, ...(conflictsOfFigure.get(id) ?? [])];
}

function factsOfPlace(content: SiteContent, [first = '', second = '']: readonly string[]): Facts {
  const { places, postcodes, centres, libraries, site } = content;
  if (first === addressesOf(site.terms).district)
    return [
      service(site),
      ...[...centres, ...libraries].filter(({ district }) => district === second),
    ];
  const place = places.find(({ id }) => id === first);
  const outcode = postcodes.outcodes.find(({ code }) => slugOf(code) === first);
  if (!place && !outcode) return help(content);
  return near(content, (place ?? outcode)?.point, place ? 'place' : 'outcode');
}

function factsOfTimeline(content: SiteContent, [by, id = '']: readonly string[]): Facts {
  const { events, centres, site } = content;
  switch (by) {
    case 'programme':
      return events.filter(({ programme }) => programme === id);
    case 'audience':
      return events.filter(({ audience }) => audience.includes(id));
    case addressesOf(site.terms).district: {
      const here = centres.filter(({ district }) => district === id);
      const ids = new Set(here.map((centre) => centre.id));
      const named = events.filter(
        (event) =>
          event.districts?.includes(id) === true ||
          event.centres?.some((centre) => ids.has(centre)) === true,
      );
      return [...here, ...named];
    }
    default:
      return [events, centres];
  }
}

/** The entries that a source backs, by its id. */
const factsBySource = memoByContent((content: SiteContent): ReadonlyMap<string, Facts> => {
  const backed = new Map<string, object[]>();
  for (const entry of listsOf(content).flat())
    for (const source of sourcesIn(entry)) {
      const facts = backed.get(source) ?? [];
      backed.set(source, facts);
      facts.push(entry);
    }
  return backed;
});

function sourcesIn(facts: object): ReadonlySet<string> {
  const sources = new Set<string>();
  for (const [field, value] of Object.entries(facts) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    if (field === 'sources') for (const id of value as readonly string[]) sources.add(id);
    else for (const id of sourcesIn(value)) sources.add(id);
  }
  return sources;
}
