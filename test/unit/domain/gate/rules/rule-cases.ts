/** One change to a content without problems, for each problem that a rule finds. */

import { makeContent, withCopy, withEntry } from '../../../../support/made-up/make-content.ts';
import { addressCases } from './address-cases.ts';
import { dateCases } from './date-cases.ts';
import { figureCases } from './figure-cases.ts';
import { placeCases } from './place-cases.ts';
import { readerCases } from './reader-cases.ts';
import { successionCases } from './succession-cases.ts';
import { needCases } from './need-cases.ts';
import { numberCases } from './number-cases.ts';
import { visitingCases } from './visiting-cases.ts';
import type { RuleCase } from '../../../../support/made-up/rule-case.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import type { Centre } from '../../../../../src/domain/entries/entry.ts';

const good = makeContent();
const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const CHANGE = { was: 'One', is: 'Two', why: 'our mistake', day: '2026-01-10' } as const;
const LOT = good.lots[0]?.id ?? '';
const CONTRACT = {
  name: 'The contract',
  starts: 'vote',
  ends: 'moved-opening',
  ...REPORT,
};

function entryOf(kind: 'centres', id: string): Centre {
  const entry = good[kind].find((each) => each.id === id);
  if (!entry) throw new RangeError(id);
  return entry;
}
const ash = entryOf('centres', 'ash');
const [proposal, decision] = ash.steps ?? [];
const oakBase = entryOf('centres', 'oak').base;

function withDecision(outcome: string): SiteContent {
  const [, decided] = good.centres.find(({ id }) => id === 'ash')?.steps ?? [];
  return withEntry(good, 'centres', 'ash', { steps: decided ? [{ ...decided, outcome }] : [] });
}

function withSite(fields: Partial<SiteContent['site']>): SiteContent {
  return { ...good, site: { ...good.site, ...fields } };
}

const sourceCases: readonly RuleCase[] = [
  {
    kind: 'source-unknown',
    content: withEntry(good, 'places', 'dale', { sources: ['report-2020', 'report-2021'] }),
    at: 'places/dale',
    path: ['sources', 1],
    found: '"report-2021"',
  },
  {
    kind: 'source-unknown',
    content: withSite({ serviceNow: { name: 'Help', from: '2020', sources: ['leaflet'] } }),
    at: 'site/site',
    path: ['serviceNow', 'sources', 0],
    found: '"leaflet"',
  },
  {
    kind: 'source-unused',
    content: withCopy(good, 'sources', 'letter', 'leaflet'),
    at: 'sources/leaflet',
    path: [],
    found: 'a source that no entry uses',
  },
  {
    kind: 'history-order',
    content: withEntry(good, 'lots', LOT, {
      history: [CHANGE, { ...CHANGE, day: '2026-01-09' }],
      recorded: CHANGE.day,
    }),
    at: `lots/${LOT}`,
    path: ['history', 1, 'day'],
    found: '"2026-01-09" after "2026-01-10"',
  },
  {
    kind: 'history-recorded',
    content: withEntry(good, 'lots', LOT, { history: [CHANGE], recorded: '2026-01-11' }),
    at: `lots/${LOT}`,
    path: ['recorded'],
    found: '"2026-01-11", although the last change is of "2026-01-10"',
  },
  {
    kind: 'archive-or-reason',
    content: withEntry(good, 'sources', 'letter', { url: 'https://dale.example/letter' }),
    at: 'sources/letter',
    path: [],
    found: 'an address on the web, with neither archived nor notArchived',
  },
  {
    kind: 'archive-and-reason',
    content: withEntry(good, 'sources', 'letter', {
      url: 'https://dale.example/letter',
      archived: 'https://archive.example/letter',
      notArchived: 'the archive was down',
    }),
    at: 'sources/letter',
    path: ['notArchived'],
    found: 'a reason, although archived is given',
  },
  {
    kind: 'archive-and-reason',
    content: withEntry(good, 'sources', 'letter', { notArchived: 'it is a letter' }),
    at: 'sources/letter',
    path: ['notArchived'],
    found: 'a reason, although the source has no address on the web',
  },
  {
    kind: 'source-not-listed',
    content: withEntry(good, 'centres', 'ash', {
      opened: { date: '2007', sources: ['letter'], asAt: '2007' },
    }),
    at: 'centres/ash',
    path: ['opened', 'sources', 0],
    found: '"letter"',
  },
  {
    kind: 'undated-why',
    content: withEntry(good, 'libraries', 'town-library', { asAt: 'undated' }),
    at: 'libraries/town-library',
    path: ['asAt'],
    found: '"undated" without a reason',
  },
  {
    kind: 'undated-why-needless',
    content: withEntry(good, 'centres', 'ash', {
      closed: { date: '2019-12', ...REPORT, undatedBecause: 'not shown' },
    }),
    at: 'centres/ash',
    path: ['closed', 'undatedBecause'],
    found: 'a reason, although asAt is "as published"',
  },
  {
    kind: 'published-undated',
    content: withEntry(good, 'figures', 'lots-total', { sources: ['letter'] }),
    at: 'figures/lots-total',
    path: ['asAt'],
    found: '"as published", but none of its sources has a date',
  },
];

