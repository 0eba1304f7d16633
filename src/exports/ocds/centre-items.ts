/** The centres as items of a tender, each with its lot, or with the words that its lot is not recorded. */

import type { Centre, Programme } from '../../domain/entries/entry.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';
import { NOT_RECORDED } from '../../wording/frame/phrases.ts';
import type { ExportContext } from '../data/table.ts';
import type { Address, Item } from './release.ts';

export function centreItems({ content, siteUrl }: ExportContext, programme: Programme): Item[] {
  const { lotsOfCentre } = contentIndex(content);
  return content.centres.map((centre) => {
    const lot = lotsOfCentre.get(centre.id)?.find((each) => each.programme === programme.id);
    return itemOf(content, centre, lot?.id, siteUrl);
  });
}

function itemOf(
  { site }: SiteContent,
  centre: Centre,
  relatedLot: string | undefined,
  siteUrl: URL,
): Item {
  const { id, name, point } = centre;
  const inLot = `Which ${site.terms.lot.one} it was in is ${NOT_RECORDED}.`;
  return {
    id,
    description: relatedLot === undefined ? `${name}. ${inLot}` : name,
    relatedLot,
    deliveryLocations: [
      {
        description: name,
        uri: new URL(links.centre(id), siteUrl).href,
        geometry: point && { type: 'Point', coordinates: [point.lon, point.lat] },
      },
    ],
    deliveryAddresses: [addressOf(centre, site.area)],
  };
}

function addressOf({ address, town, postcode }: Centre, region: string): Address {
  return { streetAddress: address, locality: town, region, postalCode: postcode, country: 'GB' };
}
