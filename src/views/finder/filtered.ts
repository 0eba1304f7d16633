/** The answer filtered by kind, district or distance; if nothing is left, the nearest further away. */

import { ranked } from '../../domain/finder/ranking.ts';
import type { From } from '../../domain/finder/outcome.ts';
import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import type { Near } from '../../domain/places/distance.ts';
import type { Brief } from '../places/brief-markup.ts';
import { milesWords } from './card.ts';
import { startWords } from './from.ts';
import type { GroupPlan } from './groups.ts';
import { KINDS_SHOWN } from './view.ts';
import type { FinderView, Show } from './view.ts';
import { capital } from '../../wording/frame/phrases.ts';

/** At most this many results are shown. */
const MOST = 60;

/** An answer before its results become cards. */
export interface AnswerPlan {
  readonly heading: string;
  /** A sentence that says which district the starting point is in; may be empty. */
  readonly where: string;
  readonly notes: readonly string[];
  readonly groups: readonly GroupPlan[];
  readonly brief: readonly Brief[];
}

export function filteredPlan(index: FinderIndex, from: From, view: FinderView): AnswerPlan {
  const { show, within } = view;
  const rank = index.districts.findIndex(({ id }) => id === view.district);
  const district = index.districts[rank]?.name;
  const all = ranked(index, KINDS_SHOWN[show], from).filter(
    ({ what }) => district === undefined || what.district === rank,
  );
  const [nearest] = all;
  const kind = kindName(index, show);
  const whose = `${kind.many}${district === undefined ? '' : ` in ${district}`}`;
  if (!nearest)
    return {
      heading: `No ${kind.one} is recorded in ${district ?? index.area}`,
      where: '',
      notes: [],
      groups: [],
      brief: [],
    };
  const inside = within === undefined ? all : all.filter(({ miles }) => miles <= within);
  const shown = untilFirstSure(all, Math.max(inside.length, 1)).slice(0, MOST);
  const away = milesWords(nearest.miles, from);
  return {
    heading:
      inside.length === 0
        ? `Nothing within ${String(within)} miles: the nearest is ${away} away`
        : `${capital(whose)} ${within === undefined ? 'nearest to' : `within ${String(within)} miles of`} ${startWords(from)}`,
    where: '',
    notes: [
      ...(shown.length > Math.max(inside.length, 1)
        ? ['We also show one further away, because you need to check the nearer ones first.']
        : []),
      ...(inside.length > MOST
        ? [`The nearest ${String(MOST)} of ${String(inside.length)} are shown.`]
        : []),
    ],
    groups: [
      {
        heading: inside.length === 0 ? `Nearest ${whose}` : 'Nearest first',
        form: show === 'bases' ? 'cards' : 'lines',
        near: shown,
        offer: show === 'bases' ? index.offers.base?.text : undefined,
      },
    ],
    brief: [],
  };
}

/** The first `count`, and more until one whose building is not in doubt. */
function untilFirstSure(
  all: readonly Near<FinderThing>[],
  count: number,
): readonly Near<FinderThing>[] {
  const sure = all.findIndex(({ what }) => what.inDoubt === undefined);
  return all.slice(0, Math.max(count, sure + 1));
}

/** The name of what a view shows, singular and plural. */
export function kindName({ terms }: Pick<FinderIndex, 'terms'>, show: Show) {
  switch (show) {
    case 'bases':
      return terms.base;
    case 'centres':
      return { one: terms.centre.one, many: `${terms.centre.many}, open or closed,` };
    case 'libraries':
      return terms.library;
    case 'family-hubs':
      return terms.familyHub;
  }
}
