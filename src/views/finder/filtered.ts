/** The answer held to one kind, district or distance; never an empty page where something is a little further off. */

import { ranked } from '../../domain/finder/answer.ts';
import type { From } from '../../domain/finder/answer.ts';
import type { FinderIndex, FinderThing } from '../../domain/finder/index.ts';
import type { Near } from '../../domain/places/distance.ts';
import { PRECISION } from './card.ts';
import { measuredFrom } from './from.ts';
import type { GroupPlan } from './groups.ts';
import { KINDS_SHOWN } from './view.ts';
import type { FinderView, Show } from './view.ts';
import { capital } from '../../wording/frame/phrases.ts';
import { exactMiles, roughMiles } from '../../wording/places/distance.ts';

/** More than this is a list to read elsewhere. */
const MOST = 60;

interface Plan {
  readonly heading: string;
  /** In which district the starting point lies, in a sentence, where that tells more. */
  readonly where: string;
  readonly notes: readonly string[];
  readonly groups: readonly GroupPlan[];
}

export function filteredPlan(index: FinderIndex, from: From, view: FinderView): Plan {
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
    };
  const inside = within === undefined ? all : all.filter(({ miles }) => miles <= within);
  const shown = toFirstSure(all, Math.max(inside.length, 1)).slice(0, MOST);
  const away = awayWords(nearest.miles, from);
  return {
    heading:
      inside.length === 0
        ? `Nothing within ${String(within)} miles: the nearest is ${away} away`
        : `${capital(whose)} ${within === undefined ? 'nearest to' : `within ${String(within)} miles of`} ${measuredFrom(index, from)}`,
    where: '',
    notes: [
      ...(shown.length > Math.max(inside.length, 1)
        ? ['One further off is shown too, since those nearer are to be checked first.']
        : []),
      ...(inside.length > MOST
        ? [`The nearest ${String(MOST)} of ${String(inside.length)} are shown.`]
        : []),
    ],
    groups: [
      {
        heading: inside.length === 0 ? `The nearest of the ${whose}` : 'Nearest first',
        form: show === 'bases' ? 'cards' : 'lines',
        near: shown,
      },
    ],
  };
}

/** The first `count`, and on to the first whose building is not in doubt. */
function toFirstSure(
  all: readonly Near<FinderThing>[],
  count: number,
): readonly Near<FinderThing>[] {
  const sure = all.findIndex(({ what }) => what.inDoubt === undefined);
  return all.slice(0, Math.max(count, sure + 1));
}

function awayWords(miles: number, { as }: From): string {
  return PRECISION[as] === 'exact' ? exactMiles(miles) : roughMiles(miles);
}

/** What a view shows, for one and for many. */
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
