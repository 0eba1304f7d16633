/** A council that is known from the register alone: its open centres are where families are sent. */

import { expect, test } from 'vitest';
import type { Centre } from '../../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { finder } from '../../../../src/domain/finder/answer.ts';
import { centreHistories } from '../../../../src/domain/network/centre-histories.ts';
import { stateOn } from '../../../../src/domain/network/centre-history.ts';
import { centresTable } from '../../../../src/exports/data/tables/centres.ts';
import { finderIndex } from '../../../../src/exports/browser-files/finder-file.ts';
import { siteFrame } from '../../../../src/views/frame/site.ts';
import { basesPage } from '../../../../src/views/network/bases-page.ts';
import { centrePage } from '../../../../src/views/network/centre-page.ts';
import { centresPage } from '../../../../src/views/network/centres-page.ts';
import { districtPages } from '../../../../src/views/places/district-page.ts';
import { whatsOnPage } from '../../../../src/views/whats-on/page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const siteUrl = new URL('https://dale.example');
const backing = { sources: ['report-2020'], asAt: '2025-01-01' };
const phone = {
  value: '01632 960001',
  checked: '2025-06-01',
  checkEvery: '12 months' as const,
  sources: ['report-2020'],
};

/** The made-up council without bases and decisions; `own` are fields of its first centre. */
function openCouncil(own: Partial<Centre> = {}): SiteContent {
  const good = makeContent();
  const term = { one: 'hub', many: 'hubs' };
  return {
    ...good,
    site: { ...good.site, terms: { ...good.site.terms, centre: term, base: term } },
    centres: good.centres.map(
      ({ steps: _, base: _base, closed: _closed, leftRegister: _left, ...centre }, index) => ({
        ...centre,
        open: { phone, ...backing },
        ...(index === 0 ? own : {}),
      }),
    ),
    contacts: [],
    familyHubs: [],
    venues: [],
  };
}

const content = openCouncil();
const [first] = content.centres;
if (!first) throw new Error('no centres');

test('its page says that it is open, where it is and its number', () => {
  const page = centrePage(content, first, siteUrl);
  expect([page.status, page.answer]).toEqual([
    'open',
    'It is open, according to the national register.',
  ]);
  expect(page.instead.heading).toMatch(/^Where it is/);
  expect(page.instead.cards[0]?.id).toBe(first.id);
  expect(page.instead.cards[0]?.lines[0]?.link?.to).toBe('tel:01632960001');
  expect(page.history.unknown.join()).not.toContain('building');
});

test('all of them are on the page of bases and in the navigation, under their own word', () => {
  const page = basesPage(content, new URL('https://centres.example'));
  expect(page.districts.flatMap(({ bases }) => bases.map(({ id }) => id)).toSorted()).toEqual(
    content.centres.map(({ id }) => id).toSorted(),
  );
  expect(page.reach.lines.map(({ before }) => before)).not.toContain('No number is recorded.');
  const words = siteFrame(content).navigation.map(({ text }) => text);
  expect(words).toContain('Hubs');
  expect(words).toContain('Visiting');
  expect(words).not.toContain('What is on');
});

test('one word for bases and centres is written once', () => {
  expect(districtPages(content)[0]?.title).toBe('Hubs in North Dale');
  expect(whatsOnPage(content, siteUrl).title).toBe('Visiting hubs in Dale');
});

test('a list without closed centres has no column for what is nearest', () => {
  const { headings, distances, title } = centresPage(content);
  expect([headings.nearest, distances, title]).toEqual([undefined, undefined, 'All hubs']);
});

test('the finder offers them as bases', () => {
  const kinds = finderIndex(content).things.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'base')).toHaveLength(content.centres.length);
});

test('without a table of postcodes, a postcode gives the district of those that begin alike', () => {
  const index = finderIndex(content);
  const ask = (typed: string): unknown =>
    finder({ ...index, postcodes: { ...index.postcodes, outcodes: [] } }).ask(typed);
  const there = content.centres.filter(({ postcode }) => postcode?.startsWith('DH1 '));
  const districts = new Set(there.map(({ district }) => district));
  expect(ask('DH1 9ZZ')).toEqual(
    districts.size === 1
      ? { is: 'district', district: [...districts][0] }
      : { is: 'no postcodes', typed: 'DH1 9ZZ' },
  );
  expect(ask('DH9')).toEqual({ is: 'no postcodes', typed: 'DH9' });
});

test('the data say "open", and which is nearest', () => {
  const { columns, rows } = centresTable({ content, siteUrl });
  const column = (name: string): number => columns.findIndex((each) => each.name === name);
  const row = rows.find((cells) => cells[column('id')] === first.id);
  expect([row?.[column('status')], row?.[column('nearestBase')]]).toEqual(['open', first.id]);
});

test('one that left the register is neither said to be open nor to have closed', () => {
  const delisted = openCouncil({
    open: undefined,
    leftRegister: { date: '2024-01-01/2025-01-01', ...backing },
  });
  const [gone] = delisted.centres;
  const page = gone && centrePage(delisted, gone, siteUrl);
  expect([page?.statusWords, page?.answer]).toEqual([
    'No longer listed',
    'It is no longer in the national register. Whether it closed is not recorded.',
  ]);
  expect(page?.instead.cards.map(({ id }) => id)).not.toContain(gone?.id);
  const history = centreHistories(delisted).find(({ id }) => id === gone?.id);
  expect(history && stateOn(history, '2025-06-01')).toBe('not known');
  expect(centresPage(delisted).lead).toContain('1 is closed or no longer listed');
});
