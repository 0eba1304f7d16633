/** The day in the sitemap is that of the newest fact on the page. */

import { expect, test } from 'vitest';
import { lastChanged } from '../../../../src/domain/share/last-changed.ts';
import { newestDay } from '../../../../src/domain/share/newest-day.ts';
import type { Kind } from '../../../../src/domain/entries/kinds.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { withCopy, withEntry } from '../../../support/made-up/make-content.ts';
import { visitedCouncil } from '../../../support/made-up/visited-council.ts';

test.each([
  ['recorded', [{ recorded: '2020-01-02', asAt: '2019-05-06' }], '2020-01-02'],
  ['true on a day', [{ recorded: '2020-01-02' }, { base: { asAt: '2020-03-04' } }], '2020-03-04'],
  ['corrected', [{ recorded: '2020-01-02', history: [{ day: '2020-05-06' }] }], '2020-05-06'],
  ['checked', [[{ hours: { checked: '2020-07-08' } }]], '2020-07-08'],
  ['on the day of reading', [{ recorded: '2026-01-01' }], '2026-01-01'],
  ['planned', [{ recorded: '2020-01-02', asAt: '2031-01-01' }], '2020-01-02'],
  ['of another field', [{ recorded: '2020-01-02', opened: '2021-01-01' }], '2020-01-02'],
  ['the newest is not the last', [{ recorded: '2021-01-02' }, { day: '2020-01-02' }], '2021-01-02'],
  ['of a month or a year', [{ asAt: '2020-05' }, { asAt: 'as published' }], undefined],
  ['about a day', [{ asAt: '2020-05-06?' }, { asAt: '../2020-05-06' }], undefined],
  ['with a field left out', [{ asAt: undefined, day: null }], undefined],
])('the newest day of facts: %s', (_, facts, day) => {
  expect(newestDay(facts, '2026-01-01')).toBe(day);
});

/** Newer than every fact of the made-up council. */
const NEWER = '2026-02-01';

/** A second programme, event and question, of which the pages of the first say nothing. */
function council(): SiteContent {
  const content = visitedCouncil();
  const more = withCopy(content, 'programmes', 'renewal', 'review', { name: 'The review' });
  return withCopy(more, 'events', 'vote', 'march', { programme: 'review', audience: ['staff'] });
}

/** Every kind of page, and some for which there is no entry. */
const PAGES = [
  ...['/', '/search/', '/about/', '/renewal/', '/review/', '/distance/'],
  ...['/bases/', '/help/', '/whats-on/', '/centres/', '/centres/ash/', '/centres/elm/'],
  ...['/lots/', '/lots/oak-and-ash/', '/find/', '/find/dale/', '/find/dh1/'],
  ...['/find/district/north-dale/', '/find/district/south-dale/'],
  ...['/timeline/', '/timeline/programme/renewal/', '/timeline/audience/families/'],
  ...['/timeline/district/north-dale/', '/timeline/district/south-dale/'],
  ...['/management-information/', '/management-information/centres-total/'],
  ...['/questions/', '/questions/families/', '/questions/staff/'],
  ...['/sources/', '/sources/letter/', '/sources/report-2020/'],
];

/** The pages that are as new as the newest fact. */
function newPages(content: SiteContent): string[] {
  return PAGES.filter((address) => lastChanged(content, address) === NEWER);
}

/** Pages that list all of the council's places, and those that list everything. */
const WHOLE = ['/', '/search/'];
const HELP = ['/bases/', '/help/', '/whats-on/', '/find/'];
/** Near enough to everything that the nearest help is on them. */
const NEAR = ['/centres/ash/', '/centres/elm/', '/find/dale/', '/find/dh1/'];
const NORTH = ['/find/district/north-dale/', '/timeline/district/north-dale/'];
const SOUTH = ['/find/district/south-dale/', '/timeline/district/south-dale/'];
const BACKED = ['/sources/report-2020/'];

test('no page is newer than its facts', () => {
  expect(newPages(council())).toEqual([]);
});

test.each([
  [
    'centres',
    'ash',
    ['/distance/', '/centres/', '/centres/ash/', '/lots/', '/lots/oak-and-ash/', '/timeline/'],
    [...NORTH, ...BACKED],
  ],
  [
    'centres',
    'elm',
    ['/distance/', '/centres/', '/lots/', '/timeline/'],
    [...HELP, ...NEAR, ...SOUTH, ...BACKED],
  ],
  ['lots', 'oak-and-ash', ['/lots/', '/lots/oak-and-ash/', '/centres/ash/'], BACKED],
  [
    'events',
    'vote',
    ['/renewal/', '/timeline/', '/timeline/programme/renewal/', '/timeline/audience/families/'],
    BACKED,
  ],
  ['events', 'march', ['/review/', '/timeline/'], BACKED],
  [
    'figures',
    'centres-total',
    ['/management-information/', '/management-information/centres-total/'],
    BACKED,
  ],
  ['figures', 'lots-total', ['/management-information/'], BACKED],
  ['sums', 'all', ['/management-information/'], []],
  [
    'conflicts',
    'how-many',
    ['/management-information/', '/management-information/centres-total/', '/sources/'],
    ['/sources/letter/', ...BACKED],
  ],
  ['questions', 'where', ['/questions/', '/questions/families/', '/questions/staff/'], BACKED],
  ['sources', 'report-2020', ['/sources/'], BACKED],
  ['programmes', 'review', ['/review/'], BACKED],
  ['familyHubs', 'oak-hub', HELP, BACKED],
  ['libraries', 'town-library', [...HELP, ...NEAR], ['/find/district/north-dale/', ...BACKED]],
  ['venues', 'parish-hall', HELP, BACKED],
  ['contacts', 'duty-line', HELP, BACKED],
  ['needs', 'danger', HELP, BACKED],
  ['pages', 'about', ['/about/'], []],
] as const satisfies readonly (readonly [Kind, string, readonly string[], readonly string[]])[])(
  'a newer fact of %s (%s) is on the pages that print it',
  (kind, id, own, besides) => {
    const changed = withEntry(council(), kind, id, { recorded: NEWER });
    const expected = new Set([...WHOLE, ...own, ...besides]);
    expect(newPages(changed)).toEqual(PAGES.filter((page) => expected.has(page)));
  },
);

