/** What the search page prints before the index is searched: needs, notes and the first results. */

import { SEARCH_FACETS } from '../../domain/search/entry.ts';
import type { WordQuery } from '../../domain/search/query.ts';
import type { TitleRecord } from '../../domain/search/title-record.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { siteAddress } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';
import { searchAddress } from '../../wording/search/address.ts';
import type { SearchState } from '../../wording/search/address.ts';
import type { NeedAnswer } from '../finder/need-answer.ts';
import { searchNotes } from './notes.ts';
import { RESULTS_AT_ONCE, resultGroups } from './results.ts';
import type { FoundRecord, ResultGroup } from './results.ts';
import { finderLink, waysOn } from './ways-on.ts';

export interface FirstAnswer {
  /** The first line, which screen readers announce; undefined if only the text can tell. */
  readonly status: string | undefined;
  /** The needs that were asked for: before all else, each with its urgent block or its line and links. */
  readonly needs: readonly NeedAnswer[];
  /** What was changed or left out, one sentence each. */
  readonly notes: readonly string[];
  readonly finder: Link | undefined;
  /** Facets chosen, each with the link that undoes it. */
  readonly chosen: readonly Link[];
  readonly groups: readonly ResultGroup[];
  /** What to try if nothing can be found; else empty. */
  readonly ways: readonly Link[];
}

export interface FirstFindings {
  readonly query: WordQuery;
  readonly state: SearchState;
  /** All that match, best first. */
  readonly records: readonly TitleRecord[];
  /** Whether each has only some of the words. */
  readonly onlySome: boolean;
  /** The answers to the needs that were asked for, urgent ones first. */
  readonly needs: readonly NeedAnswer[];
  /** What can be searched besides the titles. */
  readonly beside: 'text' | 'nothing';
}

/** The results that are shown first, by their titles alone; none where a facet is chosen, which only the index has. */
export function firstRecords({ records, state }: FirstFindings): FoundRecord[] {
  if (Object.keys(state.facets).length > 0) return [];
  return records
    .filter(({ kind }) => state.kind === undefined || kind === state.kind)
    .slice(0, RESULTS_AT_ONCE)
    .map(({ kind, to, title, value, date }) => ({
      kind,
      to: siteAddress(to),
      title: value === undefined ? title : `${title}: ${value}`,
      date,
    }));
}

export function firstAnswer(findings: FirstFindings, words: SearchWords): FirstAnswer {
  const { query, state, needs, beside } = findings;
  const records = firstRecords(findings);
  const isAll = beside === 'nothing' || !hasWords(query);
  return {
    status: statusWords(findings, records.length),
    needs,
    notes: [
      ...searchNotes(needs.length > 0 ? asUnderstood(query) : query, words.places),
      ...(records.length > 0 && findings.onlySome ? [ONLY_SOME] : []),
    ],
    finder: finderLink(query.postcode ?? query.place),
    chosen: SEARCH_FACETS.flatMap((facet) => {
      const { [facet]: value, ...facets } = state.facets;
      return value === undefined ? [] : [{ text: value, to: searchAddress({ ...state, facets }) }];
    }),
    groups: resultGroups(records, query, words.kinds),
    ways: isAll && records.length === 0 && needs.length === 0 ? waysOn(query, state) : [],
  };
}

/** Whether the index has anything that could be found. */
export function hasWords({ words, meant }: Pick<WordQuery, 'words' | 'meant'>): boolean {
  return words.length > 0 || (meant?.words.length ?? 0) > 0;
}

function statusWords(
  { query, records, needs, beside }: FirstFindings,
  shown: number,
): string | undefined {
  const found = foundWords(shown, records.length, needs.length);
  const typed = ` for “${query.typed}”`;
  if (beside === 'nothing') return `${found ?? 'No results'}${typed}. ${NOT_ALL}`;
  if (!hasWords(query)) return `${found ?? 'No results'}${typed}`;
  return found && `${found}${typed}.`;
}

const NOT_ALL = 'This browser cannot search every word of the pages.';
export const ONLY_SOME = 'No page has all of these words. These pages have some of them.';

function foundWords(shown: number, all: number, needs: number): string | undefined {
  if (shown === 0) return needs > 0 ? 'An answer' : undefined;
  const number = `${String(shown)} ${shown < all ? 'best ' : ''}${shown === 1 ? 'result' : 'results'}`;
  if (needs > 0) return `An answer and ${shown < all ? 'the ' : ''}${number}`;
  return shown < all ? `The ${number}` : number;
}

/** Words of a need that has its answer need no remark on how they were read. */
function asUnderstood(query: WordQuery): WordQuery {
  return { ...query, corrected: false, meant: undefined, unknown: [] };
}

/** The answer to a postcode: it is not searched for, and the finder is offered. */
export function postcodeAnswer(typed: string): FirstAnswer {
  return {
    status: `“${typed}” looks like a postcode`,
    needs: [],
    notes: [
      'The search looks for words, so it did not look for this. Use the finder for postcodes.',
    ],
    finder: finderLink(typed),
    chosen: [],
    groups: [],
    ways: [],
  };
}
