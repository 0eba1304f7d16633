/** Results by kind, as they are printed, and how many of each kind there are. */

import { groupBy } from '../../domain/places/group-by.ts';
import { SEARCH_KINDS } from '../../domain/search/entry.ts';
import type { SearchKind } from '../../domain/search/entry.ts';
import { markedText } from '../../domain/search/marked-text.ts';
import type { TextPart } from '../../domain/search/marked-text.ts';
import type { WordQuery } from '../../domain/search/query.ts';
import type { SearchWords } from '../../domain/search/words.ts';
import { searchAddress } from '../../wording/search/address.ts';
import type { SearchState } from '../../wording/search/address.ts';
import type { Link } from '../../wording/frame/links.ts';

/** How many results are shown at first, and how many more each time. */
export const RESULTS_AT_ONCE = 5;

export interface FoundRecord {
  readonly kind: SearchKind;
  readonly to: string;
  readonly title: string;
  readonly date?: string | undefined;
  /** Undefined if only its title is known. */
  readonly excerpt?: string | undefined;
}

export type KindCounts = Readonly<Partial<Record<SearchKind, number>>>;

export interface ResultGroup {
  readonly kind: SearchKind;
  readonly heading: string;
  readonly results: readonly Result[];
}

interface Result {
  readonly to: string;
  readonly title: readonly TextPart[];
  readonly date: string | undefined;
  readonly excerpt: readonly TextPart[];
}

export interface Choice extends Link {
  readonly current: boolean;
}

/** The kind of the best result first; the words of the query marked. */
export function resultGroups(
  records: readonly FoundRecord[],
  { words, meant }: Pick<WordQuery, 'words' | 'meant'>,
  names: SearchWords['kinds'],
): ResultGroup[] {
  const marked = [...words, ...(meant?.words ?? [])];
  return [...groupBy(records, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    heading: names[kind],
    results: own.map(({ to, title, date, excerpt = '' }) => ({
      to,
      title: markedText(title, marked),
      date,
      excerpt: markedText(excerpt, marked),
    })),
  }));
}

export function kindChoices(
  state: SearchState,
  counts: KindCounts,
  names: SearchWords['kinds'],
): Choice[] {
  const choice = (name: string, count: number, kind?: SearchKind): Choice => ({
    text: `${name} (${String(count)})`,
    to: searchAddress({ ...state, kind }),
    current: state.kind === kind,
  });
  const total = sumOf(counts);
  if (total === 0) return [];
  return [
    choice('All', total),
    ...SEARCH_KINDS.flatMap((kind) => {
      const count = counts[kind] ?? 0;
      return count > 0 ? [choice(names[kind], count, kind)] : [];
    }),
  ];
}

export function sumOf(counts: KindCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
