/** The data sets as schema.org data, so that search engines for data find them. */

import type { DataCatalog } from 'schema-dts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { DataSet } from '../../exports/data/file.ts';
import { links } from '../../wording/frame/links.ts';

/** @param siteUrl  where the site is served: addresses in the data are absolute */
export function dataCatalog(
  { site }: SiteContent,
  sets: readonly DataSet[],
  siteUrl: URL,
): DataCatalog {
  const whole = (path: string): string => new URL(path, siteUrl).href;
  return {
    '@type': 'DataCatalog',
    '@id': whole(links.data),
    name: `${site.name}: data`,
    license: site.licence.url,
    dateModified: site.asOf,
    dataset: sets.map(({ id, title, description, files }) => ({
      '@type': 'Dataset',
      '@id': whole(links.dataSet(id)),
      name: title,
      description,
      license: site.licence.url,
      dateModified: site.asOf,
      spatialCoverage: site.area,
      distribution: files.map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        contentUrl: whole(path),
        encodingFormat: mediaType.split(';')[0] ?? mediaType,
      })),
    })),
  };
}
