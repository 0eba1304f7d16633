/** Everything on the site by its first letter. */

import type { SiteContent } from '../../domain/entries/site-content.ts';
import { byLetter } from '../frame/link-groups.ts';
import type { LinkGroup } from '../frame/link-groups.ts';
import { namesElsewhere } from '../network/centres-page.ts';
import { placeLink } from '../../wording/places/place-link.ts';
import { links } from '../../wording/frame/links.ts';
import { siteFrame } from '../frame/site.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface Letter extends LinkGroup {
  /** Its anchor, and the part of its address. */
  readonly id: string;
}

export function lettersOf(content: SiteContent): Letter[] {
  const entries = [
    ...centreEntries(content),
    ...areaEntries(content),
    ...lotEntries(content),
    ...topicEntries(content),
    ...pageEntries(content),
  ];
  return byLetter(entries).map((group) => ({
    ...group,
    id: group.name === '0–9' ? 'figures' : group.name.toLowerCase(),
  }));
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
