import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { countyMap } from '../../../src/charts/network/county-map.ts';
import type { CountyMapGeometry } from '../../../src/charts/network/county-map.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { basesMap } from '../../../src/views/network/base-marks.ts';

let content: SiteContent;

beforeAll(async () => {
  const reading = await readContent('content');
  if (!reading.content) throw new Error('the content has problems: npm run check');
  content = reading.content;
});

describe('the size of map paths in brotli', () => {
  test('the county map with its insets: at most 1,800 bytes of its 5,000', () => {
    expect(weightOf(countyMap(content, basesMap(content)))).toBeLessThanOrEqual(1800);
  });
  test('a small map: at most 1,100 bytes of its 1,800', () => {
    const view = { ...basesMap(content), size: 'small' as const };
    expect(weightOf(countyMap(content, view))).toBeLessThanOrEqual(1100);
  });
});

function weightOf({ main, insets }: CountyMapGeometry): number {
  const paths = [main, ...insets].flatMap(({ ground }) => [
    ground.sea,
    ...ground.districts.map(({ path }) => path),
  ]);
  return brotliCompressSync(paths.join('\n')).length;
}
