/** Addresses that two pages would have, and ids in site.yaml and in tables that lead to nothing. */

import type { Site } from '../../../../../src/domain/entries/schemas/site.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import { makeContent, withCopy, withEntry } from '../../../../support/made-up/make-content.ts';
import { caseOf } from '../../../../support/made-up/rule-case.ts';
import type { CaseRow, RuleCase } from '../../../../support/made-up/rule-case.ts';

const good = makeContent();
const { budget } = good.site.charts;
if (!budget) throw new RangeError('no budget');
const [line] = budget.lines;
if (!line) throw new RangeError('no line');

const site = (fields: Partial<Site>): SiteContent => ({
  ...good,
  site: { ...good.site, ...fields },
});
const charts = (fields: Partial<Site['charts']>): SiteContent =>
  site({ charts: { ...good.site.charts, ...fields } });
const terms = (fields: Partial<Site['terms']>): SiteContent =>
  site({ terms: { ...good.site.terms, ...fields } });
const centre = (id: string): SiteContent =>
  withCopy(good, 'centres', 'ash', id, { identifiers: undefined });
const answer = (body: string): SiteContent => withEntry(good, 'questions', 'where', { body });
const belongs = (address: string, to: string) => `the address ${address}, which belongs to ${to}`;

const staffing = {
  ...{ title: 'Posts', before: 'Before', after: 'After', label: 'Posts', programme: 'renewal' },
  total: { before: 'centres-total', after: 'bases-total' },
  fewer: [{ label: 'offices', figure: 'closed-total' }],
};
const CHARTS = ['charts', 'budget'];
const unit = { code: 'DH1 1AA', point: { lat: 54.78, lon: -1.57 } };

