/** The words of a text in the form in which typed words and the site's own are compared. */

import { plainLetters } from '../places/plain-letters.ts';

/** In lower case, without accents and apostrophes, and "5.2" as "52", like in the search index. */
export function wordsOf(text: string): string[] {
  return (
    plainLetters(text)
      .replace(/(\d)[.,](?=\d)/g, '$1')
      .match(/[a-z0-9]+/g) ?? []
  );
}
