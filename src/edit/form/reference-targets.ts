/** Which fields of a form name an entry, or an item of a list in site.yaml. */

import { targetOf } from '../../domain/gate/rules/entries/entry-references.ts';
import type { Target } from '../../domain/gate/rules/reference.ts';
import type { EditedKind } from './edited-kind.ts';

/** Of site.yaml; "*" is each item of a list. */
const OF_SITE: Readonly<Record<string, Target>> = {
  'homeFigures.*': 'figures',
  'centreCounts.*': 'figures',
  'council.contact': 'contacts',
  'serviceNow.offer.ageFrom': 'figures',
  'serviceNow.offer.ageTo': 'figures',
  'charts.budget.programme': 'programmes',
  'charts.budget.total.before': 'figures',
  'charts.budget.total.after': 'figures',
  'charts.budget.lines.*.before': 'figures',
  'charts.budget.lines.*.after': 'figures',
  'charts.budget.lines.*.shares.before': 'figures',
  'charts.budget.lines.*.shares.after': 'figures',
  'charts.staffing.programme': 'programmes',
  'charts.staffing.total.before': 'figures',
  'charts.staffing.total.after': 'figures',
  'charts.staffing.fewer.*.figure': 'figures',
};

/** What the ids in a field are of; undefined if it has no ids of others. */
export function referenceTarget(kind: EditedKind, path: string): Target | undefined {
  if (kind !== 'site') return targetOf(kind, path);
  return /(?:^|\.)sources\.\*$/.test(path) ? 'sources' : OF_SITE[path];
}
