/** The data sets as schema.org data, so that search engines for data find them. */

import type { DataCatalog, Dataset, Organization } from 'schema-dts';
import { dataVersion } from '../../exports/data/all-tables.ts';
import type { DataSet } from '../../exports/data/file.ts';
import type { ExportContext } from '../../exports/data/table.ts';
import { links } from '../../wording/frame/links.ts';
import { periodOf } from './period.ts';

/** Search engines for data ask for more. */
const SHORTEST_DESCRIPTION = 50;

/** The catalogue, whoever made the sets, and the sets. */
export function dataCatalog(context: ExportContext, sets: readonly DataSet[]): object[] {
  const { content, siteUrl } = context;
  const { site } = content;
  const whole = (path: string): string => new URL(path, siteUrl).href;
  const catalog = whole(links.data);
  const maker = { '@id': `${whole(links.home)}#maker` };
  const version = dataVersion(context);
  const organization: Organization & object = {
    '@type': site.publisher.name === undefined ? 'Project' : 'Organization',
    ...maker,
    name: site.publisher.name ?? site.name,
    url: whole(links.home),
  };
  const data: DataCatalog & object = {
    '@type': 'DataCatalog',
    '@id': catalog,
    url: catalog,
    name: `${site.name}: data`,
    publisher: maker,
    license: site.licence.url,
    dateModified: site.asOf,
  };
  return [
    organization,
    data,
    ...sets.map(({ id, title, description, files }): Dataset & object => ({
      '@type': 'Dataset',
      '@id': whole(links.dataSet(id)),
      url: whole(links.dataSet(id)),
      name: `${title}, ${site.area}`,
      description: describe(description, site),
      creator: maker,
      publisher: maker,
      license: site.licence.url,
      isAccessibleForFree: true,
      includedInDataCatalog: { '@id': catalog },
      dateModified: site.asOf,
      version,
      spatialCoverage: site.area,
      temporalCoverage: periodOf(content, id),
      distribution: files.map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        contentUrl: whole(path),
        encodingFormat: mediaType.split(';')[0] ?? mediaType,
      })),
    })),
  ];
}

function describe(description: string, { name }: ExportContext['content']['site']): string {
  return description.length < SHORTEST_DESCRIPTION
    ? `${description} Part of the data of “${name}”.`
    : description;
}