const dateProblems: readonly RuleCase[] = [
  {
    kind: 'dates-order',
    content: withEntry(good, 'programmes', 'renewal', {
      closures: { announced: 'moved-opening', due: 'vote', figure: 'closed-total' },
    }),
    at: 'programmes/renewal',
    path: ['closures', 'due'],
    found: '"vote", dated "2019-05-02"',
  },
  {
    kind: 'dates-order',
    content: withEntry(good, 'programmes', 'renewal', {
      contracts: [{ ...CONTRACT, starts: 'moved-opening', ends: 'vote' }],
    }),
    at: 'programmes/renewal',
    path: ['contracts', 0, 'ends'],
    found: '"vote", dated "2019-05-02"',
  },
  {
    kind: 'dates-order',
    content: withEntry(good, 'centres', 'ash', { opened: { date: '2020-02', ...REPORT } }),
    at: 'centres/ash',
    path: ['closed', 'date'],
    found: '"2019-12"',
  },
  {
    kind: 'dates-order',
    content: withEntry(good, 'centres', 'ash', { leftRegister: { date: '2019-11', ...REPORT } }),
    at: 'centres/ash',
    path: ['leftRegister', 'date'],
    found: '"2019-11"',
  },
  {
    kind: 'dates-order',
    content: withEntry(good, 'centres', 'ash', {
      steps: proposal && decision && [{ ...proposal, date: '2019-06' }, decision],
    }),
    at: 'centres/ash',
    path: ['steps', 1, 'date'],
    found: '"2019-05-02"',
  },
  {
    kind: 'dates-order',
    content: withEntry(good, 'centres', 'oak', {
      base: oakBase && { ...oakBase, proposed: '2021' },
    }),
    at: 'centres/oak',
    path: ['base', 'from'],
    found: '"2020-01"',
  },
  {
    kind: 'date-ahead',
    content: withEntry(good, 'centres', 'oak', { opened: { date: '2026-03', ...REPORT } }),
    at: 'centres/oak',
    path: ['opened', 'date'],
    found: '"2026-03"',
  },
  {
    kind: 'date-ahead',
    content: withEntry(good, 'libraries', 'mill-library', { asAt: '2027' }),
    at: 'libraries/mill-library',
    path: ['asAt'],
    found: '"2027"',
  },
  {
    kind: 'date-ahead',
    content: withEntry(good, 'sources', 'report-2020', { published: '2026-02-02' }),
    at: 'sources/report-2020',
    path: ['published'],
    found: '"2026-02-02"',
  },
  {
    kind: 'date-ahead',
    content: withEntry(good, 'lots', 'oak-and-ash', { awarded: '2026-02-02' }),
    at: 'lots/oak-and-ash',
    path: ['awarded'],
    found: '"2026-02-02"',
  },
  {
    kind: 'recorded-ahead',
    content: withEntry(good, 'sums', 'all', { recorded: '2026-02-02' }),
    at: 'sums/all',
    path: ['recorded'],
    found: '"2026-02-02"',
  },
  {
    kind: 'period-outside',
    content: withEntry(good, 'events', 'vote', { date: '2018-12-31' }),
    at: 'events/vote',
    path: ['date'],
    found: '"2018-12-31"',
  },
  {
    kind: 'period-outside',
    content: withEntry(good, 'centres', 'elm', {
      steps: decision && [{ ...decision, date: '2022', outcome: 'base' }],
    }),
    at: 'centres/elm',
    path: ['steps', 0, 'date'],
    found: '"2022"',
  },
  {
    kind: 'period-note-needless',
    content: withEntry(good, 'events', 'vote', { outsidePeriod: 'It came first.' }),
    at: 'events/vote',
    path: ['outsidePeriod'],
    found: 'an explanation, although the date may be within the period',
  },
];

