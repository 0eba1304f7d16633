/** Searches the text of the pages, and prints what it finds below what the titles told. */

import { kindSlug } from '../../wording/frame/links.ts';
import { filtersFor } from '../../wording/search/filters.ts';
import { SEARCH_FACETS } from '../../domain/search/entry.ts';
import type { WordQuery } from '../../domain/search/query.ts';
import { asIndexed } from '../../domain/search/words.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import type { FirstAnswer } from '../../views/search/first-answer.ts';
import { RESULTS_AT_ONCE } from '../../views/search/results.ts';
import { facetChoices, textAnswer } from '../../views/search/text-answer.ts';
import type { SearchState } from '../../wording/search/address.ts';
import { reportUnexpected } from '../frame/fetch-json.ts';
import { findRecords } from './find-records.ts';
import type { BegunIndex } from './begin-index.ts';
import type { Known } from './load-known.ts';
import { openPagefind } from './pagefind.ts';
import type { Pagefind } from './pagefind.ts';
import type { SearchParts } from './run.ts';
import { showFirst } from './show-first.ts';
import {
  sayInText,
  showFacets,
  showText,
  tellOfText,
  textPlace,
  waitForText,
} from './show-text.ts';

export interface FullText {
  /** Whether this browser can do it at all. */
  readonly isPossible: boolean;
  /** Asks for the index, so that it is on its way while the reader types. */
  readonly prepare: (known: Pick<Known, 'words'>) => void;
  readonly show: (parts: SearchParts, first: FirstAnswer, asked: TextAsked) => Promise<void>;
}

export interface TextAsked {
  readonly known: Known;
  readonly query: WordQuery;
  readonly state: SearchState;
  readonly shown: number;
  /** Addresses of the records that stand above. */
  readonly above: readonly string[];
  readonly isLatest: () => boolean;
  /** How many results are shown from now on. */
  readonly onShown: (count: number) => void;
}

const NOT_ALL = 'There may be more results: the text of the pages cannot be reached just now.';
const NOTHING =
  'No title has these words, and the text of the pages cannot be reached just now. Use the list from A to Z on this page.';

/** @param begun  the worker of the index, if it was started before */
export function fullText(begun: BegunIndex | undefined): FullText {
  let first = begun;
  let opening: Promise<Pagefind> | undefined;

  const open = (words: SearchWords): Promise<Pagefind> => {
    opening ??= openPagefind(first).then((index) => ({
      ...index,
      search: (asked, options) => index.search(asIndexed(asked, words), options),
    }));
    first = undefined;
    opening.catch(() => (opening = undefined));
    return opening;
  };

  const show = async (
    parts: SearchParts,
    first: FirstAnswer,
    asked: TextAsked,
    newFrom?: number,
  ): Promise<void> => {
    const { known, query, state, shown, above, isLatest } = asked;
    const isAlone = first.status === undefined;
    if (!isAlone && newFrom === undefined) waitForText(textPlace(parts));
    try {
      const pagefind = await open(known.words);
      const found = await findRecords(pagefind, { query, state, shown, above });
      if (!isLatest()) return;
      const answer = textAnswer(found, isAlone ? 'nothing' : 'an answer', known.words.kinds);
      if (isAlone) showFirst(parts, { ...first, status: answer.count });
      else if (newFrom === undefined && found.records.length > 0) tellOfText(parts);
      showText(textPlace(parts), answer, {
        newFrom,
        onMore: () => {
          const more = { ...asked, shown: shown + RESULTS_AT_ONCE };
          asked.onShown(more.shown);
          void show(parts, first, more, shown);
        },
        onNarrow: (place) => void narrow(pagefind, asked, place),
      });
    } catch (error) {
      reportUnexpected(error);
      if (!isLatest()) return;
      if (isAlone) showFirst(parts, { ...first, status: NOTHING });
      else sayInText(textPlace(parts), NOT_ALL);
    }
  };

  return {
    isPossible: typeof Worker !== 'undefined',
    prepare: ({ words }) => {
      open(words).catch(() => undefined);
    },
    show,
  };
}

async function narrow(
  pagefind: Pagefind,
  { known, query, state }: TextAsked,
  place: HTMLElement,
): Promise<void> {
  await pagefind.filters();
  const { filters } = await pagefind.search(query.words.join(' '), {
    filters: filtersFor(state),
  });
  showFacets(
    place,
    SEARCH_FACETS.map((facet) => ({
      facet,
      choices: facetChoices(state, facet, filters[kindSlug(facet)] ?? {}),
    })),
    known.words.part,
  );
}
