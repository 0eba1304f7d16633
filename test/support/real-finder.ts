/** The finder over the site's own content, as the browser gets it. */

import { finderIndex } from '../../src/domain/finder-index.ts';
import type { FinderIndex } from '../../src/domain/finder-index.ts';
import { received, sendable } from '../../src/domain/finder-wire.ts';
import type { SentIndex } from '../../src/domain/finder-wire.ts';
import { finderWords } from '../../src/views/finder-words.ts';
import { realContent } from './real-content.ts';

/** Through JSON and back, so that nothing is tested that the browser cannot have. */
export async function realFinderIndex(): Promise<FinderIndex> {
  const content = await realContent();
  const sent = JSON.stringify(sendable(finderIndex(content, finderWords(content))));
  return received(JSON.parse(sent) as SentIndex);
}
