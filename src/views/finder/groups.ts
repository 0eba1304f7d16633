/** Numbered groups of cards, and map marks with the same numbers. */

import { groupBy } from '../../domain/places/group-by.ts';
import type { MapMark } from '../../charts/network/map-mark.ts';
import { isInside } from '../../charts/network/plane.ts';
import type { Near } from '../../domain/places/distance.ts';
import type { From } from '../../domain/finder/outcome.ts';
import type { FinderIndex, FinderThing, ThingKind } from '../../domain/finder/index.ts';
import type { CardGroup } from './answer.ts';
import { finderCard } from './card.ts';
import { startName } from './from.ts';
import { counted, listWords } from '../../wording/frame/phrases.ts';

/** A group before its results become cards. */
export interface GroupPlan {
  readonly heading: string;
  readonly form: CardGroup['form'];
  readonly near: readonly Near<FinderThing>[];
  /** What one gets there: the first of them that is not in doubt says it. */
  readonly offer?: string | undefined;
  /** Why these. */
  readonly note?: string | undefined;
}

/** The groups that are not empty, numbered through. */
export function cardGroups(
  index: FinderIndex,
  plans: readonly GroupPlan[],
  from: From | undefined,
): CardGroup[] {
  let number = 0;
  return plans
    .filter(({ near }) => near.length > 0)
    .map(({ heading, form, near, offer, note }) => {
      const saying = near.find(({ what }) => what.inDoubt === undefined) ?? near[0];
      const cards = near.map((one) => {
        number += 1;
        return finderCard(index, one, number, from, one === saying ? offer : undefined);
      });
      return { heading, form, cards, note };
    });
}

/** The starting point, and every card that has a point with its number. */
export function marksOf(
  groups: readonly CardGroup[],
  { box }: Pick<FinderIndex, 'box'>,
  from: From | undefined,
): MapMark[] {
  const cards = groups.flatMap((group) => group.cards);
  const marks = cards.flatMap(({ thing, mark, name, number }): MapMark[] =>
    thing.point ? [{ id: thing.id, kind: mark, label: name, point: thing.point, number }] : [],
  );
  const start = from && startMark(from);
  const shown = cards.some(({ thing }) => thing.id === from?.named?.id);
  return start && !shown && isInside(start.point, box) ? [start, ...marks] : marks;
}

function startMark(from: From): MapMark {
  return { id: 'start', kind: 'here', label: startName(from), point: from.point };
}

/** "Found: 4 bases and 1 library." */
export function countWords(
  { terms }: Pick<FinderIndex, 'terms'>,
  groups: readonly CardGroup[],
): string {
  const words: Record<ThingKind, { one: string; many: string }> = {
    base: terms.base,
    centre: terms.centre,
    library: terms.library,
    'family hub': terms.familyHub,
  };
  const kinds = groupBy(
    groups.flatMap(({ cards }) => cards),
    ({ thing }) => thing.kind,
  );
  const counts = [...kinds].map(([kind, cards]) => counted(cards.length, words[kind]));
  return counts.length === 0 ? 'Nothing found.' : `Found: ${listWords(counts)}.`;
}