const referenceCases: readonly RuleCase[] = [
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'events', 'vote', { detail: 'All {lots-total} or {lots-totl} lots.' }),
    at: 'events/vote',
    path: ['detail'],
    found: '"lots-totl"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'lots', 'oak-and-ash', { centres: ['oak', 'ash', 'elmm'] }),
    at: 'lots/oak-and-ash',
    path: ['centres', 2],
    found: '"elmm"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'places', 'dale', { district: 'east-dale' }),
    at: 'places/dale',
    path: ['district'],
    found: '"east-dale"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'events', 'moved-opening', {
      outcome: { text: 'It came.', event: 'fair', sources: ['report-2020'] },
    }),
    at: 'events/moved-opening',
    path: ['outcome', 'event'],
    found: '"fair"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'programmes', 'renewal', {
      basesPattern: { perDistrict: 1, exceptions: { moor: 2 } },
    }),
    at: 'programmes/renewal',
    path: ['basesPattern', 'exceptions', 'moor'],
    found: '"moor"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'programmes', 'renewal', {
      lots: {
        total: 'lots-total',
        routes: [{ route: 'application', figure: 'lots-total' }],
        milestones: ['vote', 'award'],
      },
    }),
    at: 'programmes/renewal',
    path: ['lots', 'milestones', 1],
    found: '"award"',
  },
  {
    kind: 'reference-unknown',
    content: withSite({
      serviceNow: {
        name: 'Help',
        from: '2020',
        sources: ['report-2020'],
        offer: { text: 'Help.', ageTo: 'age', ...REPORT, recorded: '2026-01-10' },
      },
    }),
    at: 'site/site',
    path: ['serviceNow', 'offer', 'ageTo'],
    found: '"age"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'programmes', 'renewal', {
      closures: { announced: 'vote', due: 'fair', figure: 'closed-total' },
    }),
    at: 'programmes/renewal',
    path: ['closures', 'due'],
    found: '"fair"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'programmes', 'renewal', {
      contracts: [{ ...CONTRACT, steps: ['fair'] }],
    }),
    at: 'programmes/renewal',
    path: ['contracts', 0, 'steps', 0],
    found: '"fair"',
  },
  {
    kind: 'reference-unknown',
    content: withSite({ centreCounts: ['visitors'] }),
    at: 'site/site',
    path: ['centreCounts', 0],
    found: '"visitors"',
  },
  {
    kind: 'reference-unknown',
    content: withSite({ homeFigures: ['centres-total', 'visitors'] }),
    at: 'site/site',
    path: ['homeFigures', 1],
    found: '"visitors"',
  },
  {
    kind: 'reference-unknown',
    content: withSite({
      charts: {
        ...good.site.charts,
        budget: good.site.charts.budget && {
          ...good.site.charts.budget,
          total: { before: 'centres-total', after: 'visitors' },
        },
      },
    }),
    at: 'site/site',
    path: ['charts', 'budget', 'total', 'after'],
    found: '"visitors"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'sums', 'all', { right: 'bases-total + closed-totals' }),
    at: 'sums/all',
    path: ['right'],
    found: '"closed-totals"',
  },
  {
    kind: 'reference-unknown',
    content: {
      ...good,
      postcodes: {
        ...good.postcodes,
        groups: good.postcodes.groups.map((group) => ({ ...group, district: 'moor' })),
      },
    },
    at: 'groups/DH1 1A',
    path: ['district'],
    found: '"moor"',
  },
  {
    kind: 'listed-twice',
    content: withSite({ topics: [...good.site.topics, { id: 'bases', name: 'More bases' }] }),
    at: 'site/site',
    path: ['topics', 1],
    found: '"bases" a second time',
  },
  {
    kind: 'listed-twice',
    content: withEntry(good, 'events', 'vote', { centres: ['oak', 'oak'] }),
    at: 'events/vote',
    path: ['centres', 1],
    found: '"oak" a second time',
  },
  {
    kind: 'part-unfit',
    content: withEntry(good, 'questions', 'where', {
      body: 'To <Sources ids="report-2020" /> a base.',
    }),
    at: 'questions/where',
    path: ['body'],
    found: '<Sources /> in an answer',
  },
  {
    kind: 'page-unshown',
    content: { ...good, pages: good.pages.map((page) => ({ ...page, id: 'opening-times' })) },
    at: 'pages/opening-times',
    path: [],
    found: 'a page with the id "opening-times", which the site shows nowhere',
  },
  {
    kind: 'page-unshown',
    content: {
      ...good,
      programmes: good.programmes.map((programme) => ({ ...programme, page: false })),
      pages: good.pages.map((page) => ({ ...page, id: 'renewal' })),
    },
    at: 'pages/renewal',
    path: [],
    found: 'a page with the id "renewal", which the site shows nowhere',
  },
  {
    kind: 'part-unfit',
    content: withEntry(good, 'pages', 'about', { body: '<BasesMap />' }),
    at: 'pages/about',
    path: ['body'],
    found: '<BasesMap /> in a page',
  },
  ...(
    [
      ['[contacts](/halp/)', '/halp/'],
      ['[contacts](/help)', '/help'],
      ['[the ash](/centres/asch/)', '/centres/asch/'],
      ['[a lot](/lots/nowhere/#map)', '/lots/nowhere/'],
    ] as const
  ).map(([link, address]): RuleCase => ({
    kind: 'reference-unknown',
    content: withEntry(good, 'questions', 'where', { body: `See ${link}.` }),
    at: 'questions/where',
    path: ['body'],
    found: `a link to "${address}"`,
  })),
  {
    kind: 'address-taken',
    content: withCopy(good, 'figures', 'bases-total', 'about'),
    at: 'figures/about',
    path: [],
    found:
      'the address /management-information/about/, which belongs to the page about the figures',
  },
  {
    kind: 'address-taken',
    content: withCopy(good, 'places', 'dale', 'dh1'),
    at: 'places/dh1',
    path: [],
    found: 'the address /find/dh1/, which belongs to outcodes/DH1',
  },
  {
    kind: 'address-taken',
    content: withCopy(good, 'programmes', 'renewal', 'help', { lots: undefined }),
    at: 'programmes/help',
    path: [],
    found: 'the address /help/, which belongs to a page that every site has',
  },
  {
    kind: 'address-taken',
    content: withEntry(good, 'centres', 'oak', { formerIds: ['ash'] }),
    at: 'centres/oak',
    path: ['formerIds', 0],
    found: 'the address /centres/ash/, which belongs to centres/ash',
  },
  {
    kind: 'address-taken',
    content: withEntry(
      withEntry(good, 'centres', 'ash', { formerIds: ['yew'] }),
      'centres',
      'oak',
      { formerIds: ['hazel', 'yew'] },
    ),
    at: 'centres/oak',
    path: ['formerIds', 1],
    found: 'the address /centres/yew/, which belongs to centres/ash',
  },
  {
    kind: 'address-taken',
    content: withEntry(good, 'places', 'dale', { formerIds: ['dh1'] }),
    at: 'places/dale',
    path: ['formerIds', 0],
    found: 'the address /find/dh1/, which belongs to outcodes/DH1',
  },
  {
    kind: 'address-taken',
    content: withSite({ gone: [{ address: '/centres/oak/', because: 'Entered twice.' }] }),
    at: 'site/site',
    path: ['gone', 0, 'address'],
    found: 'the address /centres/oak/, which belongs to centres/oak',
  },
  {
    kind: 'address-taken',
    content: withSite({ terms: { ...good.site.terms, base: { one: 'help', many: 'help' } } }),
    at: 'site/site',
    path: ['terms', 'base'],
    found: 'the address /help/, which belongs to a page that every site has',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'lots', 'oak-and-ash', { route: 'aplication' }),
    at: 'lots/oak-and-ash',
    path: ['route'],
    found: '"aplication"',
  },
  {
    kind: 'reference-unknown',
    content: withDecision('shared bilding'),
    at: 'centres/ash',
    path: ['steps', 0, 'outcome'],
    found: '"shared bilding"',
  },
  {
    kind: 'identifier-shape',
    content: withEntry(good, 'centres', 'oak', { identifiers: { urn: '1003' } }),
    at: 'centres/oak',
    path: ['identifiers', 'urn'],
    found: '"1003"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'centres', 'oak', { identifiers: { urm: '10009' } }),
    at: 'centres/oak',
    path: ['identifiers', 'urm'],
    found: 'an identifier "urm"',
  },
  {
    kind: 'identifier-twice',
    content: withEntry(good, 'centres', 'oak', { identifiers: { urn: '10003' } }),
    at: 'centres/oak',
    path: ['identifiers', 'urn'],
    found: '"10003", which centres/ash also has',
  },
];