test.each(['serviceNow', 'otherServices'] as const)(
  'what the service is (%s) is on the pages that lead to it',
  (field) => {
    const service = { name: 'The service', sources: ['letter'], asAt: NEWER, text: 'For all.' };
    const { site, ...rest } = council();
    const given =
      field === 'serviceNow'
        ? { serviceNow: { ...service, from: '2020', offer: { ...service, recorded: NEWER } } }
        : { otherServices: [{ ...service, id: 'play', at: 'bases' as const, recorded: NEWER }] };
    const expected = new Set([
      ...[...WHOLE, ...HELP, ...NEAR],
      ...['/find/district/north-dale/', '/find/district/south-dale/'],
    ]);
    expect(newPages({ ...rest, site: { ...site, ...given } })).toEqual(
      PAGES.filter((page) => expected.has(page)),
    );
  },
);

test('an event is on the page of a centre or a district that it names', () => {
  const centre = withEntry(council(), 'events', 'march', { recorded: NEWER, centres: ['ash'] });
  const district = withEntry(council(), 'events', 'march', {
    recorded: NEWER,
    districts: ['south-dale'],
  });
  const asked = ['/centres/ash/', '/centres/elm/', NORTH[1] ?? '', SOUTH[1] ?? ''];
  const newOf = (content: SiteContent) => newPages(content).filter((page) => asked.includes(page));
  expect(newOf(centre)).toEqual(['/centres/ash/', '/timeline/district/north-dale/']);
  expect(newOf(district)).toEqual(['/timeline/district/south-dale/']);
});

test('a conflict is on the page of a centre that it is about', () => {
  const conflict = { recorded: NEWER, centres: ['ash'] };
  const changed = withEntry(council(), 'conflicts', 'how-many', conflict);
  expect(newPages(changed)).toContain('/centres/ash/');
  expect(newPages(changed)).not.toContain('/centres/elm/');
});

test.each([
  ['/lots/nowhere/', 'lots', 'oak-and-ash'],
  ['/centres/nowhere/', 'centres', 'ash'],
  ['/management-information/nothing/', 'sums', 'all'],
  ['/sources/nothing/', 'conflicts', 'how-many'],
  ['/find/nowhere/', 'contacts', 'duty-line'],
  ['/questions/nobody/', 'questions', 'where'],
] as const)('%s is dated as the list that it is in', (address, kind, id) => {
  const changed = withEntry(council(), kind, id, { recorded: NEWER });
  expect(lastChanged(changed, address)).toBe(NEWER);
});

test('questions are dated by those of their audience, where it has some', () => {
  const content = withEntry(council(), 'questions', 'hours', { audience: ['staff'] });
  const changed = withEntry(content, 'questions', 'hours', { recorded: NEWER });
  expect(newPages(changed)).toContain('/questions/staff/');
  expect(newPages(changed)).not.toContain('/questions/families/');
});

test('only what is near the place is on its page: three bases and three libraries', () => {
  const FAR = { lat: 54.6, lon: -1.9 };
  const more = ['b', 'c', 'd'].reduce(
    (content, id) => withCopy(content, 'libraries', 'town-library', `${id}-library`),
    council(),
  );
  const far = withEntry(more, 'libraries', 'd-library', { point: FAR, recorded: NEWER });
  expect(newPages(far)).not.toContain('/find/dale/');
  expect(newPages(far)).not.toContain('/find/dh1/');
  const nowhere = withEntry(far, 'centres', 'ash', { point: undefined });
  const changed = withEntry(nowhere, 'centres', 'oak', { recorded: NEWER });
  expect(newPages(changed)).not.toContain('/centres/ash/');
});

test('a district is followed under the word that its site has for it', () => {
  const content = council();
  const terms = { ...content.site.terms, district: { one: 'ward', many: 'wards' } };
  const site = { ...content.site, terms };
  const changed = withEntry({ ...content, site }, 'centres', 'ash', { recorded: NEWER });
  const dayOf = (address: string) => lastChanged(changed, address);
  expect(['/find/ward/north-dale/', '/timeline/ward/north-dale/'].map(dayOf)).toEqual([
    NEWER,
    NEWER,
  ]);
  expect(['/find/ward/nowhere/', '/timeline/ward/nowhere/'].map(dayOf)).not.toContain(NEWER);
});
