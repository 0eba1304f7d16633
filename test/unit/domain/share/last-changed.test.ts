/** The day in the sitemap is that of the newest fact on the page. */

import { expect, test } from 'vitest';
import { lastChanged } from '../../../../src/domain/share/last-changed.ts';
import { newestDay } from '../../../../src/domain/share/newest-day.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const { asOf } = content.site;
/** Newer than every fact of the made-up council. */
const NEWER = asOf;

test.each([
  ['recorded', [{ recorded: '2020-01-02', asAt: '2019-05-06' }], '2020-01-02'],
  ['true on a day', [{ recorded: '2020-01-02' }, { base: { asAt: '2020-03-04' } }], '2020-03-04'],
  ['corrected', [{ recorded: '2020-01-02', history: [{ day: '2020-05-06' }] }], '2020-05-06'],
  ['checked', [[{ hours: { checked: '2020-07-08' } }]], '2020-07-08'],
  ['planned', [{ recorded: '2020-01-02', asAt: '2031-01-01' }], '2020-01-02'],
  ['of a month or a year', [{ asAt: '2020-05' }, { asAt: 'as published' }], undefined],
])('the newest day of facts: %s', (_, facts, day) => {
  expect(newestDay(facts, '2026-01-01')).toBe(day);
});

const [centre, event, figure, lot, question, source, programme] = (
  ['centres', 'events', 'figures', 'lots', 'questions', 'sources', 'programmes'] as const
).map((kind) => content[kind][0]?.id ?? '') as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** The addresses in the list whose day follows when the entry was recorded anew. */
function followers(changed: SiteContent, addresses: readonly string[]): string[] {
  return addresses.filter((address) => lastChanged(changed, address) === NEWER);
}

const PAGES = [
  `/centres/${centre}/`,
  '/centres/',
  `/lots/${lot}/`,
  `/management-information/${figure}/`,
  '/management-information/',
  '/questions/',
  `/sources/${source}/`,
  '/timeline/',
  `/timeline/programme/${programme}/`,
];

test.each([
  ['centres', centre, [`/centres/${centre}/`, '/centres/', '/timeline/']],
  ['events', event, ['/timeline/']],
  ['figures', figure, [`/management-information/${figure}/`, '/management-information/']],
  ['lots', lot, [`/lots/${lot}/`]],
  ['questions', question, ['/questions/']],
  ['sources', source, [`/sources/${source}/`]],
  ['programmes', programme, []],
] as const)('a newer fact of %s changes the pages that print it', (kind, id, expected) => {
  const changed = withEntry(content, kind, id, { recorded: NEWER });
  const before = followers(content, PAGES);
  expect(before).toEqual([]);
  expect(followers(changed, PAGES)).toEqual(expect.arrayContaining([...expected]));
  expect(lastChanged(changed, '/')).toBe(NEWER);
});

test('a figure does not change the page of a centre, nor a question that of a figure', () => {
  const figures = withEntry(content, 'figures', figure, { recorded: NEWER });
  const questions = withEntry(content, 'questions', question, { recorded: NEWER });
  expect(followers(figures, [`/centres/${centre}/`, '/questions/'])).toEqual([]);
  expect(followers(questions, [`/management-information/${figure}/`, '/centres/'])).toEqual([]);
});

test('a district is followed under the word that its site has for it', () => {
  const { district } = content.centres[0] ?? { district: '' };
  const terms = { ...content.site.terms, district: { one: 'ward', many: 'wards' } };
  const site = { ...content.site, terms };
  const changed = withEntry({ ...content, site }, 'centres', centre, { recorded: NEWER });
  const pages = [`/find/ward/${district}/`, `/timeline/ward/${district}/`];
  expect(followers({ ...content, site }, pages)).toEqual([]);
  expect(followers(changed, pages)).toEqual(pages);
  expect(followers(changed, ['/find/ward/nowhere/', '/timeline/ward/nowhere/'])).toEqual([]);
});
