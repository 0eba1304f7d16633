/** Fetches what the finder answers from, trying again if that fails, and checks that it is complete. */

import type { FinderIndex } from '../../domain/finder/index.ts';
import { received } from '../../exports/browser-files/finder-wire.ts';
import type { SentIndex } from '../../exports/browser-files/finder-wire.ts';
import { isSentThings } from '../../exports/browser-files/things-wire.ts';
import type { SentPlaces } from '../../exports/browser-files/places-wire.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { fetchJson, Unreachable } from '../frame/fetch-json.ts';

const TRIES = 2;
/** Milliseconds before the next try. */
const PAUSE = 500;

/** What a postcode does not wait for. */
export interface SentRest {
  readonly places: SentPlaces;
  readonly needs: unknown;
}

export interface LoadingIndex {
  /** All but the places: enough for a postcode. */
  readonly index: Promise<FinderIndex>;
  readonly rest: Promise<SentRest>;
}

/** Both are rejected if their file cannot be fetched or is damaged. */
export function loadIndex(): LoadingIndex {
  return {
    index: fetched(browserFileLinks.finder, isIndex).then(received),
    rest: fetched(browserFileLinks.finderPlaces, isRest),
  };
}

/** @throws Unreachable if the file cannot be fetched or is damaged */
async function fetched<Sent>(
  address: string,
  isSound: (value: unknown) => value is Sent,
): Promise<Sent> {
  for (let left = TRIES; ; left -= 1) {
    try {
      const value = await fetchJson(address);
      if (!isSound(value)) throw new Unreachable(`${address} is damaged`);
      return value;
    } catch (error) {
      if (left === 1) throw error;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}

/** Refuses a file that is cut short or not an index; the content of a complete one was checked at the build. */
function isIndex(value: unknown): value is SentIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { things, parts, postcodes } = value as Partial<SentIndex>;
  return isSentThings(things) && Array.isArray(parts) && Array.isArray(postcodes?.outcodes);
}

function isRest(value: unknown): value is SentRest {
  if (typeof value !== 'object' || value === null) return false;
  const { places } = value as Partial<SentRest>;
  if (typeof places !== 'object') return false;
  const { here, elsewhere, steps } = places as Partial<SentPlaces>;
  return [here, elsewhere, steps].every((text) => typeof text === 'string');
}