const mapCases: readonly RuleCase[] = [
  {
    kind: 'point-outside',
    content: withEntry(good, 'places', 'dale', { point: { lat: -1.57, lon: 54.78 } }),
    at: 'places/dale',
    path: ['point'],
    found: '-1.57 north, 54.78 east',
  },
  {
    kind: 'point-outside',
    content: withSite({
      map: {
        ...good.site.map,
        insets: [{ id: 'x', name: 'X', box: { west: -3, south: 54.7, east: -1.5, north: 54.8 } }],
      },
    }),
    at: 'site/site',
    path: ['map', 'insets', 0, 'box'],
    found: '54.7 to 54.8 north, -3 to -1.5 east',
  },
  {
    kind: 'box-impossible',
    content: withSite({
      map: {
        ...good.site.map,
        insets: [{ id: 'x', name: 'X', box: { west: -1.5, south: 54.7, east: -1.6, north: 54.8 } }],
      },
    }),
    at: 'site/site',
    path: ['map', 'insets', 0, 'box'],
    found: '54.7 to 54.8 north, -1.5 to -1.6 east',
  },
  {
    kind: 'point-far',
    content: withEntry(good, 'centres', 'oak', { point: { lat: 54.9, lon: -1.57 } }),
    at: 'centres/oak',
    path: ['point'],
    found: 'a point 8.3 miles from the middle of DH1 1',
  },
  {
    kind: 'postcode-area',
    content: withEntry(good, 'libraries', 'town-library', { postcode: 'NE1 1AB' }),
    at: 'libraries/town-library',
    path: ['postcode'],
    found: '"NE1 1AB"',
  },
  {
    kind: 'district-differs',
    content: withEntry(good, 'libraries', 'town-library', {
      postcode: 'DH1 1AC',
      district: 'south-dale',
    }),
    at: 'libraries/town-library',
    path: ['district'],
    found: '"south-dale"',
  },
  {
    kind: 'point-or-reason',
    content: withEntry(good, 'libraries', 'mill-library', { noPointBecause: undefined }),
    at: 'libraries/mill-library',
    path: ['point'],
    found: 'neither a point nor a reason',
  },
  {
    kind: 'point-and-reason',
    content: withEntry(good, 'libraries', 'town-library', { noPointBecause: 'Retired.' }),
    at: 'libraries/town-library',
    path: ['noPointBecause'],
    found: 'a reason for having no point, although there is one',
  },
  {
    kind: 'hub-postcode',
    content: withEntry(good, 'familyHubs', 'oak-hub', { postcode: 'DH1 1AB' }),
    at: 'familyHubs/oak-hub',
    path: ['base'],
    found: '"oak", whose postcode is DH1 1AA',
  },
  {
    kind: 'hub-postcode',
    content: withEntry(good, 'familyHubs', 'oak-hub', { postcode: 'DH1 1AC', base: 'ash' }),
    at: 'familyHubs/oak-hub',
    path: ['base'],
    found: '"ash", which is not a base',
  },
];

