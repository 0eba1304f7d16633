/** A temporary folder for one test. */

import { rm } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { freshFolder } from './site/build-site.ts';

/** An empty folder, removed when the test is over. */
export async function folderOfTest(): Promise<string> {
  const folder = await freshFolder();
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
