/** The question to the finder, as the page's history and copied links keep it. */

import { LONGEST_QUESTION } from '../../domain/finder/longest-question.ts';

export type Asked =
  /** `pick`: which of several things with that name was chosen. */
  | { readonly typed: string; readonly pick?: string | undefined }
  /** By the device's position, which is not kept. */
  | { readonly near: true };

export const TYPED = 'q';
export const PICK = 'pick';

/** The question in a fragment ("#q=nr2+1"); undefined if it is another kind of fragment. */
export function askedByFragment(fragment: string): Asked | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const typed = parts.get(TYPED);
  if (typed === null) return undefined;
  return { typed: typed.slice(0, LONGEST_QUESTION), pick: parts.get(PICK) ?? undefined };
}

/** The question in a state of the page's history; undefined if the finder did not make it. */
export function askedByState(state: unknown): Asked | undefined {
  if (typeof state !== 'object' || state === null || !('finder' in state)) return undefined;
  const { finder } = state;
  if (typeof finder !== 'object' || finder === null) return undefined;
  if ('near' in finder) return { near: true };
  if (!('typed' in finder) || typeof finder.typed !== 'string') return undefined;
  const pick = 'pick' in finder && typeof finder.pick === 'string' ? finder.pick : undefined;
  return { typed: finder.typed, pick };
}