const figureProblems: readonly RuleCase[] = [
  {
    kind: 'figure-unit',
    content: withEntry(good, 'figures', 'start-date', { unit: 'count' }),
    at: 'figures/start-date',
    path: ['value'],
    found: 'the date "2020-01"',
  },
  {
    kind: 'figure-unit',
    content: withEntry(good, 'figures', 'start-date', { unit: 'percent' }),
    at: 'figures/start-date',
    path: ['value'],
    found: 'the date "2020-01"',
  },
  {
    kind: 'figure-unit',
    content: withEntry(good, 'figures', 'lots-total', { unit: 'date' }),
    at: 'figures/lots-total',
    path: ['value'],
    found: 'the number 1',
  },
  {
    kind: 'sum-fails',
    content: withEntry(good, 'sums', 'all', { right: 'bases-total' }),
    at: 'sums/all',
    path: ['relation'],
    found: '3 on the left, 2 on the right',
  },
  {
    kind: 'sum-fails',
    content: withEntry(good, 'sums', 'all', { relation: '>' }),
    at: 'sums/all',
    path: ['relation'],
    found: '3 on the left, 3 on the right',
  },
  {
    kind: 'sum-explained-needlessly',
    content: withEntry(good, 'sums', 'claimed', { right: 'centres-total + 1' }),
    at: 'sums/claimed',
    path: ['relation'],
    found: 'both sides are 4',
  },
  {
    kind: 'sum-unreadable',
    content: withEntry(good, 'sums', 'all', { right: 'bases-total + (closed-total' }),
    at: 'sums/all',
    path: ['right'],
    found: 'a bracket is not closed',
  },
  {
    kind: 'sum-unreadable',
    content: withEntry(good, 'sums', 'all', { left: 'start-date' }),
    at: 'sums/all',
    path: ['left'],
    found: '"start-date", which is the date 2020-01',
  },
  {
    kind: 'sum-unreadable',
    content: withEntry(good, 'sums', 'all', { right: '1 ÷ (bases-total − 2)' }),
    at: 'sums/all',
    path: ['right'],
    found: 'a division by zero',
  },
  {
    kind: 'sum-reason',
    content: withEntry(good, 'sums', 'claimed', { because: undefined }),
    at: 'sums/claimed',
    path: ['because'],
    found: 'no reason for ≠',
  },
  {
    kind: 'sum-reason',
    content: withEntry(good, 'sums', 'all', { because: 'part' }),
    at: 'sums/all',
    path: ['because'],
    found: 'a reason for =',
  },
  {
    kind: 'sums-contradict',
    content: withCopy(
      withCopy(good, 'sums', 'claimed', 'exact', { left: 'centres-claimed + 1' }),
      'sums',
      'all',
      'rounded',
      { left: 'centres-total', right: 'centres-claimed + 1', roundedTo: 100 },
    ),
    at: 'sums/rounded',
    path: ['relation'],
    found: '"=", where sums/exact says "≠" of the same two sides',
  },
  {
    kind: 'sum-against-relation',
    content: withEntry(good, 'sums', 'claimed', { because: 'other day' }),
    at: 'sums/claimed',
    path: ['relation'],
    found: '"≠" for two figures whose relation is "rival"',
  },
  {
    kind: 'conflict-unfit',
    content: withEntry(good, 'conflicts', 'how-many', { is: 'other day' }),
    at: 'conflicts/how-many',
    path: ['is'],
    found: '"other day", but centres-total and centres-claimed are rivals',
  },
  {
    kind: 'conflict-unfit',
    content: withEntry(good, 'conflicts', 'how-many', { figures: ['lots-total', 'bases-total'] }),
    at: 'conflicts/how-many',
    path: ['is'],
    found: '"rival", but none of its figures are rivals',
  },
  {
    kind: 'worked-out-unexplained',
    content: withEntry(good, 'figures', 'closed-total', { standing: 'worked out by us' }),
    at: 'figures/closed-total',
    path: ['workedOut'],
    found: 'neither a sum nor words',
  },
  {
    kind: 'worked-out-elsewhere',
    content: withEntry(good, 'figures', 'closed-total', {
      standing: 'worked out by us',
      workedOut: { sum: 'claimed' },
    }),
    at: 'figures/closed-total',
    path: ['workedOut', 'sum'],
    found: '"claimed", which does not give this figure',
  },
  {
    kind: 'standing-unfit',
    content: withEntry(good, 'figures', 'closed-total', { workedOut: { from: 'A list' } }),
    at: 'figures/closed-total',
    path: ['workedOut'],
    found: 'workedOut on a figure that is "reported"',
  },
  {
    kind: 'standing-unfit',
    content: withEntry(good, 'figures', 'closed-total', { plannedFor: '2020-06' }),
    at: 'figures/closed-total',
    path: ['plannedFor'],
    found: 'plannedFor on a figure that is "reported"',
  },
  {
    kind: 'relation-with-itself',
    content: withEntry(good, 'figures', 'lots-total', {
      relations: [{ to: 'lots-total', is: 'part' }],
    }),
    at: 'figures/lots-total',
    path: ['relations', 0],
    found: 'this figure itself',
  },
  {
    kind: 'relation-twice',
    content: withEntry(good, 'figures', 'centres-total', {
      relations: [{ to: 'centres-claimed', is: 'rival' }],
    }),
    at: 'figures/centres-total',
    path: ['relations', 0],
    found: '"centres-claimed", to which figures/centres-claimed already has a relation',
  },
  {
    kind: 'relation-unfit',
    content: withEntry(good, 'figures', 'centres-total', {
      relations: [{ to: 'bases-total', is: 'part' }],
    }),
    at: 'figures/centres-total',
    path: ['relations', 0],
    found: '"part" of "bases-total", but 3 is more than 2',
  },
  {
    kind: 'relation-unfit',
    content: withEntry(good, 'figures', 'centres-total', {
      relations: [{ to: 'bases-total', is: 'rounded' }],
    }),
    at: 'figures/centres-total',
    path: ['relations', 0],
    found:
      '"rounded" of "bases-total", but they are 1 or more apart, which is one in its last digit',
  },
  {
    kind: 'relation-unfit',
    content: withEntry(good, 'figures', 'lots-total', {
      relations: [{ to: 'closed-total', is: 'rival' }],
    }),
    at: 'figures/lots-total',
    path: ['relations', 0],
    found: '"rival" of "closed-total", but both have the same value',
  },
  {
    kind: 'relation-unfit',
    content: withEntry(good, 'figures', 'start-date', {
      relations: [{ to: 'closed-total', is: 'rival' }],
    }),
    at: 'figures/start-date',
    path: ['relations', 0],
    found: '"rival" of "closed-total", but their units are "date" and "count"',
  },
  {
    kind: 'reference-unknown',
    content: withEntry(good, 'questions', 'where', { body: 'To <Figure id="base-total" />.' }),
    at: 'questions/where',
    path: ['body'],
    found: '"base-total"',
  },
  {
    kind: 'reference-unknown',
    content: withCopy(good, 'pages', 'about', 'renewal', {
      body: 'Words. <Sources ids="letter leter" />',
    }),
    at: 'pages/renewal',
    path: ['body'],
    found: '"leter"',
  },
  {
    kind: 'superseded-in-circle',
    content: withEntry(good, 'figures', 'lots-total', { supersededBy: 'lots-total' }),
    at: 'figures/lots-total',
    path: ['supersededBy'],
    found: '"lots-total", whose supersededBy leads back to this entry',
  },
  {
    kind: 'superseded-in-other-unit',
    content: withEntry(good, 'figures', 'lots-total', { supersededBy: 'start-date' }),
    at: 'figures/lots-total',
    path: ['supersededBy'],
    found: '"start-date", whose unit is "date"',
  },
  {
    kind: 'superseded-by-earlier',
    content: withEntry(
      withEntry(good, 'figures', 'lots-total', { asAt: '2019' }),
      'figures',
      'bases-total',
      {
        supersededBy: 'lots-total',
      },
    ),
    at: 'figures/bases-total',
    path: ['supersededBy'],
    found: '"lots-total", whose date is earlier than that of this figure',
  },
  {
    kind: 'superseded-by-another-day',
    content: withEntry(good, 'figures', 'bases-total', {
      asAt: '2019',
      supersededBy: 'lots-total',
    }),
    at: 'figures/bases-total',
    path: ['supersededBy'],
    found: '"lots-total", which is of a later day',
  },
  {
    kind: 'scale-reversed',
    content: withSite({ charts: { ...good.site.charts, scale: { from: 2030, to: 2000 } } }),
    at: 'site/site',
    path: ['charts', 'scale'],
    found: 'from 2030 to 2000',
  },
];