const rows: readonly CaseRow[] = [
  [
    'listed-twice',
    'lots/oak-and-ash',
    ['centres', 2],
    '"oak" a second time',
    withEntry(good, 'lots', 'oak-and-ash', { centres: ['oak', 'ash', 'oak'] }),
  ],
  [
    'reference-unknown',
    'programmes/renewal',
    ['lots', 'total'],
    '"lots-totl"',
    withEntry(good, 'programmes', 'renewal', {
      lots: { total: 'lots-totl', routes: [{ route: 'application', figure: 'lots-total' }] },
    }),
  ],
  [
    'address-taken',
    'places/places',
    [],
    belongs('/find/places/', 'the list of places'),
    withCopy(good, 'places', 'dale', 'places'),
  ],
  [
    'address-taken',
    'places/district',
    [],
    belongs('/find/district/', 'the pages of districts'),
    withCopy(good, 'places', 'dale', 'district'),
  ],
  [
    'address-taken',
    'centres/table',
    [],
    belongs('/centres/table/', 'the table of centres'),
    centre('table'),
  ],
  [
    'address-taken',
    'centres/district',
    [],
    belongs('/centres/district/', 'the lists of the centres of districts'),
    centre('district'),
  ],
  [
    'address-taken',
    'site/site',
    ['terms', 'base'],
    belongs('/centres/', 'terms.centre'),
    terms({ base: { one: 'centre', many: 'centres' } }),
  ],
  [
    'reference-unknown',
    'site/site',
    ['council', 'contact'],
    '"duty-lime"',
    site({ council: { ...good.site.council, contact: 'duty-lime' } }),
  ],
  [
    'reference-unknown',
    'site/site',
    ['serviceNow', 'offer', 'ageFrom'],
    '"age"',
    site({
      serviceNow: {
        name: 'Help',
        from: '2020',
        sources: ['letter'],
        offer: {
          text: 'Help.',
          ageFrom: 'age',
          sources: ['letter'],
          asAt: '2020',
          recorded: '2026-01-10',
        },
      },
    }),
  ],
  [
    'reference-unknown',
    'site/site',
    [...CHARTS, 'programme'],
    '"renewel"',
    charts({ budget: { ...budget, programme: 'renewel' } }),
  ],
  [
    'reference-unknown',
    'site/site',
    [...CHARTS, 'total', 'before'],
    '"visitors"',
    charts({ budget: { ...budget, total: { ...budget.total, before: 'visitors' } } }),
  ],
  [
    'reference-unknown',
    'site/site',
    [...CHARTS, 'lines', 0, 'before'],
    '"visitors"',
    charts({ budget: { ...budget, lines: [{ ...line, before: 'visitors' }] } }),
  ],
  [
    'reference-unknown',
    'site/site',
    [...CHARTS, 'lines', 1, 'after'],
    '"visitors"',
    charts({ budget: { ...budget, lines: [line, { ...line, after: 'visitors' }] } }),
  ],
  [
    'reference-unknown',
    'site/site',
    [...CHARTS, 'lines', 0, 'shares', 'after'],
    '"visitors"',
    charts({
      budget: {
        ...budget,
        lines: [{ ...line, shares: { before: 'lots-total', after: 'visitors' } }],
      },
    }),
  ],
  [
    'reference-unknown',
    'site/site',
    ['charts', 'staffing', 'programme'],
    '"review"',
    charts({ staffing: { ...staffing, programme: 'review' } }),
  ],
  [
    'reference-unknown',
    'site/site',
    ['charts', 'staffing', 'total', 'before'],
    '"visitors"',
    charts({ staffing: { ...staffing, total: { ...staffing.total, before: 'visitors' } } }),
  ],
  [
    'reference-unknown',
    'site/site',
    ['charts', 'staffing', 'fewer', 0, 'figure'],
    '"visitors"',
    charts({ staffing: { ...staffing, fewer: [{ label: 'offices', figure: 'visitors' }] } }),
  ],
  [
    'reference-unknown',
    'units/DH1 1AA',
    ['district'],
    '"moor"',
    { ...good, postcodes: { ...good.postcodes, units: [{ ...unit, district: 'moor' }] } },
  ],
  [
    'reference-unknown',
    'centres/oak',
    ['identifiers', 'ofsted'],
    'an identifier "ofsted"',
    withEntry(good, 'centres', 'oak', { identifiers: { ofsted: '10009' } }),
  ],
  [
    'reference-unknown',
    'sums/all',
    ['right'],
    '"visitors"',
    withEntry(good, 'sums', 'all', { right: 'bases-total + visitors' }),
  ],
  [
    'reference-unknown',
    'questions/where',
    ['body'],
    'a link to "/centres/ash"',
    answer('[Ash](/centres/ash)'),
  ],
  [
    'reference-unknown',
    'questions/where',
    ['body'],
    'a link to "/centres"',
    answer('[All](/centres)'),
  ],
  [
    'reference-unknown',
    'questions/where',
    ['body'],
    'a link to "/sources/leter/"',
    answer('[It](/sources/leter/)'),
  ],
  [
    'reference-unknown',
    'questions/where',
    ['body'],
    'a link to "/renewel/"',
    answer('[It](/renewel/ "Story")'),
  ],
  [
    'reference-unknown',
    'pages/about',
    ['body'],
    'a link to "/lots/oak/"',
    withEntry(good, 'pages', 'about', { body: '[It](/lots/oak/?a#b)' }),
  ],
  [
    'reference-unknown',
    'questions/where',
    ['body'],
    '"voet"',
    answer('On <EventDate id="voet" />.'),
  ],
  [
    'part-unfit',
    'pages/about',
    ['body'],
    '<EventDate /> in a page',
    withEntry(good, 'pages', 'about', { body: 'On <EventDate id="vote" />.' }),
  ],
  [
    'part-unfit',
    'pages/renewal',
    ['body'],
    "<BasesMap /> in a programme's story",
    withCopy(good, 'pages', 'about', 'renewal', { body: '<BasesMap />' }),
  ],
];

export const addressCases: readonly RuleCase[] = rows.map(caseOf);
