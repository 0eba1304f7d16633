/**
 * Numbers the sources of one page in the order in which they are first cited: a mark
 * "[3]" links to line 3 of the list at the foot of the page.
 */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import { publishedWords } from '../frame/phrases.ts';

export interface SourceLine {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** "2 May 2019", or "undated". */
  readonly published: string;
  readonly to: string;
  /** The place in it that the facts are from. */
  readonly where: string | undefined;
}

export interface SourceMarks {
  /** The numbers of the sources; a source that is not yet cited gets the next one. */
  mark(ids: readonly string[]): number[];
  /** All sources cited so far, by number; call it after all marks. */
  list(): SourceLine[];
}

export function sourceMarks(content: SiteContent): SourceMarks {
  const { source } = contentIndex(content);
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    mark: (ids) => ids.map(numberOf),
    list: () =>
      [...numbers].flatMap(([id, number]) => {
        const found = source.get(id);
        if (!found) return [];
        const { title, publisher, where } = found;
        const published = publishedWords(found);
        return [{ number, id, title, publisher, published, to: links.source(id), where }];
      }),
  };
}
