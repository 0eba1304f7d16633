/** Where readers of a closed centre are led before anywhere nearer, and why. */

import type { HelpPlace } from '../../domain/entries/base.ts';
import type { Centre } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { goInstead, leadsAnywhere } from '../../domain/network/go-instead.ts';
import { centreStatus } from '../../domain/network/status.ts';
import { catchmentSentence, nearestSentence, stepSentence, stepsTo } from './succession.ts';

/** A sentence, and the ids of its sources. */
export interface Reason {
  readonly text: string;
  readonly sources: readonly string[];
}

export interface LedTo {
  /** Empty if no source leads anywhere. */
  readonly places: readonly HelpPlace[];
  readonly because: readonly Reason[];
}

export function ledTo(content: SiteContent, centre: Centre): LedTo {
  const { site } = content;
  const instead = goInstead(content, centre);
  switch (instead.to) {
    case 'successor':
      return {
        places: instead.places.map(({ place }) => place),
        because: stepsTo(instead.places).map((step) => ({
          text: stepSentence(site, step),
          sources: step.by.sources,
        })),
      };
    case 'catchment': {
      const names = instead.places.map(({ help }) => help.name);
      const backing = instead.places.flatMap(({ help }) => help.catchment?.sources ?? []);
      return {
        places: instead.places,
        because: [
          {
            text: catchmentSentence(names, centre.shortName),
            sources: [...new Set(backing)],
          },
        ],
      };
    }
    case 'nearest': {
      const isSaid = centreStatus(centre) === 'closed' && leadsAnywhere(content);
      return { places: [], because: isSaid ? [{ text: nearestSentence(site), sources: [] }] : [] };
    }
  }
}
