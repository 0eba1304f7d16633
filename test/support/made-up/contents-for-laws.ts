/** The contents that a law is asserted of: this site's, whatever it says, and a made-up county that has every case. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { makeCounty } from './make-county.ts';
import { realContent } from '../content/real-content.ts';

export async function contentsForLaws(): Promise<[name: string, content: SiteContent][]> {
  return [
    ['this site', await realContent()],
    ['the made-up county', makeCounty()],
  ];
}
