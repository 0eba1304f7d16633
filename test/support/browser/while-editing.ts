/** The form of npm run edit in a browser. */

import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openContent } from '../../../src/edit/content/edited.ts';
import { editRoutes } from '../../../src/edit/server/routes.ts';
import { serveEditing } from '../../../src/edit/server/serve-editing.ts';
import type { EditServer } from '../../../src/edit/server/serve-editing.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { folderOfTest } from '../folder-of-test.ts';
import { openVisit } from './visit.ts';
import type { Visit } from './visit.ts';

const SECOND_COUNCIL = resolve('test/build/sites/second-council/content');
/** The day on which the form is filled in. */
export const TODAY = '2025-03-31';

/** The form over a copy of a published council, while `visit` uses it. */
export async function whileEditing(
  context: BrowserContext,
  visit: (edit: Visit & { readonly folder: string; readonly server: EditServer }) => Promise<void>,
): Promise<void> {
  const folder = join(await folderOfTest(), 'content');
  await cp(SECOND_COUNCIL, folder, { recursive: true });
  const published = (await readContent(folder)).toPublish();
  const content = await openContent(folder, { published });
  const settings = { today: () => TODAY, previewAt: () => undefined };
  const server = await serveEditing({ exactly: 0 }, (addresses) =>
    editRoutes(content, addresses, settings),
  );
  try {
    await visit({
      ...(await openVisit(context, new URL(server.address).origin)),
      folder,
      server,
    });
  } finally {
    server.close();
  }
}
