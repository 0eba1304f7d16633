/** What families can get, and who gives it, as schema.org data. */

import { listsArePerDistrict } from '../../wording/network/parted-lists.ts';
import type { Service } from 'schema-dts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../../wording/frame/links.ts';

/**
 * The service of today at its bases, and the others; nothing if none is recorded.
 * @param siteUrl  where the site is served: addresses in the data are absolute
 */
export function serviceData(content: SiteContent, siteUrl: URL): (Service & object)[] {
  const { serviceNow, otherServices = [], area } = content.site;
  const whole = (path: string): string => new URL(path, siteUrl).href;
  const shared = (name: string, provider: string | undefined) => ({
    '@type': 'Service' as const,
    name,
    ...(provider !== undefined && {
      provider: { '@type': 'Organization' as const, name: provider },
    }),
    areaServed: area,
  });
  // Where they are too many for one page, the page of each has its own data.
  const listed = listsArePerDistrict(content) ? [] : contentIndex(content).bases;
  const bases = listed.filter(({ help }) => help.inDoubt === undefined);
  return [
    ...(serviceNow
      ? [
          {
            ...shared(serviceNow.name, serviceNow.provider),
            ...(serviceNow.offer && { description: serviceNow.offer.text }),
            url: whole(links.bases()),
            availableChannel: bases.map(({ id }) => ({
              '@type': 'ServiceChannel' as const,
              serviceLocation: { '@id': `${whole(links.centre(id))}#place` },
            })),
          },
        ]
      : []),
    ...otherServices.map(({ name, provider, text }) => ({
      ...shared(name, provider),
      description: text,
    })),
  ];
}
