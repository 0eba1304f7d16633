/** A name that the reader may mean, with details that distinguish it from others with the same name. */

import type { FinderIndex, FinderPlace } from '../../domain/finder/index.ts';
import type { NameMatch } from '../../domain/finder/names.ts';
import { keyOf } from '../../domain/finder/named.ts';
import type { Named } from '../../domain/finder/named.ts';

export interface Suggestion {
  /** The key of the thing in the page's history and in copied links. */
  readonly key: string;
  readonly name: string;
  /** "town or village in Dale", "closed children's centre, once Dale Hill". */
  readonly detail: string;
}

export function suggestionOf(index: FinderIndex, { named, by }: NameMatch): Suggestion {
  const key = keyOf(named);
  if (named.is === 'district')
    return { key, name: named.district.name, detail: index.terms.district.one };
  if (named.is === 'elsewhere')
    return { key, name: named.place.name, detail: `in ${named.place.area}, not in ${index.area}` };
  const { name, district } = named.is === 'place' ? named.place : named.thing;
  const where = index.districts[district]?.name;
  const kind = kindWords(index, named);
  const isSaid = where === undefined || kind.endsWith(` ${where}`);
  return { key, name, detail: `${kind}${isSaid ? '' : ` in ${where}`}${reasonOf(named, by)}` };
}

function kindWords(
  { terms }: FinderIndex,
  named: Exclude<Named, { is: 'district' | 'elsewhere' }>,
): string {
  if (named.is === 'place') return placeWords(named.place);
  const { kind, became } = named.thing;
  switch (kind) {
    case 'base':
      return terms.base.one;
    case 'centre':
      return became === undefined ? terms.centre.one : `closed ${terms.centre.one}`;
    case 'library':
      return terms.library.one;
    case 'family hub':
      return terms.familyHub.one;
  }
}

/** "town or village near Oakham", "part of Uppingham" */
function placeWords({ qualifier }: FinderPlace): string {
  if (qualifier === undefined) return 'town or village';
  return /^[a-z]/.test(qualifier) ? `town or village ${qualifier}` : `part of ${qualifier}`;
}

/** Why it is offered, where its name does not show that: ", once Dale Hill". */
function reasonOf(named: Exclude<Named, { is: 'district' | 'elsewhere' }>, by: string): string {
  const { name } = named.is === 'place' ? named.place : named.thing;
  if (name.toLowerCase().includes(by.toLowerCase())) return '';
  if (named.is === 'place')
    return named.place.saidAs?.includes(by) ? `, said “${by}”` : `, also called ${by}`;
  const { kind } = named.thing;
  return kind === 'base' || kind === 'centre' ? `, once ${by}` : `, also called ${by}`;
}
