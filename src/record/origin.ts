/** Of what a build of this project is made, as its record says. */

import type { BuildOrigin } from '../domain/checks/build-record.ts';
import type { Day } from '../domain/dates/partial-date.ts';
import { buildInputs, installedPackage } from '../ingest/build-inputs.ts';
import { contentFolder } from '../ingest/reading-settings.ts';
import { commitOf } from './commit.ts';

/** @param asOf  the day of reading */
export function buildOrigin(siteUrl: string, asOf: Day): BuildOrigin {
  const projectFolder = process.cwd();
  const versionOf = (name?: string): string => installedPackage(projectFolder, name).version;
  return {
    generator: versionOf(),
    ...commitOf(projectFolder, process.env),
    ...buildInputs(projectFolder, contentFolder()),
    versions: {
      node: process.versions.node,
      astro: versionOf('astro'),
      pagefind: versionOf('pagefind'),
    },
    asOf,
    siteUrl,
  };
}
