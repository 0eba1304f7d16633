/**
 * Fetches what an answer is about, where a large site sends it apart: the names with the letters that
 * were typed, then the things of the district.
 */

import type { Finder } from '../../domain/finder/answer.ts';
import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import { largeFinder } from '../../domain/finder/large.ts';
import { lettersAsked } from '../../domain/finder/letters.ts';
import type { Outcome } from '../../domain/finder/outcome.ts';
import { missingParts } from '../../domain/finder/parts.ts';
import type { PostcodeLookup } from '../../domain/places/postcode-lookup.ts';
import { receivedNames, withThings } from '../../exports/browser-files/parts-wire.ts';
import type { SentNames } from '../../exports/browser-files/parts-wire.ts';
import { isSentThings, receivedThings } from '../../exports/browser-files/things-wire.ts';
import type { FinderView } from '../../views/finder/view.ts';
import { browserFileLinks } from '../../wording/frame/links.ts';
import { fetchJson, Unreachable } from '../frame/fetch-json.ts';

interface KnownSoFar {
  readonly known: Finder;
  /** Of the site's postcodes. */
  readonly lookup: PostcodeLookup;
}

/** The things that have come by their names, by id. */
const named = new Map<string, FinderThing>();
/** The names of each letter, come or on their way. */
const letters = new Map<string, Promise<void>>();
/** The things that have come, by the number of their district. */
const came = new Map<number, readonly FinderThing[]>();

/**
 * A finder that knows all that its outcome is about.
 * @param typed  the name that was typed; empty if it is none
 * @param outcomeOf  what it makes of the question
 * @throws Unreachable if a file cannot be fetched or is damaged
 */
export async function withThingsOf(
  { known, lookup }: KnownSoFar,
  typed: string,
  outcomeOf: (find: Finder) => Outcome | undefined,
  view: FinderView,
): Promise<Finder> {
  await fetchNames(known.index, typed);
  for (let find = finderOf(known.index, lookup); ; find = finderOf(known.index, lookup)) {
    const outcome = outcomeOf(find);
    const missing = outcome ? missingParts(find.index, outcome, view, new Set(came.keys())) : [];
    if (missing.length === 0) return find;
    await Promise.all(missing.map((rank) => fetchThings(find.index, rank)));
  }
}

/** A finder for suggestions: it knows the names of what is being typed. */
export async function withNamesOf({ known, lookup }: KnownSoFar, typed: string): Promise<Finder> {
  await fetchNames(known.index, typed);
  return finderOf(known.index, lookup);
}

/** With what has come. */
function finderOf(index: FinderIndex, lookup: PostcodeLookup): Finder {
  return largeFinder(withThings({ ...index, things: [...named.values()] }, came), lookup);
}

async function fetchNames(index: FinderIndex, typed: string): Promise<void> {
  const asked = lettersAsked(typed, index).filter((letter) =>
    index.parts?.letters.includes(letter),
  );
  await Promise.all(
    asked.map((letter) => {
      const coming = letters.get(letter) ?? fetchLetter(letter);
      letters.set(letter, coming);
      return coming;
    }),
  );
}

/** @throws Unreachable if they cannot be fetched; the next question then tries again */
async function fetchLetter(letter: string): Promise<void> {
  try {
    const address = browserFileLinks.finderNames(letter);
    const sent = await fetchJson(address);
    if (!Array.isArray(sent)) throw new Unreachable(`${address} is damaged`);
    for (const thing of receivedNames(sent as SentNames[])) named.set(thing.id, thing);
  } catch (error) {
    letters.delete(letter);
    throw error;
  }
}

async function fetchThings({ districts }: FinderIndex, rank: number): Promise<void> {
  const address = browserFileLinks.finderThings(districts[rank]?.id ?? '');
  const sent = await fetchJson(address);
  if (!isSentThings(sent)) throw new Unreachable(`${address} is damaged`);
  came.set(rank, receivedThings(sent));
}
