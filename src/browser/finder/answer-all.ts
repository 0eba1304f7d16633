/** Answers all but postcodes, and suggests: loaded beside the places, so that a postcode does not wait for it. */

import { askNamed } from '../../domain/finder/ask-named.ts';
import { finder } from '../../domain/finder/answer.ts';
import type { Finder } from '../../domain/finder/answer.ts';
import { namedBy } from '../../domain/finder/named.ts';
import type { Outcome } from '../../domain/finder/outcome.ts';
import { askPosition } from '../../domain/finder/position.ts';
import type { Position } from '../../domain/finder/position.ts';
import { isSentNeeds, receivedNeeds } from '../../exports/browser-files/needs-wire.ts';
import { receivedPlaces } from '../../exports/browser-files/places-wire.ts';
import { finderAnswer } from '../../views/finder/answer.ts';
import type { FinderAnswer } from '../../views/finder/answer.ts';
import type { Asked } from '../../views/finder/asked.ts';
import { needAnswerer } from '../../views/finder/needs.ts';
import { suggestionOf } from '../../views/finder/suggestion.ts';
import type { Suggestion } from '../../views/finder/suggestion.ts';
import type { FinderView } from '../../views/finder/view.ts';
import type { SentRest } from './load-index.ts';
import { withNamesOf, withThingsOf } from './load-things.ts';
import type { FirstIndex } from './loading.ts';
import { readingsOf } from './postcode-asked.ts';
import type { Answered } from './postcode-asked.ts';

export interface WholeFinder {
  suggest(typed: string): Suggestion[];
  /**
   * Undefined if the question was a position that is no longer known.
   * @throws Unreachable if a large site's file cannot be fetched or is damaged
   */
  answer(
    asked: Asked,
    view: FinderView,
    position: Position | undefined,
  ): Promise<Answered | undefined>;
  /** On a large site, fetches the names of what is being typed, to suggest them. */
  learn(typed: string): Promise<void>;
}

const MOST_SUGGESTED = 6;

export function wholeFinder(
  { index, lookup, waitForList }: FirstIndex,
  { places, needs }: SentRest,
): WholeFinder {
  let known = finder({ ...index, ...receivedPlaces(places) }, lookup);
  // Without needs if they are damaged: places are still found.
  const answerNeed = needAnswerer(
    isSentNeeds(needs) ? receivedNeeds(needs) : { needs: [], ways: [] },
  );

  function needIn(find: Finder, asked: Asked, view: FinderView): FinderAnswer | undefined {
    if (!('typed' in asked) || asked.pick !== undefined || readingsOf(asked).length > 0)
      return undefined;
    return answerNeed(find, asked.typed, view);
  }

  /** On a large site, with what the answer is about. */
  async function withParts(
    asked: Asked,
    view: FinderView,
    position: Position | undefined,
  ): Promise<Finder> {
    if (!import.meta.env.LARGE_SITE || !known.index.parts) return known;
    const typed = 'typed' in asked && readingsOf(asked).length === 0 ? asked.typed : '';
    const asks = (find: Finder): Outcome | undefined => outcomeOf(find, asked, position);
    return withThingsOf({ known, lookup }, typed, asks, view);
  }

  return {
    suggest: (typed) =>
      known.suggest(typed, MOST_SUGGESTED).map((match) => suggestionOf(known.index, match)),
    async answer(asked, view, position) {
      if ('typed' in asked && asked.pick === undefined) await waitForList?.(asked.typed);
      const find = await withParts(asked, view, position);
      const outcome = outcomeOf(find, asked, position);
      const answer =
        needIn(find, asked, view) ?? (outcome && finderAnswer(find.index, outcome, view));
      return answer && { index: find.index, answer };
    },
    async learn(typed) {
      if (import.meta.env.LARGE_SITE) known = await withNamesOf({ known, lookup }, typed);
    },
  };
}

function outcomeOf(
  find: Finder,
  asked: Asked,
  position: Position | undefined,
): Outcome | undefined {
  if ('near' in asked) return position && askPosition(find.index, position);
  const picked = asked.pick === undefined ? undefined : namedBy(find.index, asked.pick);
  return picked ? askNamed(picked) : find.ask(asked.typed);
}
