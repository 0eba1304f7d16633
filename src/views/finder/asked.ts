/** What was asked of the finder, as it lies in the page's history and in a link that a reader copies. */

export type Asked =
  /** `pick`: which of several things of that name was chosen. */
  | { readonly typed: string; readonly pick?: string | undefined }
  /** By the device's position, which is kept nowhere. */
  | { readonly near: true };

export const TYPED = 'q';
export const PICK = 'pick';

/** What a link's fragment asks ("#q=nr2+1"), or nothing where it is another kind of fragment. */
export function askedByFragment(fragment: string): Asked | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const typed = parts.get(TYPED);
  return typed === null ? undefined : { typed, pick: parts.get(PICK) ?? undefined };
}

/** What a page's history holds, if it is ours. */
export function askedByState(state: unknown): Asked | undefined {
  if (typeof state !== 'object' || state === null || !('finder' in state)) return undefined;
  const { finder } = state;
  if (typeof finder !== 'object' || finder === null) return undefined;
  if ('near' in finder) return { near: true };
  if (!('typed' in finder) || typeof finder.typed !== 'string') return undefined;
  const pick = 'pick' in finder && typeof finder.pick === 'string' ? finder.pick : undefined;
  return { typed: finder.typed, pick };
}
