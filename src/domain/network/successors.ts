/** What followed a closed centre, step by step, and where those steps end now. */

import { helpPlace } from '../entries/base.ts';
import type { HelpPlace } from '../entries/base.ts';
import { contentIndex } from '../entries/content-index.ts';
import type { Centre } from '../entries/entry.ts';
import { memoByContent } from '../entries/memo-by-content.ts';
import { groupBy } from '../places/group-by.ts';
import type { SiteContent } from '../entries/site-content.ts';

export type Successor = NonNullable<Centre['successors']>[number];

/** One centre followed by another. */
export interface SuccessionStep {
  readonly from: Centre;
  readonly by: Successor;
  readonly to: Centre;
}

export interface SuccessorNow {
  readonly place: HelpPlace;
  /** From the centre to the place, in order. */
  readonly steps: readonly SuccessionStep[];
}

/**
 * Where families find help now that once came to the centre, by the fewest steps; closed ends are
 * left out. Each place comes once.
 */
export function successorsNow(content: SiteContent, centre: Centre): SuccessorNow[] {
  const { centre: byId } = contentIndex(content);
  const seen = new Set([centre.id]);
  const found: SuccessorNow[] = [];
  let ends: readonly { readonly at: Centre; readonly steps: readonly SuccessionStep[] }[] = [
    { at: centre, steps: [] },
  ];
  while (ends.length > 0) {
    const next = ends.flatMap(({ at, steps }) =>
      stepsFrom(at, byId)
        .filter(({ to }) => !seen.has(to.id) && seen.add(to.id))
        .map((step) => ({ at: step.to, steps: [...steps, step] })),
    );
    found.push(
      ...next.flatMap(({ at, steps }) => {
        const place = helpPlace(at);
        return place ? [{ place, steps }] : [];
      }),
    );
    ends = next;
  }
  return found;
}

/** What followed a centre directly; one whose entry is missing is left out. */
export function stepsFrom(from: Centre, byId: ReadonlyMap<string, Centre>): SuccessionStep[] {
  return (from.successors ?? []).flatMap((by) => {
    const to = byId.get(by.to);
    return to ? [{ from, by, to }] : [];
  });
}

/** What followed a centre, and what it followed, in no order. */
export function successionsOf(content: SiteContent, centre: Centre): readonly SuccessionStep[] {
  return (successionsById(content).get(centre.id) ?? []).map(({ step }) => step);
}

const successionsById = memoByContent((content: SiteContent) => {
  const { centre: byId } = contentIndex(content);
  const steps = content.centres.flatMap((from) => stepsFrom(from, byId));
  return groupBy(
    steps.flatMap((step) => [step.from, step.to].map(({ id }) => ({ id, step }))),
    ({ id }) => id,
  );
});
