/** What the finder and the search know of needs: made at build time, printed as JSON, read by the browser. */

import type { ThingKind } from './index.ts';
import type { NeedWords, SubjectWords } from './needs.ts';

export interface NeedRecord extends NeedWords {
  readonly id: string;
  /** What to do first; left out where only a question answers it. */
  readonly answer?: string | undefined;
  /** From when the answer and the ways are: "As at 5 April 2022". */
  readonly dated?: string | undefined;
  /** Id of the question that answers it in full. */
  readonly question?: string | undefined;
  /** Places in the list of ways, the first one first. */
  readonly ways?: readonly number[] | undefined;
  /** Whether its readers may have to leave the site at once. */
  readonly exit?: true | undefined;
  /** Kinds of places where it is given. */
  readonly at?: readonly ThingKind[] | undefined;
}

/** A contact that can be used today. */
export interface NeedWay {
  readonly service: string;
  /** The number or address as it is printed, and as a link. */
  readonly text: string;
  readonly to: string;
  readonly caution?: string | undefined;
  /** "as at 5 June 2020" */
  readonly dated: string;
}

export interface KnownNeeds {
  readonly needs: readonly NeedRecord[];
  /** Each contact that some need leads to, once. */
  readonly ways: readonly NeedWay[];
  readonly subject?: SubjectWords | undefined;
}
