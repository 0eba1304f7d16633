/** Everything printed that cites sources, with its address, for the pages of sources. */

import { baseLink } from '../network/parted-lists.ts';
import { helpPlace } from '../../domain/entries/base.ts';
import type { Centre, Contact, TimelineEvent, Programme } from '../../domain/entries/entry.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links, dayLinks } from '../frame/links.ts';
import { visitCitations } from './visit-citations.ts';
import { capital } from '../frame/phrases.ts';
import { storySources } from '../../domain/programmes/story-sources.ts';
import { shortOf } from '../../domain/entries/term.ts';
import { hasPage } from '../frame/has-page.ts';

export interface Citation {
  /** Heading under which it is listed: "Figures". */
  readonly group: string;
  readonly text: string;
  readonly to: string | undefined;
  /** Which part uses the sources, if the thing has several: "opening date". */
  readonly part?: string;
  /** What to check before going there; libraries only. */
  readonly caution?: string | undefined;
  readonly sources: readonly string[];
}

/** What is cited, without its heading. */
export type Part = Omit<Citation, 'group'>;

/** In the order of the groups on the page of a source. */
export function citations(content: SiteContent): Citation[] {
  const { terms } = content.site;
  const group = (name: string, cited: readonly Omit<Citation, 'group'>[]): Citation[] =>
    cited.map((each) => ({ group: name, ...each }));
  return [
    ...group(
      capital(terms.centre.many),
      content.centres.flatMap((centre) => centreParts(content.site, centre)),
    ),
    ...group(
      capital(terms.base.many),
      content.centres.flatMap((centre) => baseOf(content, centre)),
    ),
    ...group(
      capital(terms.lot.many),
      content.lots.map(({ id, name, sources }) => ({ text: name, to: links.lot(id), sources })),
    ),
    ...group(capital(terms.programme.many), content.programmes.flatMap(programmeParts)),
    ...group(
      'Stories',
      content.programmes.flatMap((programme) => storyOf(content, programme)),
    ),
    ...group('Services', services(content)),
    ...group('Events', content.events.flatMap(eventParts)),
    ...group(
      'Figures',
      content.figures.map(({ id, label, sources }) => ({
        text: label,
        to: links.figure(id),
        sources,
      })),
    ),
    ...group(
      'Questions',
      content.questions.map(({ id, question, sources }) => ({
        text: question,
        to: links.question(id),
        sources,
      })),
    ),
    ...group(
      'Where sources differ',
      content.conflicts.map(({ id, topic, claims }) => ({
        text: topic,
        to: links.conflict(id),
        sources: claims.flatMap(({ sources }) => sources),
      })),
    ),
    ...group(
      'Contacts',
      content.contacts.filter(({ show }) => show).map((contact) => contactOf(content, contact)),
    ),
    ...group(
      'Needs',
      content.needs.flatMap(({ id, name, answer }) =>
        answer ? [{ text: name, to: links.need(id), sources: answer.sources }] : [],
      ),
    ),
    ...group(capital(terms.familyHub.many), content.familyHubs.map(unlinked)),
    ...group(
      capital(terms.library.many),
      content.libraries.map((library) => ({ ...unlinked(library), caution: library.caution })),
    ),
    ...group('Visiting', visitCitations(content)),
    ...group('Places', placeCitations(content)),
  ];
}

function centreParts({ terms }: SiteContent['site'], centre: Centre): Part[] {
  const register = shortOf(terms.register).one;
  const { opened, siteChanges, ledBy, steps, closed, leftRegister, buildingNow } = centre;
  const part = (name: string, fact: { sources: readonly string[] }): Part => ({
    text: centre.shortName,
    to: links.centre(centre.id),
    part: name,
    sources: fact.sources,
  });
  return [
    part('name and address', centre),
    ...(opened ? [part('opening date', opened)] : []),
    ...(siteChanges ?? []).map((change) => part(`changes in the ${register}`, change)),
    ...(ledBy ?? []).map((lead) => part('who ran it', lead)),
    ...(steps ?? []).map((step) => part(step.kind, step)),
    ...(closed ? [part('closing date', closed)] : []),
    ...(leftRegister ? [part(`leaving the ${register}`, leftRegister)] : []),
    ...(buildingNow ? [part('the building now', buildingNow)] : []),
  ];
}

function programmeParts({ id, name, page, sources, contracts = [] }: Programme): Part[] {
  const programme = { text: name, to: page ? links.programme(id) : undefined };
  return [
    { ...programme, sources },
    ...contracts.map((contract) => ({
      text: contract.name,
      to: dayLinks.asAt,
      sources: contract.sources,
    })),
  ];
}

function baseOf(content: SiteContent, centre: Centre): Part[] {
  const help = helpPlace(centre)?.help;
  if (!help) return [];
  return [{ text: help.name, to: baseLink(content, centre.id), sources: help.sources }];
}

function storyOf(content: SiteContent, programme: Programme): Part[] {
  const sources = storySources(content, programme);
  const { id, name, page } = programme;
  return page && sources.length > 0 ? [{ text: name, to: links.programme(id), sources }] : [];
}

function services(content: SiteContent): Part[] {
  const { serviceNow, otherServices = [] } = content.site;
  const help = hasPage(content, links.help) ? links.help : undefined;
  const exported = links.dataSet('services');
  const offers = [
    ...(serviceNow?.offer ? [{ ...serviceNow, ...serviceNow.offer }] : []),
    ...otherServices,
  ];
  return [
    ...(serviceNow ? [{ text: serviceNow.name, to: help, sources: serviceNow.sources }] : []),
    ...offers.map(({ name, sources }) => ({
      text: name,
      to: exported,
      part: 'what it offers',
      sources,
    })),
  ];
}

function eventParts({ id, title, date, sources, outcome }: TimelineEvent): Part[] {
  const event = { text: `${title} (${dateWords(date)})`, to: links.event(id) };
  return [
    { ...event, sources },
    ...(outcome ? [{ ...event, part: 'its outcome', sources: outcome.sources }] : []),
  ];
}

function contactOf(content: SiteContent, { service, group, sources }: Contact): Part {
  const page = group === 'history' ? links.managementInformation : links.help;
  return { text: service, to: hasPage(content, page) ? page : undefined, sources };
}

/** The tables of places, each source once. */
function placeCitations({ places, placesElsewhere }: SiteContent): Part[] {
  const bySource = (rows: readonly { readonly sources: readonly string[] }[]): [string, number][] =>
    [...Map.groupBy(rows, ({ sources }) => sources[0] ?? '')].map(([source, of]) => [
      source,
      of.length,
    ]);
  return [
    ...bySource(places).map(([source, count]) => ({
      text: `Names and points of ${groupedDigits(count)} places`,
      to: links.places,
      sources: [source],
    })),
    ...bySource(placesElsewhere).map(([source, count]) => ({
      text: `Names and points of ${groupedDigits(count)} places elsewhere`,
      to: undefined,
      sources: [source],
    })),
  ];
}

function unlinked({ name, sources }: { name: string; sources: readonly string[] }): Part {
  return { text: name, to: undefined, sources };
}
