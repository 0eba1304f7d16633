/** What holds of the finder over this site's places and centres, whatever their entries say. */

import { describe, expect, test } from 'vitest';
import { finder } from '../../../src/domain/finder/answer.ts';
import { keyOf } from '../../../src/domain/finder/named.ts';
import { finderAnswer } from '../../../src/views/finder/answer.ts';
import { viewOf } from '../../../src/views/finder/view.ts';
import { sentFinderIndex } from '../../support/content/sent-finder-index.ts';
import { nonsense, oneEdit } from '../../support/content/misspellings.ts';
import { realContent } from '../../support/content/real-content.ts';

const find = finder(sentFinderIndex(await realContent()));

test('from every place the answer has three bases, or more until one is sure', () => {
  for (const { name } of find.index.places) {
    const { groups, brief } = finderAnswer(find.index, find.ask(name), viewOf(''));
    const cards = groups.flatMap((group) => group.cards);
    const bases = cards.filter(({ thing }) => thing.kind === 'base');
    if (bases.length === 0) continue;
    const named = brief.flatMap(({ items }) => items);
    expect(bases.length + named.length, name).toBeGreaterThanOrEqual(3);
    expect(
      bases.some(({ doubt }) => doubt === undefined),
      name,
    ).toBe(true);
  }
});

describe('names with one edit', () => {
  test('lead to the right one among the first three for 95 % and more', () => {
    const names = new Map<string, string[]>();
    // A sample; the comparison with the tables tries every name.
    for (const place of find.index.places.filter((_, at) => at % 40 === 0))
      names.set(place.name, [...(names.get(place.name) ?? []), `place ${place.id}`]);
    for (const { name, id, kind } of find.index.things) {
      if (kind !== 'base' && kind !== 'centre') continue;
      const bare = name.replace(/ \(.*\)/, '');
      names.set(bare, [...(names.get(bare) ?? []), id]);
    }
    let right = 0;
    let all = 0;
    for (const [name, ids] of names) {
      for (const misspelt of oneEdit(name)) {
        all += 1;
        const found = find.suggest(misspelt, 3).map(({ named }) => keyOf(named));
        if (found.some((id) => ids.includes(id))) right += 1;
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  }, 60_000);

  test('and random strings of eight letters or more find nothing', () => {
    expect(nonsense(5000).filter((text) => find.suggest(text, 3).length > 0)).toEqual([]);
  });
});
