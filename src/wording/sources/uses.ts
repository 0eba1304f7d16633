/** Which facts use each source: all citations by source, worked out once per content. */

import { memoByContent } from '../../domain/entries/memo-by-content.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { citations } from './citations.ts';

export interface SourceUse {
  readonly group: string;
  readonly items: readonly UsedBy[];
}

export interface UsedBy {
  readonly text: string;
  readonly to: string | undefined;
  /** "opening date", "who ran it": the parts that use the source; empty for the whole. */
  readonly parts: readonly string[];
  /** What to check before going there; libraries only. */
  readonly caution?: string | undefined;
}

type Uses = ReadonlyMap<string, readonly SourceUse[]>;

/** The uses of each source by its id; a source without uses has no entry. */
export const sourceUses = memoByContent(usesBySource);

interface Item extends Pick<UsedBy, 'text' | 'to' | 'caution'> {
  readonly parts: Set<string>;
}

function usesBySource(content: SiteContent): Uses {
  const bySource = new Map<string, Map<string, Map<string, Item>>>();
  for (const { group, text, to, part, caution, sources } of citations(content)) {
    for (const source of sources) {
      const groups = entryOf(bySource, source, () => new Map<string, Map<string, Item>>());
      const items = entryOf(groups, group, () => new Map<string, Item>());
      const item = entryOf(items, `${to ?? ''} ${text}`, () => ({
        text,
        to,
        caution,
        parts: new Set<string>(),
      }));
      if (part !== undefined) item.parts.add(part);
    }
  }
  return new Map(
    [...bySource].map(([source, groups]) => [
      source,
      [...groups].map(([group, items]) => ({
        group,
        items: [...items.values()].map(({ parts, ...item }) => ({ ...item, parts: [...parts] })),
      })),
    ]),
  );
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
