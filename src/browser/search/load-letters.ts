/** Fetches what a large site's search knows of the letters that were typed. */

import { lettersOf, withSearchParts } from '../../domain/search/parts.ts';
import type { SearchPart } from '../../domain/search/parts.ts';
import { POSTCODE_WITHIN } from '../../domain/finder/query.ts';
import { understandQuery } from '../../domain/search/query.ts';
import { wordsOf } from '../../domain/finder/words-of.ts';
import { isSentPart, receivedPart } from '../../exports/browser-files/search-part-wire.ts';
import { receivedSearch } from '../../exports/browser-files/search-wire.ts';
import type { SentSearch } from '../../exports/browser-files/search-wire.ts';
import { largeSiteLinks } from '../../wording/frame/links.ts';
import { fetchJson, Unreachable } from '../frame/fetch-json.ts';
import { knownFrom } from './load-known.ts';
import type { Known } from './load-known.ts';

/** By letter, come or on their way. */
const parts = new Map<string, Promise<SearchPart>>();

/**
 * What is known with the parts of all that a question says and means.
 * @throws Unreachable if a file cannot be fetched or is damaged
 */
export async function withLettersOf(sent: SentSearch, typed: string): Promise<Known> {
  const { needs, stems, ...first } = receivedSearch(sent);
  const knownWith = (come: readonly SearchPart[]): Known =>
    knownFrom({ ...withSearchParts(first, come), needs, stems }, sent.apart?.titles);
  const asked = new Set<string>();
  // No request has a letter of a postcode.
  let said = wordsOf(typed.replace(POSTCODE_WITHIN, ' '));
  for (let known = knownWith([]); ;) {
    const query = understandQuery(typed, known.words, known.lexicon);
    if (query.is !== 'words') return known;
    said = [...said, ...query.spelt, ...(query.meant?.words ?? [])];
    const more = lettersOf(said, first.words).filter(
      (letter) => sent.apart?.letters.includes(letter) && !asked.has(letter),
    );
    if (more.length === 0) return known;
    for (const letter of more) asked.add(letter);
    known = knownWith(await Promise.all([...asked].map((letter) => fetchedPart(letter, sent))));
  }
}

/** The next question tries again what could not be fetched. */
function fetchedPart(letter: string, first: SentSearch): Promise<SearchPart> {
  const coming = parts.get(letter) ?? fetchPart(letter, first);
  parts.set(letter, coming);
  coming.catch(() => parts.delete(letter));
  return coming;
}

async function fetchPart(letter: string, first: SentSearch): Promise<SearchPart> {
  const address = largeSiteLinks.searchLetter(letter);
  const sent = await fetchJson(address);
  if (!isSentPart(sent)) throw new Unreachable(`${address} is damaged`);
  return receivedPart(sent, first);
}
