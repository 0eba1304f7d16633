/** The data sets as schema.org data, so that search engines for data find them. */

import type { DataCatalog } from 'schema-dts';
import { dataVersion } from '../../exports/data/all-tables.ts';
import type { DataSet } from '../../exports/data/file.ts';
import type { ExportContext } from '../../exports/data/table.ts';
import { links } from '../../wording/frame/links.ts';

export function dataCatalog(context: ExportContext, sets: readonly DataSet[]): DataCatalog {
  const { content, siteUrl } = context;
  const { site } = content;
  const version = dataVersion(context);
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
      version,
      spatialCoverage: site.area,
      distribution: files.map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        contentUrl: whole(path),
        encodingFormat: mediaType.split(';')[0] ?? mediaType,
      })),
    })),
  };
}
