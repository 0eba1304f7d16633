/** The maps of the network before and after. */

import { expect, test } from 'vitest';
import { mapPair } from '../../../../src/charts/network/map-pair.ts';
import { isBase } from '../../../../src/domain/entries/base.ts';
import { thenAndNowMaps } from '../../../../src/views/network/then-and-now-maps.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

test('all centres before, the bases after, each with its number in the heading', () => {
  const maps = thenAndNowMaps(content)?.maps ?? [];
  expect(maps.map(({ heading }) => heading)).toEqual(['Then: 9 centres', 'Now: 4 bases']);
  const ids = maps.map(({ view }) => view.marks.map(({ id }) => id));
  expect(ids).toEqual([
    content.centres.map(({ id }) => id),
    content.centres.filter(isBase).map(({ id }) => id),
  ]);
});

test('a centre without a place is counted, and said to be missing from the maps', () => {
  const [first, ...others] = content.centres;
  const view = thenAndNowMaps({
    ...content,
    centres: [...(first ? [{ ...first, point: undefined }] : []), ...others],
  });
  expect(view?.maps[0]?.heading).toBe('Then: 9 centres');
  expect(view?.notes).toEqual(['Not on the maps: 1 centre whose place is not recorded.']);
});

test('there is nothing to compare without bases, or with nothing but bases', () => {
  const { centres } = content;
  expect(thenAndNowMaps({ ...content, centres: centres.filter(isBase) })).toBeUndefined();
  const none = centres.map((centre) => ({ ...centre, base: undefined }));
  expect(thenAndNowMaps({ ...content, centres: none })).toBeUndefined();
});

test('a map has a circle for each mark only if miles are asked for', () => {
  const shaded = { miles: 5, near: 'near', far: 'far' };
  const near = [thenAndNowMaps(content), thenAndNowMaps(content, shaded)].map((view) =>
    view ? mapPair(content, view).maps.map(({ map }) => map.main.near?.match(/M/g)?.length) : [],
  );
  expect(near).toEqual([
    [undefined, undefined],
    [9, 4],
  ]);
});

test('the maps lead to the page of distances where there is one, and not from that page itself', () => {
  const shaded = { miles: 5, near: 'near', far: 'far' };
  const bare = { ...content, postcodes: { ...content.postcodes, groups: [] } };
  const more = [thenAndNowMaps(content), thenAndNowMaps(content, shaded), thenAndNowMaps(bare)];
  expect(more.map((view) => view?.more?.to)).toEqual(['/distance/', undefined, undefined]);
});