const eventCases: readonly RuleCase[] = [
  {
    kind: 'supersedes-active',
    content: withEntry(good, 'events', 'opening', { status: 'planned' }),
    at: 'events/opening',
    path: ['status'],
    found: '"planned", although events/moved-opening supersedes it',
  },
  {
    kind: 'superseded-by-none',
    content: withEntry(good, 'events', 'moved-opening', { supersedes: undefined }),
    at: 'events/opening',
    path: ['status'],
    found: '"superseded", but no event supersedes it',
  },
  {
    kind: 'superseded-twice',
    content: withEntry(good, 'events', 'vote', { supersedes: 'opening' }),
    at: 'events/vote',
    path: ['supersedes'],
    found: '"opening", which events/moved-opening already supersedes',
  },
  {
    kind: 'superseded-in-circle',
    content: withEntry(good, 'events', 'opening', { supersedes: 'opening' }),
    at: 'events/opening',
    path: ['supersedes'],
    found: '"opening", whose supersedes leads back to this entry',
  },
  {
    kind: 'outcome-itself',
    content: withEntry(good, 'events', 'moved-opening', {
      outcome: { text: 'It opened.', event: 'moved-opening', sources: ['report-2020'] },
    }),
    at: 'events/moved-opening',
    path: ['outcome', 'event'],
    found: 'the event itself',
  },
  {
    kind: 'happened-ahead',
    content: withEntry(
      withEntry(good, 'programmes', 'renewal', { period: '2019/2030' }),
      'events',
      'vote',
      { date: '2027' },
    ),
    at: 'events/vote',
    path: ['status'],
    found: '"happened", dated "2027"',
  },
  {
    kind: 'outcome-unplanned',
    content: withEntry(good, 'events', 'vote', {
      outcome: { text: 'Kept.', sources: ['report-2020'] },
    }),
    at: 'events/vote',
    path: ['outcome'],
    found: 'an outcome, although the event itself happened',
  },
];

