/** The search, and everything on the site from A to Z. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { byLetter } from '../frame/link-groups.ts';
import type { LinkGroup } from '../frame/link-groups.ts';
import { namesElsewhere } from '../network/centres-page.ts';
import { placeLink } from '../../wording/places/place-link.ts';
import { links } from '../../wording/frame/links.ts';
import { HOME, siteFrame } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';
import type { PageHead } from '../frame/site.ts';

export interface SearchPage {
  readonly head: PageHead;
  readonly title: string;
  readonly aToZ: { readonly title: string; readonly lead: string };
  readonly letters: readonly (LinkGroup & { readonly id: string })[];
}

export function searchPage(content: SiteContent): SearchPage {
  const { terms, area } = content.site;
  const lead = `Every ${terms.centre.one}, place, ${terms.lot.one}, topic and page on this site, by its first letter.`;
  const entries = [
    ...centreEntries(content),
    ...areaEntries(content),
    ...lotEntries(content),
    ...topicEntries(content),
    ...pageEntries(content),
  ];
  return {
    head: {
      title: `Search, and A to Z of ${area}`,
      description: `Search this site by its words. ${lead}`,
      path: links.search,
      crumbs: [HOME],
      search: 'repeats others',
    },
    title: 'Search',
    aToZ: { title: 'Everything from A to Z', lead },
    letters: byLetter(entries).map((group) => ({
      ...group,
      id: group.name === '0–9' ? 'figures' : group.name.toLowerCase(),
    })),
  };
}

function centreEntries({ centres, site }: SiteContent): Link[] {
  const { one } = site.terms.centre;
  return centres.flatMap(({ id, shortName, otherNames }) => [
    { text: `${shortName}, ${one}`, to: links.centre(id) },
    ...namesElsewhere({ shortName, otherNames }).map((name) => ({
      text: `${name}: see ${shortName}`,
      to: links.centre(id),
    })),
  ]);
}

function areaEntries(content: SiteContent): Link[] {
  const { site, places } = content;
  const towns = places.filter(({ kind }) => kind === 'city' || kind === 'town');
  const placeEntries = towns.map((place) => {
    const { text, to } = placeLink(content, place);
    return { text: `${text}: nearest help`, to };
  });
  const districtEntries = site.districts.map(({ id, name }) => ({
    text: `${name}, ${site.terms.district.one}`,
    to: links.district(id),
  }));
  const all =
    places.length > towns.length
      ? [{ text: `Villages and hamlets in ${site.area}`, to: links.places }]
      : [];
  return [...placeEntries, ...all, ...districtEntries];
}

function lotEntries({ lots, site }: SiteContent): Link[] {
  return lots.map(({ id, name }) => ({
    text: `${name}, ${site.terms.lot.one}`,
    to: links.lot(id),
  }));
}

/** Topics that have questions. */
function topicEntries({ site, questions }: SiteContent): Link[] {
  const asked = new Set(questions.map(({ topic }) => topic));
  return site.topics
    .filter(({ id }) => asked.has(id))
    .map(({ id, name }) => ({ text: `${name}: questions`, to: links.topic(id) }));
}

/** The pages that the navigation and footer link to, including programmes. */
function pageEntries(content: SiteContent): Link[] {
  const { navigation, footer } = siteFrame(content);
  return [...navigation, ...footer].filter(({ to }) => to !== links.search);
}
