/** The made-up council with a village hall that meets some needs. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { makeContent } from './make-content.ts';

export function withHall(needs: readonly string[]): SiteContent {
  const content = makeContent();
  const district = content.site.districts[0]?.id ?? '';
  return {
    ...content,
    venues: [
      {
        id: 'village-hall',
        name: 'Village Hall',
        district,
        address: '1 The Green',
        caution: 'Ask whether it is open.',
        needs: [...needs],
        sources: ['report-2020'],
        asAt: 'as published',
        recorded: '2020-02-01',
      },
    ],
  };
}
