/** The lots as a release package of the Open Contracting Data Standard: one release for each programme with lots. */

import { lotsOf } from '../../wording/programmes/lot-counts.ts';
import { fileLinks, links } from '../../wording/frame/links.ts';
import type { ExportContext } from '../data/table.ts';
import { startOfDay } from '../data/day-times.ts';
import { lotsRelease } from './lots-release.ts';
import type { ReleasePackage } from './release.ts';

/** From the site's root. */
export const LOTS_FILE = fileLinks.data('lots.json');

const EXTENSIONS = [
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json',
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_location_extension/v1.1.7/extension.json',
];

/** The package; it has no releases if no lots are recorded. */
export function lotsPackage(context: ExportContext): ReleasePackage {
  const { content, siteUrl } = context;
  const { site, programmes } = content;
  const withLots = programmes.filter((programme) => lotsOf(content, programme).length > 0);
  return {
    uri: new URL(LOTS_FILE, siteUrl).href,
    version: '1.1',
    extensions: EXTENSIONS,
    publishedDate: startOfDay(site.asOf),
    publisher: { name: site.publisher.name ?? site.name, uri: new URL(links.home, siteUrl).href },
    license: site.licence.url,
    publicationPolicy: new URL(links.dataSet('lots'), siteUrl).href,
    releases: withLots.map((programme) => lotsRelease(context, programme)),
  };
}
