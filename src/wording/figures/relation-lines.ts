/** The figures that a figure relates to, in groups by how. */

import type { Figure } from '../../domain/entries/entry.ts';
import { relatedFigures } from '../../domain/figures/relations.ts';
import type { RelationSeen } from '../../domain/figures/relations.ts';
import { figureWords } from '../../domain/figures/words.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { links } from '../frame/links.ts';
import type { Link } from '../frame/links.ts';

export interface RelationLine {
  readonly is: RelationSeen;
  /** Precedes the links: "Part of". */
  readonly lead: string;
  readonly figures: readonly Link[];
}

/** In the order in which they are printed. */
const LEADS: Readonly<Record<RelationSeen, string>> = {
  rival: 'Another source says',
  rounded: 'Rounded from',
  exact: 'Rounded elsewhere',
  part: 'Part of',
  'whole of': 'Parts of it',
  'other day': 'On another day',
  'other definition': 'Counted in another way',
};

export function relationLines(content: SiteContent, figure: Figure): RelationLine[] {
  const related = relatedFigures(content).get(figure.id) ?? [];
  return (Object.keys(LEADS) as RelationSeen[]).flatMap((is) => {
    const figures = related.filter((each) => each.is === is).map((each) => figureLink(each.figure));
    return figures.length > 0 ? [{ is, lead: LEADS[is], figures }] : [];
  });
}

/** "Bases: 15", linked to the figure. */
export function figureLink(figure: Figure): Link {
  return { text: `${figure.label}: ${figureWords(figure)}`, to: links.figure(figure.id) };
}