const centreCases: readonly RuleCase[] = [
  {
    kind: 'bases-number',
    content: withEntry(good, 'programmes', 'renewal', {
      basesPattern: { perDistrict: 1, exceptions: { 'north-dale': 2 } },
    }),
    at: 'programmes/renewal',
    path: ['basesPattern', 'exceptions', 'north-dale'],
    found: '1 in North Dale: oak',
  },
  {
    kind: 'base-undecided',
    content: withEntry(good, 'centres', 'oak', {
      steps: decision && [{ ...decision, outcome: 'close' }],
    }),
    at: 'centres/oak',
    path: ['base'],
    found: 'a base, although the decision of "2019-05-02" was "close"',
  },
  {
    kind: 'base-missing',
    content: withEntry(good, 'centres', 'ash', {
      steps: proposal && decision && [proposal, { ...decision, outcome: 'base' }],
    }),
    at: 'centres/ash',
    path: ['steps', 1, 'outcome'],
    found: '"base", but no base block',
  },
  {
    kind: 'base-closed',
    content: withEntry(good, 'centres', 'oak', {
      closed: { date: '2024', ...REPORT, asAt: '2024' },
    }),
    at: 'centres/oak',
    path: ['closed'],
    found: 'closed on "2024", and a base since "2020-01"',
  },
  {
    kind: 'open-contradicted',
    content: withEntry(good, 'centres', 'oak', { open: { ...REPORT, asAt: '2024' } }),
    at: 'centres/oak',
    path: ['open'],
    found: 'an open block, although the centre has a base block',
  },
  {
    kind: 'stands-reversed',
    content: withEntry(good, 'lots', 'oak-and-ash', { stands: { least: 1, most: 0 } }),
    at: 'lots/oak-and-ash',
    path: ['stands'],
    found: 'least 1, most 0',
  },
  {
    kind: 'lots-too-many',
    content: withEntry(good, 'lots', 'oak-and-ash', { stands: { least: 2, most: 2 } }),
    at: 'programmes/renewal',
    path: ['lots', 'total'],
    found: 'entries for at least 2 lots',
  },
  {
    kind: 'lots-uncounted',
    content: withEntry(good, 'programmes', 'renewal', { lots: undefined }),
    at: 'lots/oak-and-ash',
    path: ['programme'],
    found: '"renewal", which does not count its lots',
  },
  {
    kind: 'lot-twice',
    content: withEntry(
      withCopy(good, 'lots', 'oak-and-ash', 'oak-alone', { centres: ['oak'] }),
      'programmes',
      'renewal',
      { lots: { total: 'bases-total', routes: [{ route: 'application', figure: 'bases-total' }] } },
    ),
    at: 'lots/oak-alone',
    path: ['centres', 0],
    found: '"oak", which lots/oak-and-ash also has',
  },
];

