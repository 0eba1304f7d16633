/** A name that the reader may mean, with details that distinguish it from others with the same name. */

import type { FinderIndex } from '../../domain/finder/index.ts';
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
  if (named.is === 'district') return { key, name: named.district.name, detail: 'district' };
  if (named.is === 'elsewhere')
    return { key, name: named.place.name, detail: `in ${named.place.area}, not in ${index.area}` };
  const { name, district } = named.is === 'place' ? named.place : named.thing;
  const where = index.districts[district]?.name;
  const kind = kindWords(index, named);
  const qualifier = named.is === 'place' ? named.place.qualifier : undefined;
  const also = alike(by, name) ? '' : `, also called ${by}`;
  return {
    key,
    name,
    detail: `${kind}${qualifierWords(qualifier)}${where === undefined ? '' : ` in ${where}`}${also}`,
  };
}

/** " near Oakham", " at Uppingham" */
function qualifierWords(qualifier: string | undefined): string {
  if (qualifier === undefined) return '';
  return /^[a-z]/.test(qualifier) ? ` ${qualifier}` : ` at ${qualifier}`;
}

function kindWords(
  { terms }: FinderIndex,
  named: Exclude<Named, { is: 'district' | 'elsewhere' }>,
): string {
  if (named.is === 'place') return 'town or village';
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

/** Whether one name contains the other. */
function alike(by: string, name: string): boolean {
  const [a, b] = [by.toLowerCase(), name.toLowerCase()];
  return a.includes(b) || b.includes(a);
}
