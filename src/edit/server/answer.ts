/** What the server sends, and what the pages of one run share. */

import type { Day } from '../../domain/dates/partial-date.ts';
import type { SavedChange } from '../content/commit-message.ts';
import type { EditedContent } from '../content/edited.ts';
import type { Addresses } from '../pages/frame.ts';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly location?: string;
}

export interface Editing {
  readonly content: EditedContent;
  readonly addresses: Addresses;
  /** The day on which entries are written. */
  readonly today: () => Day;
  /** Notes what was saved. */
  readonly keep: (change: SavedChange) => void;
}

/** The controls of a form that was sent, by their names. */
export type Posted = ReadonlyMap<string, string>;

export function page(body: string, status = 200): Answer {
  return { status, type: 'text/html', body };
}

export function moveTo(location: string): Answer {
  return { status: 303, type: 'text/plain', body: '', location };
}
