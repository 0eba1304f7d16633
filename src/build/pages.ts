/** Runs Astro on the project: styles, scripts and the sitemap go to a folder, pages to a writer. */

import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import { handOn } from './hand-on.ts';
import type { FileWriter } from './hand-on.ts';
import { loggedErrors } from './log.ts';
import { withBuildLock } from './lock.ts';

export interface PageBuild {
  readonly projectFolder: string;
  readonly siteFolder: string;
  /** Used by this build only, so that an earlier build cannot affect a page. */
  readonly cacheFolder: string;
  /** Gets each page, feed and data file, in the order in which Astro makes them. */
  readonly write: FileWriter;
}

/** @throws Error if Astro stops or logs an error */
export async function buildPages({
  projectFolder,
  siteFolder,
  cacheFolder,
  write,
}: PageBuild): Promise<void> {
  // Astro would look for the project's repository, and report the build to its makers.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await withBuildLock(projectFolder, () =>
    build({
      root: projectFolder,
      outDir: siteFolder,
      cacheDir: cacheFolder,
      integrations: [handOn(write)],
      logLevel: 'info',
      logger: { entrypoint: fileURLToPath(import.meta.resolve('./log.ts')) },
      vite: { cacheDir: `${cacheFolder}/vite` },
    }),
  );
  const [first] = loggedErrors();
  if (first !== undefined) throw new Error(first);
}
