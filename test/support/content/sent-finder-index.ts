/** The finder's index as the browser receives it. */

import { finderFile, placesFile } from '../../../src/exports/browser-files/finder-file.ts';
import type { FinderIndex } from '../../../src/domain/finder/index.ts';
import { received } from '../../../src/exports/browser-files/finder-wire.ts';
import type { SentIndex } from '../../../src/exports/browser-files/finder-wire.ts';
import { receivedPlaces } from '../../../src/exports/browser-files/places-wire.ts';
import type { SentPlaces } from '../../../src/exports/browser-files/places-wire.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

/** Converted to JSON and back, so that tests use only what the browser receives. */
export function sentFinderIndex(content: SiteContent): FinderIndex {
  return {
    ...received(JSON.parse(finderFile(content)) as SentIndex),
    ...receivedPlaces((JSON.parse(placesFile(content)) as { places: SentPlaces }).places),
  };
}
