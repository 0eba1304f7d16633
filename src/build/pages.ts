/** Runs Astro on the project: content in, a folder of pages out. */

import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import { loggedErrors } from './log.ts';
import { holdingBuildLock } from './lock.ts';

export interface PageBuild {
  readonly projectDir: string;
  readonly siteDir: string;
  /** A folder of this build alone, so that nothing of an earlier one can reach a page. */
  readonly cacheDir: string;
  readonly siteUrl: string;
}

/** @throws Error where Astro stops, and where it only logs an error */
export async function buildPages({
  projectDir,
  siteDir,
  cacheDir,
  siteUrl,
}: PageBuild): Promise<void> {
  await holdingBuildLock(projectDir, () =>
    build({
      root: projectDir,
      site: siteUrl,
      outDir: siteDir,
      cacheDir,
      logLevel: 'info',
      logger: { entrypoint: fileURLToPath(import.meta.resolve('./log.ts')) },
      vite: { cacheDir: `${cacheDir}/vite` },
    }),
  );
  const [first] = loggedErrors();
  if (first !== undefined) throw new Error(first);
}
