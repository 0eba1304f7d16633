/** Whatever the postcode table says, the map shows each of its groups in the district of that group. */

import { expect, test } from 'vitest';
import { districtBorders } from '../../../src/charts/network/districts/borders.ts';
import { districtCells } from '../../../src/charts/network/districts/cells.ts';
import { planeOf } from '../../../src/charts/network/plane.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { districtsAt } from '../charts/network/districts-at.ts';

test('each postcode group is in the area of its district alone', async () => {
  const { content } = await readContent('content');
  if (!content) throw new Error('the content has problems: npm run check');
  const miles = planeOf(content.site.map.box, 68);
  // Of groups at one point only the first has an area of its own.
  const first = new Map(
    content.postcodes.groups.toReversed().map((group) => [JSON.stringify(group.point), group]),
  );
  const groups = [...first.values()];
  const borders = districtBorders(districtCells(content.postcodes.groups, miles));
  const elsewhere = groups.filter(({ point, district }) => {
    const found = districtsAt(borders, [miles.x(point.lon), miles.y(point.lat)]);
    return found.length !== 1 || found[0] !== district;
  });
  expect(elsewhere).toEqual([]);
});
