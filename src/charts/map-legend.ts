/** The words for each kind of mark that a map shows, in the site's own terms. */

import type { Site } from '../domain/site-schema.ts';
import type { MapGround } from './map-ground.ts';
import { MARK_KINDS } from './map-mark.ts';
import type { MapMark, MarkKind } from './map-mark.ts';

export interface LegendEntry {
  readonly kind: MarkKind;
  readonly words: string;
  /** Whether marks of the kind carry a number. */
  readonly numbered: boolean;
}

/** How to read the dots and the frames, as far as the map has them. */
export function mapNotes(
  ground: Pick<MapGround, 'districts'>,
  insets: readonly { readonly letter: string; readonly name: string }[],
): string[] {
  const dots =
    'The coloured dots show where people live, one colour a district; no borders are drawn.';
  const frames = insets.map(({ letter, name }) => `${letter} (${name})`).join(', ');
  return [
    ...(ground.districts.length > 0 ? [dots] : []),
    ...(insets.length > 0 ? [`Drawn larger: ${frames}.`] : []),
  ];
}

/** One entry for each kind among `marks`, in the order of the kinds. */
export function mapLegend(
  { terms }: Pick<Site, 'terms'>,
  marks: readonly MapMark[],
): LegendEntry[] {
  const words: Record<MarkKind, string> = {
    here: marks.find(({ kind }) => kind === 'here')?.label ?? '',
    base: terms.base.one,
    'base in doubt': `${terms.base.one}, check before use`,
    open: terms.centre.one,
    closed: `closed ${terms.centre.one}`,
    'family hub': terms.familyHub.one,
    library: terms.library.one,
  };
  return MARK_KINDS.flatMap((kind) => {
    const shown = marks.filter((mark) => mark.kind === kind);
    if (shown.length === 0) return [];
    const numbered = shown.some(({ number }) => number !== undefined);
    return [
      { kind, numbered, words: `${words[kind]}${numbered ? ', numbered as in the list' : ''}` },
    ];
  });
}
