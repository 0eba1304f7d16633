/** Whether the places to go to are so many that the finder and the home page list only their districts. */

import { contentIndex } from '../../domain/entries/content-index.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';

/** More are too long to read, and too heavy for a poor line. */
const MOST_ON_A_PAGE = 200;

/** The page of each district lists its own. */
export function listsArePerDistrict(content: SiteContent): boolean {
  return contentIndex(content).bases.length > MOST_ON_A_PAGE;
}
