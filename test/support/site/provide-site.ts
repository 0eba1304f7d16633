/** Builds the whole site once for all tests of a run, and serves it. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../src/serve/static-server.ts';
import { buildSite, freshFolder } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the whole site, built from content/. */
    siteFolder: string;
    /** Its address during the run, without a trailing slash. */
    siteUrl: string;
  }
}

/** The origin of test builds; no test sends a request to it. */
const SITE_URL = 'https://centres.example';

export default async function provideSite(project: TestProject): Promise<() => Promise<void>> {
  // The projects of a run are set up in sequence in one process; the first one builds.
  const shared = process.env['TEST_SITE_FOLDER'];
  const folder = shared ?? (await builtOnce());
  process.env['TEST_SITE_FOLDER'] = folder;
  const server = await serveFolder(folder, { exactly: 0 });
  project.provide('siteFolder', folder);
  project.provide('siteUrl', server.url);
  return async () => {
    await server.close();
    if (shared === undefined) await rm(join(folder, '..'), { recursive: true, force: true });
  };
}

async function builtOnce(): Promise<string> {
  process.stdout.write('Building the whole site for the tests …\n');
  const folder = join(await freshFolder(), 'dist');
  await buildSite({ OUT_DIR: folder, SITE_URL });
  return folder;
}
