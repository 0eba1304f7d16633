/** A part of what the search of a large site knows, as it is sent: what differs from the first file. */

import type { SearchPart } from '../../domain/search/parts.ts';
import { receivedSearch, sendableSearch } from './search-wire.ts';
import type { SentSearch } from './search-wire.ts';

export interface SentSearchPart extends Pick<SentSearch, 'indexed' | 'titles'> {
  readonly words: Pick<SentSearch['words'], 'others' | 'places'>;
}

export function sendablePart({ words, titles }: SearchPart): SentSearchPart {
  const { places, others } = words;
  const sent = sendableSearch({ words, titles, stems: new Map(), needs: { needs: [], ways: [] } });
  return { words: { places, others }, indexed: sent.indexed, titles: sent.titles };
}

export function receivedPart(sent: SentSearchPart, first: SentSearch): SearchPart {
  const words = { ...first.words, ...sent.words, programmes: [] };
  return receivedSearch({ ...first, ...sent, words });
}

/** A file cut short or mixed up is none. */
export function isSentPart(value: unknown): value is SentSearchPart {
  if (typeof value !== 'object' || value === null) return false;
  const { words, indexed, titles } = value as Partial<SentSearchPart>;
  return (
    [words?.places, titles].every(Array.isArray) &&
    [words?.others, indexed].every((text) => typeof text === 'string')
  );
}
