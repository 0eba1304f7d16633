/** Writes the files of a test site to a new folder. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSite } from '../../../src/site-checks/built-site.ts';
import type { BuiltSite } from '../../../src/site-checks/built-site.ts';
import { freshFolder } from './build-site.ts';
import { ORIGIN } from './page-html.ts';

/** @param files  contents by address: "/help/index.html" */
export async function writeSite(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await freshFolder();
  for (const [address, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, address)), { recursive: true });
    await writeFile(join(folder, address), content);
  }
  return folder;
}

/** The same, read for the checks; removed when the test is over. */
export async function siteOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<BuiltSite> {
  const folder = await writeSite(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return readSite(folder, ORIGIN);
}
