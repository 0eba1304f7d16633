/** Which bases and libraries are near a point, with the doubtful ones never alone in front. */

import { isBase } from '../entries/base.ts';
import type { Base } from '../entries/base.ts';
import type { Centre, Library } from '../entries/entry.ts';
import { contentIndex } from '../entries/content-index.ts';
import { nearestFirst } from '../places/distance.ts';
import type { Near, Point } from '../places/distance.ts';
import { answersTogether } from './answer.ts';
import type { From } from './answer.ts';
import type { SiteContent } from '../entries/site-content.ts';

export interface NearestHelp {
  /** Nearest first; the first `answers` of them are the answer, the rest are further choices. */
  readonly bases: readonly Near<Base>[];
  /** 1, or more where the point cannot tell which is nearer or the nearest building is in doubt. */
  readonly answers: number;
  readonly libraries: readonly Near<Library>[];
}

/**
 * The three nearest bases and libraries to a point; more bases where the nearest are all in doubt.
 * @param as how exactly the point is known
 * @param own id of the centre that stands at the point
 */
export function nearestHelp(
  content: SiteContent,
  from: Point,
  as: From['as'],
  own?: string,
): NearestHelp {
  const bases = nearestFirst(from, contentIndex(content).bases, own);
  const answers = answersTogether(
    bases.map(({ miles, what }) => ({ miles, inDoubt: what.base.inDoubt !== undefined })),
    as,
  );
  return {
    bases: bases.slice(0, Math.max(3, answers)),
    answers: Math.min(answers, bases.length),
    libraries: nearestFirst(from, content.libraries).slice(0, 3),
  };
}

/** All bases, the nearest to a centre first, a base being its own; no other where its point is not recorded. */
export function nearestBases(content: SiteContent, centre: Centre): readonly Near<Base>[] {
  const { id, point } = centre;
  if (point) return nearestFirst(point, contentIndex(content).bases, id);
  return isBase(centre) ? [{ what: centre, miles: 0 }] : [];
}
