/** Which fields of a form name an entry, or an item of a list in site.yaml. */

import { targetOf } from '../../domain/gate/rules/entries/entry-references.ts';
import type { Target } from '../../domain/gate/rules/reference.ts';
import type { EditedKind } from './edited-kind.ts';

/** What a field can be chosen from: the entries of a kind, or a list in site.yaml. */
export type ChosenFrom = Target | 'identifiers';

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

/** Fields with ids of a list and with some words more: "base" is an outcome on every site. */
const MORE: Readonly<
  Record<string, { readonly to: ChosenFrom; readonly also: readonly string[] }>
> = { 'centres steps.*.outcome': { to: 'outcomes', also: ['base', 'close'] } };

/** Fields with a value for each of several ids. */
const NAMES: Readonly<Record<string, ChosenFrom>> = {
  'centres identifiers': 'identifiers',
  'programmes basesPattern.exceptions': 'districts',
};

/** What the ids in a field are of; undefined if it has no ids of others. */
export function chosenFrom(
  kind: EditedKind,
  path: string,
): { readonly to: ChosenFrom; readonly also?: readonly string[] } | undefined {
  const to = kind === 'site' ? ofSite(path) : targetOf(kind, path);
  return to === undefined ? MORE[`${kind} ${path}`] : { to };
}

/** What the names in a field are ids of; undefined if they are words of its own. */
export function namesFrom(kind: EditedKind, path: string): ChosenFrom | undefined {
  return NAMES[`${kind} ${path}`];
}

function ofSite(path: string): Target | undefined {
  return /(?:^|\.)sources\.\*$/.test(path) ? 'sources' : OF_SITE[path];
}
