/** The content of this site after the gate, and lookups for the comparisons. */

import type { SiteContent } from '../../src/domain/entries/site-content.ts';
import { contentFolder } from '../../src/ingest/reading-settings.ts';
import { readContent } from '../../src/ingest/read-content.ts';

const { content: read, problems } = await readContent(contentFolder());
if (!read) throw new Error(problems.map(({ file, found }) => `${file}: ${found}`).join('\n'));

export const content: SiteContent = read;

const districts = new Map(content.site.districts.map(({ id, name }) => [name, id]));

/** The id of a district by its name in a table. */
export function districtId(name: string): string | undefined {
  return districts.get(name);
}

/** Values by key, so that one comparison shows every difference of a table. */
export function keyed<T, V>(
  items: readonly T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => V,
): Record<string, V> {
  const result: Record<string, V> = {};
  for (const item of items) {
    const key = keyOf(item);
    if (key in result) throw new Error(`two items have the key ${key}`);
    result[key] = valueOf(item);
  }
  return result;
}
