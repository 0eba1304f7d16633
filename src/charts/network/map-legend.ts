/** The legend of a map, in the site's own terms. */

import { IN_DOUBT_LABEL } from '../../wording/network/check-before-use.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { MARK_KINDS } from './map-mark.ts';
import type { MapMark, MarkKind } from './map-mark.ts';

export interface LegendEntry {
  readonly kind: MarkKind;
  readonly words: string;
  /** Whether marks of the kind have a number. */
  readonly numbered: boolean;
}

/** How to read the areas and the frames, if the map has them. */
export function mapNotes(
  { terms }: { readonly terms: Pick<Site['terms'], 'district'> },
  ground: { readonly districts: ArrayLike<unknown> },
  insets: readonly { readonly letter: string; readonly name: string }[],
): string[] {
  const edges = `The edges of ${terms.district.many} are approximate because they are made from postcodes.`;
  const frames = insets.map(({ letter, name }) => `${letter} (${name})`).join(', ');
  return [
    ...(ground.districts.length > 0 ? [edges] : []),
    ...(insets.length > 0 ? [`Drawn larger: ${frames}.`] : []),
  ];
}

/** One entry for each kind among `marks`, in the order of the kinds. */
export function mapLegend(
  { terms }: { readonly terms: Pick<Site['terms'], 'base' | 'centre' | 'familyHub' | 'library'> },
  marks: readonly MapMark[],
): LegendEntry[] {
  const words: Record<MarkKind, string> = {
    here: marks.find(({ kind }) => kind === 'here')?.label ?? '',
    base: terms.base.one,
    'base in doubt': `${terms.base.one}, ${IN_DOUBT_LABEL}`,
    open: terms.centre.one,
    unsure: `${terms.centre.one}, open or closed: the day is not recorded`,
    closed: `closed ${terms.centre.one}`,
    'family hub': terms.familyHub.one,
    library: terms.library.one,
  };
  const shown = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  const numbered = (kind: MarkKind): boolean =>
    marks.some((mark) => mark.kind === kind && mark.number !== undefined);
  const firstNumbered = shown.find(numbered);
  return shown.map((kind) => ({
    kind,
    numbered: numbered(kind),
    words: kind === firstNumbered ? `${words[kind]}, numbered as in the list` : words[kind],
  }));
}
