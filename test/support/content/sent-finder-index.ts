/** The finder's index as the browser receives it. */

import { finderIndex } from '../../../src/exports/browser-files/finder-file.ts';
import type { FinderIndex } from '../../../src/domain/finder/index.ts';
import { received, sendable } from '../../../src/exports/browser-files/finder-wire.ts';
import type { SentIndex } from '../../../src/exports/browser-files/finder-wire.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

/** Converted to JSON and back, so that tests use only what the browser receives. */
export function sentFinderIndex(content: SiteContent): FinderIndex {
  const sent = JSON.stringify(sendable(finderIndex(content)));
  return received(JSON.parse(sent) as SentIndex);
}
