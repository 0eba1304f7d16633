/** The words that the finder's index carries, put as pages put them. */

import { contentIndex } from '../domain/content-index.ts';
import type { FinderWords } from '../domain/finder-index.ts';
import type { SiteContent } from '../domain/site-content.ts';
import { centreOutcome } from './centre-outcome.ts';
import { missingWays, serviceLinks } from './contact-ways.ts';
import { links } from './links.ts';
import { datingWords } from './phrases.ts';
import { hasPage } from './site-frame.ts';

export function finderWords(content: SiteContent): FinderWords {
  const { source } = contentIndex(content);
  return {
    became: (centre) => centreOutcome(content, centre),
    dated: (fact) => datingWords(fact, source),
    reach: {
      ways: serviceLinks(content),
      missing: missingWays(content),
      help: hasPage(content, links.help) ? links.help : undefined,
    },
  };
}
