/** How the search changed a query, one sentence for each change. */

import type { WordQuery } from '../../domain/search/query.ts';
import { wordsOf } from '../../domain/finder/words-of.ts';
import { listWords } from '../../wording/frame/phrases.ts';

/** @param places  names of places, with capitals */
export function searchNotes(query: WordQuery, places: readonly string[]): string[] {
  const notes: string[] = [];
  if (query.corrected && query.words.length > 0)
    notes.push(
      `Showing results for ${query.words.map((word) => asWritten(word, places)).join(' ')}.`,
    );
  if (query.meant)
    notes.push(
      `${query.words.length > 0 ? 'Also showing' : 'Showing'} what this site calls “${query.meant.means}”.`,
    );
  if (query.unknown.length > 0) {
    const unknown = listWords(query.unknown.map((word) => `“${word}”`));
    notes.push(
      query.words.length > 0
        ? `No page has ${unknown}, so it was left out.`
        : `No page has ${unknown} or a word with a similar spelling.`,
    );
  }
  if (query.postcode !== undefined)
    notes.push(`“${query.postcode}” looks like a postcode and was not searched for.`);
  return notes;
}

/** A word with its capitals, if it is part of a place name. */
function asWritten(word: string, places: readonly string[]): string {
  const name = places
    .flatMap((place) => place.split(/[\s-]+/))
    .find((part) => wordsOf(part).join('') === word);
  return name ?? word;
}
