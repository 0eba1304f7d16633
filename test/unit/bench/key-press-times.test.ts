/** The index that the bench measures has as many centres as asked for, each found by its own name. */

import { expect, test } from 'vitest';
import { finder } from '../../../src/domain/finder/answer.ts';
import { enlarged } from '../../../src/bench/key-press-times.ts';
import { makeCounty } from '../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../support/content/sent-finder-index.ts';

test('centres are repeated under other names until there are enough', () => {
  const index = enlarged(sentFinderIndex(makeCounty()), 200);
  const centres = index.things.filter(({ kind }) => kind === 'base' || kind === 'centre');
  expect(centres).toHaveLength(200);
  expect(new Set(centres.map(({ id }) => id)).size).toBe(200);
  const last = centres.at(-1);
  expect(finder(index).suggest(last?.name ?? '', 3)[0]?.named).toMatchObject({ thing: last });
});
