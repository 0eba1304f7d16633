/** Runs Astro on the project and writes the pages to a folder. */

import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import { loggedErrors, whenPageWritten } from './log.ts';
import { withBuildLock } from './lock.ts';

export interface PageBuild {
  readonly projectFolder: string;
  readonly siteFolder: string;
  /** Used by this build only, so that an earlier build cannot affect a page. */
  readonly cacheFolder: string;
  /** Called with each page once it is written, as a file of the site: "/help/index.html". */
  readonly onWritten: (file: string) => void;
}

/** @throws Error if Astro stops or logs an error */
export async function buildPages({
  projectFolder,
  siteFolder,
  cacheFolder,
  onWritten,
}: PageBuild): Promise<void> {
  whenPageWritten(onWritten);
  await withBuildLock(projectFolder, () =>
    build({
      root: projectFolder,
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
