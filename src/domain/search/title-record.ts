/** What the search knows of a page or an entry without its text: enough for the first results. */

import type { SearchKind } from './entry.ts';

/** A record of the index. */
export interface IndexedRecord extends Pick<TitleRecord, 'kind' | 'to' | 'title' | 'date'> {
  readonly text: string;
}

export interface TitleRecord {
  readonly kind: SearchKind;
  /** Path from the site's folder: "/timeline/#vote". */
  readonly to: string;
  readonly title: string;
  /** In words, shown with the title. */
  readonly date?: string | undefined;
  /** What a figure is: "£5.2 million a year". */
  readonly value?: string | undefined;
  /** Other names and words that it is asked for by. */
  readonly names?: readonly string[] | undefined;
}
