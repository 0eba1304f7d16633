/** A site made of nonsense words says nothing of children's centres: every word of the trade is content. */

import { beforeAll, expect, test } from 'vitest';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import { daysOfChange } from '../../../src/domain/network/days-of-change.ts';
import { dataTables } from '../../../src/exports/data/all-tables.ts';
import { flatTable } from '../../../src/exports/data/flat-table.ts';
import { madeData } from '../../../src/exports/made-files.ts';
import { atomFeed } from '../../../src/exports/timeline/atom-feed.ts';
import { feedOwners, timelineFeed } from '../../../src/exports/timeline/feed.ts';
import { readContent } from '../../../src/ingest/read-content.ts';
import { aboutFiguresPage } from '../../../src/views/figures/about-page.ts';
import { managementInformationPage } from '../../../src/views/figures/sheet-page.ts';
import { findPage } from '../../../src/views/finder/page.ts';
import { siteFrame } from '../../../src/views/frame/site.ts';
import { helpPage } from '../../../src/views/help/page.ts';
import { homePage } from '../../../src/views/home/page.ts';
import { basesPage } from '../../../src/views/network/bases-page.ts';
import { centrePage } from '../../../src/views/network/centre-page.ts';
import { centresPage } from '../../../src/views/network/centres-page.ts';
import { asAtPage } from '../../../src/views/network/days/as-at-page.ts';
import { sincePage } from '../../../src/views/network/days/since-page.ts';
import { staffTablePage } from '../../../src/views/network/staff-table.ts';
import { findAreaPages } from '../../../src/views/places/area-page.ts';
import { districtPages } from '../../../src/views/places/district-page.ts';
import { lotPage } from '../../../src/views/programmes/lot-page.ts';
import { lotsPage } from '../../../src/views/programmes/lots-page.ts';
import { programmePage } from '../../../src/views/programmes/page.ts';
import { questionsPage } from '../../../src/views/questions/page.ts';
import { sourcePage } from '../../../src/views/sources/one-page.ts';
import { sourcesPage } from '../../../src/views/sources/list-page.ts';
import { timelinePages } from '../../../src/views/timeline/page.ts';
import { whatsOnPage } from '../../../src/views/whats-on/page.ts';

import { TRADE, withoutStandards } from '../../support/site/trade-words.ts';

const siteUrl = new URL('https://zendria.example/');

let content: SiteContent;

beforeAll(async () => {
  const reading = await readContent('test/build/sites/nonsense/content');
  expect(reading.problems).toEqual([]);
  if (!reading.content) throw new Error('The gate refused the content.');
  content = reading.content;
});

/** A kind of mark on maps, which only the code reads. */
const OF_CODE = 'base in doubt';

/** The texts with several words in a value; a single word may be one that only the code reads. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.trim().includes(' ') && value !== OF_CODE ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const items = value instanceof Map ? [...value.values()] : Object.values(value);
  return items.flatMap(textsIn);
}

const ofTrade = (texts: readonly string[]): string[] =>
  texts.filter((text) => withoutStandards(text).search(TRADE) !== -1);

test('a word of the trade in a page is found', () => {
  const named = { ...content, site: { ...content.site, area: 'the old school' } };
  expect(ofTrade(textsIn(homePage(named)))).not.toEqual([]);
});

test('no text of its pages has a word of the trade', () => {
  const days = daysOfChange(content);
  const pages: unknown[] = [
    siteFrame(content),
    homePage(content),
    findPage(content),
    basesPage(content, siteUrl),
    centresPage(content),
    staffTablePage(content),
    lotsPage(content),
    helpPage(content),
    managementInformationPage(content),
    aboutFiguresPage(content),
    questionsPage(content, siteUrl),
    sourcesPage(content),
    timelinePages(content),
    whatsOnPage(content, siteUrl),
    findAreaPages(content),
    districtPages(content),
    ...content.centres.map((centre) => centrePage(content, centre, siteUrl)),
    ...content.lots.map((lot) => lotPage(content, lot)),
    ...content.programmes.map((programme) => programmePage(content, programme)),
    ...content.sources.map((source) => sourcePage(content, source)),
    ...days.map((day) => [asAtPage(content, day), sincePage(content, day)]),
  ];
  expect(ofTrade(textsIn(pages))).toEqual([]);
});

test('no table, column or row of its data has one', () => {
  const tables = dataTables({ content, siteUrl });
  const names = tables.flatMap((table) => [
    table.id,
    table.title,
    table.description,
    ...flatTable(table).columns.flatMap(({ name, about, type }) => [
      name.replace(/[A-Z]/g, ' $&'),
      about,
      ...(typeof type === 'object' ? type.oneOf : []),
    ]),
  ]);
  expect(ofTrade(names)).toEqual([]);
  expect(ofTrade(tables.flatMap((table) => textsIn(flatTable(table).rows)))).toEqual([]);
});

test('no name of its files and no feed has one', () => {
  const { files, sets } = madeData({ content, siteUrl });
  expect(ofTrade([...files.keys()])).toEqual([]);
  expect(ofTrade(sets.map(({ title }) => title))).toEqual([]);
  const feeds = feedOwners(content).map((owner) => timelineFeed(content, owner));
  const words = feeds.flatMap(({ title, description, entries }) =>
    textsIn({ title, description, entries }),
  );
  expect(ofTrade(words)).toEqual([]);
  expect(atomFeed(timelineFeed(content, { kind: 'site' }), siteUrl)).toContain('Zendria');
});
