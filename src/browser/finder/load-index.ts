/** Fetches the finder's index, trying again if that fails, and checks that it is complete. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import { received } from '../../exports/browser-files/finder-wire.ts';
import type { SentIndex } from '../../exports/browser-files/finder-wire.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';

const TRIES = 2;
/** Milliseconds before the next try. */
const PAUSE = 500;

/** @throws Error if the index cannot be fetched or is damaged */
export async function loadIndex(): Promise<FinderIndex> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await fetchIndex();
    } catch (error) {
      if (left === 1) throw error;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}

async function fetchIndex(): Promise<FinderIndex> {
  const response = await fetch(browserFileLinks.finder);
  if (!response.ok) throw new Error(String(response.status));
  const index: unknown = await response.json();
  if (!isIndex(index)) throw new Error('damaged');
  return received(index);
}

/** Refuses a file that is cut short or not an index; the content of a complete one was checked at the build. */
function isIndex(value: unknown): value is SentIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { things, places, districts, postcodes } = value as Partial<SentIndex>;
  return (
    Array.isArray(things) &&
    Array.isArray(places) &&
    Array.isArray(districts) &&
    Array.isArray(postcodes?.outcodes)
  );
}
