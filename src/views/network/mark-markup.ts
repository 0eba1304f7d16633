/** The marks of a map and the keys of its legend, as elements. */

import { MARK_PATHS, markRadius, NUMBERED_PATHS } from '../../charts/network/map-mark.ts';
import type { MapMark, MarkKind, PlacedMark } from '../../charts/network/map-mark.ts';
import type { LegendEntry } from '../../charts/network/map-legend.ts';
import { percentOf } from '../../charts/figures/short-number.ts';
import { markup } from '../frame/markup.ts';
import type { MarkupElement } from '../frame/markup.ts';

/** Pixels from the middle of a linked mark to the rim of what can be clicked. */
const HIT = '12';

type Shape = Pick<MapMark, 'kind' | 'number'>;

/** One mark where the plate has it; a link if it has an address. */
export function markMarkup(mark: PlacedMark): MarkupElement {
  const { kind, x, y } = mark;
  return markup(
    'svg',
    { class: classOf(kind), x: percentOf(x), y: percentOf(y) },
    ...linkedShape(mark),
  );
}

function linkedShape(mark: PlacedMark): MarkupElement[] {
  const { href, label } = mark;
  if (href === undefined) return shapeOf(mark);
  const hit = markup('circle', { r: HIT, class: 'mark-hit' });
  return [markup('a', { href, 'aria-label': label }, hit, ...shapeOf(mark))];
}

/**
 * The mark beside its words in a legend.
 * @param inside  "number" prints a 1 in the mark of a numbered kind
 */
export function keyMarkup(
  { kind, numbered }: LegendEntry,
  inside: 'number' | 'nothing',
): MarkupElement {
  const shape = shapeOf({ kind, number: numbered ? 1 : undefined });
  return markup(
    'svg',
    { class: `map-key ${classOf(kind)}`, viewBox: '-12 -12 24 24', 'aria-hidden': 'true' },
    ...(inside === 'number' ? shape : shape.slice(0, 1)),
  );
}

/** The outline of a mark about its own middle, then its number. */
function shapeOf({ kind, number }: Shape): MarkupElement[] {
  const path = (number === undefined ? MARK_PATHS : NUMBERED_PATHS)[kind];
  return [
    path === undefined
      ? markup('circle', { r: String(markRadius({ kind, number })) })
      : markup('path', { d: path }),
    ...(number === undefined ? [] : [markup('text', { dy: '.35em' }, String(number))]),
  ];
}

function classOf(kind: MarkKind): string {
  return `mark mark-${kind.replaceAll(' ', '-')}`;
}
