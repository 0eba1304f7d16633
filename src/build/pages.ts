/** Runs Astro on the project: content in, a folder of pages out. */

import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import { loggedErrors } from './log.ts';
import { holdingBuildLock } from './lock.ts';

export interface PageBuild {
  readonly projectFolder: string;
  readonly siteFolder: string;
  /** A folder of this build alone, so that nothing of an earlier one can reach a page. */
  readonly cacheFolder: string;
  readonly siteUrl: string;
}

/** @throws Error where Astro stops, and where it only logs an error */
export async function buildPages({
  projectFolder,
  siteFolder,
  cacheFolder,
  siteUrl,
}: PageBuild): Promise<void> {
  await holdingBuildLock(projectFolder, () =>
    build({
      root: projectFolder,
      site: siteUrl,
      outDir: siteFolder,
      cacheDir: cacheFolder,
      logLevel: 'info',
      logger: { entrypoint: fileURLToPath(import.meta.resolve('./log.ts')) },
      vite: { cacheDir: `${cacheFolder}/vite` },
    }),
  );
  const [first] = loggedErrors();
  if (first !== undefined) throw new Error(first);
}
