/**
 * The content of the small council that is built for tests, as it is or with a file of it changed.
 */

import { cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { folderOfTest } from '../folder-of-test.ts';

export const SMALL_COUNCIL = resolve('test/build/sites/second-council/content');

/** A page with a link that leads nowhere: the gate allows it, the checks of built pages do not. */
export const LEADS_NOWHERE = `---
title: About this site
description: What this made-up site is for.
recorded: "2025-03-01"
---

See [what is not there](/find/nowhere/).
`;

/** A copy of its content with some files replaced, deleted when the test is over. */
export async function smallCouncilWith(changes: Readonly<Record<string, string>>): Promise<string> {
  const copy = join(await folderOfTest(), 'content');
  await cp(SMALL_COUNCIL, copy, { recursive: true });
  for (const [name, text] of Object.entries(changes)) await writeFile(join(copy, name), text);
  return copy;
}
