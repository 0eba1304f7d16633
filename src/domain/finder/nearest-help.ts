/** The bases and libraries near a point, with no building in doubt alone in first place. */

import { helpPlace } from '../entries/base.ts';
import type { HelpPlace } from '../entries/base.ts';
import type { Centre, Library } from '../entries/entry.ts';
import { contentIndex } from '../entries/content-index.ts';
import { nearestFirst } from '../places/distance.ts';
import type { Near, Point } from '../places/distance.ts';
import { answersTogether } from './ranking.ts';
import type { From } from './outcome.ts';
import type { SiteContent } from '../entries/site-content.ts';

export interface NearestHelp {
  /** Nearest first; the first `answers` of them are the answer, the rest are alternatives. */
  readonly bases: readonly Near<HelpPlace>[];
  /**
   * More than 1 if the point is too imprecise to say which is nearer, or the nearest is in doubt.
   */
  readonly answers: number;
  readonly libraries: readonly Near<Library>[];
}

/**
 * The three bases and three libraries nearest to a point; more bases if the nearest are in doubt.
 * @param as how precisely the point is known
 * @param own id of the centre at the point
 */
export function nearestHelp(
  content: SiteContent,
  from: Point,
  as: From['as'],
  own?: string,
): NearestHelp {
  const bases = nearestFirst(from, contentIndex(content).bases, own);
  const answers = answersTogether(
    bases.map(({ miles, what }) => ({ miles, inDoubt: what.help.inDoubt !== undefined })),
    as,
  );
  return {
    bases: bases.slice(0, Math.max(3, answers)),
    answers: Math.min(answers, bases.length),
    libraries: nearestFirst(from, content.libraries).slice(0, 3),
  };
}

/** All bases, nearest to a centre first, a base itself included; only itself if it has no point. */
export function nearestBases(content: SiteContent, centre: Centre): readonly Near<HelpPlace>[] {
  const { id, point } = centre;
  if (point) return nearestFirst(point, contentIndex(content).bases, id);
  const own = helpPlace(centre);
  return own ? [{ what: own, miles: 0 }] : [];
}
