/**
 * The contents that laws are tested with: this site's, whatever it says, and a made-up county with
 * every case.
 */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { makeCounty } from './make-county.ts';
import { realContent } from '../content/real-content.ts';

export async function contentsForLaws(): Promise<[name: string, content: SiteContent][]> {
  return [
    ['this site', await realContent()],
    ['the made-up county', makeCounty()],
  ];
}
