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
  { typed, place, postcode }: Pick<WordQuery, 'typed' | 'place' | 'postcode'>,
): NeedMatch<Need>[] {
  const places = [place, postcode].flatMap((name) => (name === undefined ? [] : [plain(name)]));
  return needs
    .find(typed, MOST_NEEDS)
    .filter(
      ({ need, edits, rest }) =>
        (need.urgent === true && edits === 0) || rest === '' || places.includes(plain(rest)),
    );
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}