const readerProblems: readonly RuleCase[] = [
  {
    kind: 'answer-missing',
    content: withEntry(good, 'questions', 'where', { body: '' }),
    at: 'questions/where',
    path: ['answered'],
    found: 'answered: true, but no text below the fields',
  },
  {
    kind: 'answer-unsourced',
    content: withEntry(good, 'questions', 'where', { sources: [], asAt: '2020' }),
    at: 'questions/where',
    path: ['sources'],
    found: 'an empty list',
  },
  {
    kind: 'answer-unmarked',
    content: withEntry(good, 'questions', 'hours', { body: 'All day.' }),
    at: 'questions/hours',
    path: ['answered'],
    found: 'answered: false, but text below the fields',
  },
  {
    kind: 'person-named',
    content: withEntry(good, 'events', 'vote', { detail: 'Moved by Cllr Jane Fowler.' }),
    at: 'events/vote',
    path: ['detail'],
    found: '"Cllr Jane Fowler"',
  },
  {
    kind: 'person-not-named',
    content: withEntry(good, 'events', 'vote', { namedInPublicRole: ['Jane Fowler'] }),
    at: 'events/vote',
    path: ['namedInPublicRole', 0],
    found: '"Jane Fowler", who is not named in the text',
  },
  {
    kind: 'telephone-stray',
    content: withEntry(good, 'questions', 'where', { body: 'Ring 01632 960002 first.' }),
    at: 'questions/where',
    path: ['body'],
    found: '"01632 960002"',
  },
  {
    kind: 'email-stray',
    content: withEntry(good, 'centres', 'ash', { note: 'Write to ash@example.org.' }),
    at: 'centres/ash',
    path: ['note'],
    found: '"ash@example.org"',
  },
  {
    kind: 'contact-empty',
    content: withEntry(good, 'contacts', 'duty-line', { value: undefined }),
    at: 'contacts/duty-line',
    path: ['show'],
    found: 'show: true without a value',
  },
  {
    kind: 'synonym-leads-nowhere',
    content: withEntry(good, 'synonyms', 'hub', { means: 'elm flagship' }),
    at: 'synonyms/hub',
    path: ['means'],
    found: '"elm flagship", but no other entry contains the word "flagship"',
  },
  {
    kind: 'synonym-twice',
    content: withCopy(good, 'synonyms', 'hub', 'spoke', { words: ['spoke', 'Hub'] }),
    at: 'synonyms/spoke',
    path: ['words', 1],
    found: '"Hub", which synonyms/hub also has',
  },
  {
    kind: 'synonym-leads-nowhere',
    content: withEntry(good, 'needs', 'groups', { means: 'elm flagship' }),
    at: 'needs/groups',
    path: ['means'],
    found: '"elm flagship", but no other entry contains the word "flagship"',
  },
  {
    kind: 'order-taken',
    content: withEntry(good, 'contacts', 'old-line', { group: 'urgent' }),
    at: 'contacts/old-line',
    path: ['order'],
    found: '1, which contacts/duty-line also has in "urgent"',
  },
];

export const ruleCases: readonly RuleCase[] = [
  ...sourceCases,
  ...dateProblems,
  ...referenceCases,
  ...mapCases,
  ...figureProblems,
  ...eventCases,
  ...centreCases,
  ...readerProblems,
  ...dateCases,
  ...addressCases,
  ...placeCases,
  ...figureCases,
  ...readerCases,
  ...successionCases,
  ...needCases,
  ...numberCases,
  ...visitingCases,
];
