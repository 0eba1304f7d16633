/** The finder's index: all that the browser needs to answer without asking anybody. */

import { finderIndex } from '../../domain/finder-index.ts';
import { sendable } from '../../domain/finder-wire.ts';
import { siteContent } from '../../ingest/queries.ts';
import { finderWords } from '../../views/finder-words.ts';

export async function GET(): Promise<Response> {
  const content = await siteContent();
  return Response.json(sendable(finderIndex(content, finderWords(content))));
}
