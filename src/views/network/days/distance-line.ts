/** How far help was on a day, in a line. */

import { distanceOnDay } from '../../../domain/distance/then-and-now.ts';
import type { Network } from '../../../domain/network/as-at.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { onDayWords } from '../../../wording/distance/words.ts';
import { hasPage } from '../../../wording/frame/has-page.ts';
import { staffLinks } from '../../../wording/frame/links.ts';
import type { DayLine } from './lines.ts';

/** No line if it is not known; at most one. */
export function distanceLines(content: SiteContent, network: Network): DayLine[] {
  if (!hasPage(content, staffLinks.distance)) return [];
  const distance = distanceOnDay(content, network);
  if (!distance) return [];
  const text = `${onDayWords(distance, content.site.terms.centre.one)}, in a straight line. Worked out by us:`;
  return [
    { text, links: [{ text: 'How far help was, and is now', to: staffLinks.distance }], marks: [] },
  ];
}
