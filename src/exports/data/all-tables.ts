/** Every table that is published, and the version of them all. */

import { v5 } from 'uuid';
import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { inTermsOf } from './naming/terms.ts';
import type { DataTable, ExportContext } from './table.ts';
import { basesTable } from './tables/bases.ts';
import { centresTable } from './tables/centres.ts';
import { changesTable } from './tables/changes.ts';
import { distancesTable } from './tables/distances.ts';
import { eventsTable } from './tables/events.ts';
import { figuresTable } from './tables/figures.ts';
import { ledByTable } from './tables/led-by.ts';
import { librariesTable } from './tables/libraries.ts';
import { lotsTable } from './tables/lots.ts';
import { openingHoursTable } from './tables/opening-hours.ts';
import { postcodeGroupsTable } from './tables/postcode-groups.ts';
import { questionsTable } from './tables/questions.ts';
import { sessionsTable } from './tables/sessions.ts';
import { sourcesTable } from './tables/sources.ts';
import { successionsTable } from './tables/successions.ts';

const MAKERS = [
  centresTable,
  ledByTable,
  lotsTable,
  basesTable,
  librariesTable,
  eventsTable,
  figuresTable,
  questionsTable,
  sourcesTable,
];

/** Most councils have only some of these, and no address for the others to keep. */
const OPTIONAL = [
  successionsTable,
  sessionsTable,
  openingHoursTable,
  distancesTable,
  postcodeGroupsTable,
  changesTable,
];

export function dataTables({ content, siteUrl }: ExportContext): readonly DataTable[] {
  return tablesOnce(content, siteUrl);
}

const tablesOnce = memoByContent((content: SiteContent, siteUrl: URL) => {
  const context = { content, siteUrl };
  return [
    ...MAKERS.map((make) => make(context)),
    ...OPTIONAL.map((make) => make(context)).filter(({ rows }) => rows.length > 0),
  ].map((table) => inTermsOf(content.site, table));
});

/** The namespace of versions; any constant UUID. */
const NAMESPACE = '5d1b3f0a-6a0e-4b0c-9a59-7f7c2f0e6f11';

/**
 * "2026-11-26-3f9a01bc": the day for which the facts are given, and letters that change with any cell
 * or column. The same content at the same address always has the same version.
 */
export function dataVersion({ content, siteUrl }: ExportContext): string {
  return versionOnce(content, siteUrl);
}

const versionOnce = memoByContent((content: SiteContent, siteUrl: URL) => {
  const digest = v5(JSON.stringify(tablesOnce(content, siteUrl)), NAMESPACE);
  return `${content.site.asOf}-${digest.slice(0, 8)}`;
});
