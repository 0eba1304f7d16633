/** Which needs a query of the search asks for, beside the words that it looks up. */

import type { NeedMatch, NeedFinder, NeedWords } from '../finder/needs.ts';
import { wordsOf } from '../finder/words-of.ts';
import type { WordQuery } from './query.ts';

const MOST_NEEDS = 2;

/**
 * The needs to answer before the results, urgent ones first.
 *
 * An urgent need counts among any other words where it is spelt right. Another one counts only where
 * nothing but a place was typed beside it: "money" is a need, "money of the contract" is not.
 */
export function needsAsked<Need extends NeedWords>(
  needs: NeedFinder<Need>,
  query: Pick<WordQuery, 'typed' | 'place' | 'postcode' | 'corrected' | 'unknown'>,
): NeedMatch<Need>[] {
  const { typed, place, postcode } = query;
  // "Contract" is a word of the site and no misspelt "contact".
  const mostEdits = query.corrected || query.unknown.length > 0 ? 1 : 0;
  const places = [place, postcode].flatMap((name) => (name === undefined ? [] : [plain(name)]));
  return needs
    .find(typed, MOST_NEEDS)
    .filter(
      ({ need, edits, rest }) =>
        (need.urgent === true && edits === 0) ||
        (edits <= mostEdits && (rest === '' || places.includes(plain(rest)))),
    );
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}
