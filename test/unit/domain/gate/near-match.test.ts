/** A word is suggested only if it is near, and the only one that near. */

import { expect, test } from 'vitest';
import { nearMatch } from '../../../../src/domain/gate/near-match.ts';

test.each([
  ['shortname', ['shortName', 'name'], 'shortName'],
  ['postcod', ['postcode', 'point'], 'postcode'],
  ['park-laen', ['park-lane', 'park-road'], 'park-lane'],
  ['lom', ['lat', 'lon'], 'lon'],
  ['lno', ['lat', 'lon'], 'lon'],
  ['kidn', ['kind', 'name'], 'kind'],
  ['iknd', ['kind', 'name'], 'kind'],
  ['iknde', ['kind', 'name'], undefined],
  ['lng', ['lat', 'lon'], undefined],
  ['lxx', ['lat', 'lon'], undefined],
  ['population', ['postcode', 'point'], undefined],
  ['report-2021', ['report-2020', 'report-2022'], undefined],
  ['report-2019', ['report-2020'], undefined],
  ['anything', [], undefined],
  // Of two as near none is meant; of two that are not, the nearer.
  ['mill-lane', ['hill-lane', 'bill-lane'], undefined],
  ['mill-lane', ['mild-land', 'mill-land'], 'mill-land'],
  ['mill-lane', ['mill-land', 'mild-land'], 'mill-land'],
  ['mill-lane', ['mild-land', 'mill-land', 'hill-lane'], undefined],
  // Two edits from six letters on.
  ['groups', ['gruop'], 'gruop'],
  ['group', ['gruops'], undefined],
])('%s among %j: %s', (word, candidates, near) => {
  expect(nearMatch(word, candidates)).toBe(near);
});
