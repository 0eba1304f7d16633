/** Ids of items of a list, such as sessions, that an editor has left empty. */

import { slugOf } from '../../domain/entries/slug.ts';
import { ITEM_NAMES } from '../form/fields.ts';
import type { FormValues } from '../form/values.ts';

/** The form with an id, made from its name, for each item that has a name and an empty id. */
export function withMadeIds(values: FormValues): FormValues {
  const made = new Map(values);
  for (const [name, value] of values) {
    const [, list, item] = /^(.+\.)(\d+\.)id$/.exec(name) ?? [];
    if (list === undefined || item === undefined || value.trim() !== '') continue;
    const words = ITEM_NAMES.map((each) => values.get(`${list}${item}${each}`) ?? '').find(Boolean);
    const id = idFrom(words ?? '');
    if (id !== '') made.set(name, freeId(id, idsIn(made, list)));
  }
  return made;
}

/** "Children's sing-along" → "childrens-sing-along". */
export function idFrom(name: string): string {
  return slugOf(name.replaceAll(/['’]/g, ''));
}

function idsIn(values: FormValues, list: string): ReadonlySet<string> {
  const ids = [...values].filter(
    ([name]) => name.startsWith(list) && /^\d+\.id$/.test(name.slice(list.length)),
  );
  return new Set(ids.map(([, id]) => id));
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${String(count)}`;
  return free;
}
