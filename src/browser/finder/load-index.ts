/** Fetches the finder's index, once more where that fails, and makes sure that it is one. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import { received } from '../../exports/browser-files/finder-wire.ts';
import type { SentIndex } from '../../exports/browser-files/finder-wire.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';

const TRIES = 2;
const PAUSE = 500;

/** @throws Error where it cannot be had, or is damaged */
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

/** A file cut short or mixed up is no index; what a whole one holds was checked when it was built. */
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
