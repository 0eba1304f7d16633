/** Which bases and libraries are near a point, with the doubtful ones never alone in front. */

import { isBase } from './centre.ts';
import type { Base, Centre } from './centre.ts';
import { contentIndex } from './content-index.ts';
import { nearestFirst } from './distance.ts';
import type { Near, Point } from './distance.ts';
import { answersTogether } from './finder.ts';
import type { From } from './finder.ts';
import type { Library } from './library.ts';
import type { SiteContent } from './site-content.ts';

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
 */
export function nearestHelp(content: SiteContent, from: Point, as: From['as']): NearestHelp {
  const bases = nearestFirst(from, contentIndex(content).bases);
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
  const near = centre.point ? nearestFirst(centre.point, contentIndex(content).bases) : [];
  if (!isBase(centre)) return near;
  // Another base may stand at the same point.
  return [{ what: centre, miles: 0 }, ...near.filter(({ what }) => what.id !== centre.id)];
}
