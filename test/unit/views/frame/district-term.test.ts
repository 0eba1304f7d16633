/** What a part of the area is called is a word of the content on every page that says it. */

import { expect, test } from 'vitest';
import { findPage } from '../../../../src/views/finder/page.ts';
import { homePage } from '../../../../src/views/home/page.ts';
import { basesPage } from '../../../../src/views/network/bases-page.ts';
import { staffTablePage } from '../../../../src/views/network/staff-table.ts';
import { searchPage } from '../../../../src/views/search/page.ts';
import { timelinePages } from '../../../../src/views/timeline/page.ts';
import { whatsOnPage } from '../../../../src/views/whats-on/page.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const { site } = content;
const district = {
  one: 'council area',
  many: 'council areas',
  short: { one: 'council', many: 'councils' },
};
const ofCouncils = { ...content, site: { ...site, terms: { ...site.terms, district } } };
const SITE_URL = new URL('https://centres.example');

test.each([
  ['finder', findPage],
  ['home', homePage],
  ['list of bases', (of: typeof content) => basesPage(of, SITE_URL)],
  ['table', staffTablePage],
  ['search', searchPage],
  ['timeline', timelinePages],
  ['visits', (of: typeof content) => whatsOnPage(of, SITE_URL)],
])('%s', (_, pageOf) => {
  expect(saidOn(pageOf(content))).toMatch(/\bdistricts?\b/i);
  const said = saidOn(pageOf(ofCouncils));
  expect(said).toMatch(/\bcouncils?\b/i);
  expect(said).not.toMatch(/\bdistricts?\b/i);
});

/** The texts of a page, without addresses and ids. */
function saidOn(page: unknown): string {
  if (typeof page === 'string')
    return /^[#/]|^\S*[a-z]-[a-z]\S*$|^districts$/.test(page) ? '' : page;
  if (typeof page !== 'object' || page === null) return '';
  return Object.values(page).map(saidOn).join('\n');
}
