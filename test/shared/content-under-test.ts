/** The project's own content as the gate lets it through, and lookups that the comparisons share. */

import type { SiteContent } from '../../src/domain/entries/site-content.ts';
import { contentFolder } from '../../src/ingest/reading-settings.ts';
import { readContent } from '../../src/ingest/read-content.ts';

const { content: read, problems } = await readContent(contentFolder());
if (!read) throw new Error(problems.map(({ file, found }) => `${file}: ${found}`).join('\n'));

export const content: SiteContent = read;

const districts = new Map(content.site.districts.map(({ id, name }) => [name, id]));

/** The id of a district that a table calls by its name. */
export function districtId(name: string): string | undefined {
  return districts.get(name);
}

/** Comparable records under their ids, so that one comparison shows every difference of a table. */
export function keyed<T, V>(
  items: readonly T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => V,
): Record<string, V> {
  const result: Record<string, V> = {};
  for (const item of items) {
    const key = keyOf(item);
    if (key in result) throw new Error(`two under ${key}`);
    result[key] = valueOf(item);
  }
  return result;
}
