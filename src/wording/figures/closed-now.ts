/** Beside the number of centres that a programme planned to close: how many are closed now. */

import type { Figure } from '../../domain/entries/entry.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { countNetwork, networkOn } from '../../domain/network/as-at.ts';
import { centreHistories } from '../../domain/network/centre-histories.ts';
import { groupedDigits } from '../../domain/figures/money.ts';

/** "38 are closed now". Undefined for any other figure, and while it is not known of each centre. */
export function closedNow(content: SiteContent, figure: Figure): string | undefined {
  const isOfClosures = content.programmes.some(({ closures }) => closures?.figure === figure.id);
  if (!isOfClosures || figure.standing !== 'planned') return undefined;
  const counts = countNetwork(networkOn(centreHistories(content), content.site.asOf)).in;
  if (counts.closing > 0 || counts['not known'] > 0) return undefined;
  const { closed } = counts;
  return `${closed === 0 ? 'none' : groupedDigits(closed)} ${closed === 1 ? 'is' : 'are'} closed now`;
}
