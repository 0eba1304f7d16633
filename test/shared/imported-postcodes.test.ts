/** With imported postcodes the truly nearest base is first, for every postcode of the county. */

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import proj4 from 'proj4';
import { expect, test } from 'vitest';
import { contentIndex } from '../../src/domain/entries/content-index.ts';
import type { SiteContent } from '../../src/domain/entries/site-content.ts';
import { finder } from '../../src/domain/finder/answer.ts';
import { ranked } from '../../src/domain/finder/ranking.ts';
import { nearestFirst } from '../../src/domain/places/distance.ts';
import { builtInLookup } from '../../src/domain/places/postcode-lookup.ts';
import { unitLookup } from '../../src/domain/places/unit-pack.ts';
import type { UnitPack } from '../../src/domain/places/unit-pack.ts';
import { unitFiles } from '../../src/exports/browser-files/units-file.ts';
import { preparePostcodes } from '../../src/ingest/postcodes/prepare.ts';
import { contentFolder } from '../../src/ingest/reading-settings.ts';
import { readContent } from '../../src/ingest/read-content.ts';
import { changeFolder } from '../../src/ingest/register/write-folder.ts';
import { sentFinderIndex } from '../support/content/sent-finder-index.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { content } from './content-under-test.ts';
import { cell, readTable } from './read-table.ts';

const COUNTY = 'E10000020';
const DISTRICT = 'E07000148';
const LARGEST_FILE = 6_000;

const rows = readTable('geo/norfolk-postcodes.csv').map((row) => ({
  postcode: cell(row, 'postcode'),
  lat: Number(cell(row, 'lat')),
  lon: Number(cell(row, 'lon')),
}));

const GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

/** Area files as Ordnance Survey writes them, with its notes. */
async function codePointOpen(folder: string): Promise<void> {
  const csv = join(folder, 'Data', 'CSV');
  await mkdir(csv, { recursive: true });
  await mkdir(join(folder, 'Doc'));
  await writeFile(join(folder, 'Doc', 'metadata.txt'), 'COPYRIGHT DATE: 20251020\n');
  const areas = Map.groupBy(rows, ({ postcode }) => postcode.slice(0, 2).toLowerCase());
  for (const [area, own] of areas) {
    const lines = own.map(({ postcode, lat, lon }) => {
      const [east, north] = proj4('WGS84', GRID, [lon, lat]).map(Math.round);
      return `"${postcode}",10,${String(east)},${String(north)},"E92000001","","","${COUNTY}","${DISTRICT}",""`;
    });
    await writeFile(join(csv, `${area}.csv`), lines.join('\n'));
  }
}

async function nspl(folder: string): Promise<void> {
  await mkdir(join(folder, 'Data'), { recursive: true });
  const lines = rows.map(
    ({ postcode, lat, lon }) =>
      `"${postcode}","",1,"${COUNTY}","${DISTRICT}",${String(lat)},${String(lon)}`,
  );
  const head = 'pcds,doterm,gridind,cty25cd,lad25cd,lat,long';
  await writeFile(join(folder, 'Data', 'NSPL_FEB_2026_UK.csv'), [head, ...lines].join('\r\n'));
}

async function imported(write: (folder: string) => Promise<void>): Promise<SiteContent> {
  const work = await folderOfTest();
  const [data, folder] = [join(work, 'data'), join(work, 'content')];
  await write(data);
  await cp(contentFolder(), folder, { recursive: true });
  const settings = { label: 'content', today: content.site.asOf, codes: [], date: undefined };
  const prepared = await preparePostcodes(data, { folder, content }, settings);
  if ('failure' in prepared) throw new Error(prepared.failure);
  await changeFolder(folder, prepared.files, prepared.removed, () => Promise.resolve());
  const { content: now, problems } = await readContent(folder);
  expect(problems).toEqual([]);
  if (!now) throw new Error('no content');
  const again = await preparePostcodes(data, { folder, content: now }, settings);
  expect('files' in again && [...again.files.keys(), ...again.removed]).toEqual([]);
  return now;
}

test.each([
  ['OS Code-Point Open', codePointOpen],
  ['ONS NSPL', nspl],
])(
  'from %s, for all of them',
  async (_, write) => {
    const now = await imported(write);
    const index = sentFinderIndex(now);
    const files = [...unitFiles(now)];
    const packs = new Map(
      files.map(([outcode, text]) => [outcode, JSON.parse(text) as UnitPack] as const),
    );
    const find = finder(index, unitLookup(packs, builtInLookup(index.postcodes)));
    const { bases } = contentIndex(now);
    const wrong = rows.filter(({ postcode, ...point }) => {
      const outcome = find.ask(postcode);
      if (outcome.is !== 'found' || outcome.from.as !== 'unit') return true;
      const [first] = ranked(find.index, ['base'], outcome.from);
      const [truly] = nearestFirst(point, bases);
      return first?.what.id !== `base ${truly?.what.id ?? ''}`;
    });
    expect(wrong).toEqual([]);
    const sizes = files.map(([, text]) => brotliCompressSync(text).length);
    expect(Math.max(...sizes)).toBeLessThan(LARGEST_FILE);
  },
  120_000,
);
