/** The timeline and its parts: every event is in the right parts, and has its address on one page. */

import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { timelinePages } from '../../../../src/views/timeline/page.ts';
import type { TimelinePage } from '../../../../src/views/timeline/page.ts';
import { makeContent, withCopy, withEntry } from '../../../support/made-up/make-content.ts';

const made = makeContent();

function pagesOf(of: SiteContent): Map<string, TimelinePage> {
  return new Map(timelinePages(of).map((page) => [page.head.path, page]));
}

describe('the timeline', () => {
  test('without events there is no page of it', () => {
    expect(timelinePages({ ...made, events: [] })).toEqual([]);
  });
});

describe('the parts', () => {
  test('a part without events has no page', () => {
    const { site } = made;
    const audiences = [
      ...site.audiences,
      { id: 'staff', name: 'Staff', comesWith: '', goesTo: [] },
    ];
    expect([...pagesOf({ ...made, site: { ...site, audiences } }).keys()]).toEqual([
      '/timeline/',
      '/timeline/oldest/',
      '/timeline/programme/renewal/',
      '/timeline/audience/families/',
    ]);
  });
  test('programmes are in the order of their periods, those without one last', () => {
    const label = withCopy(made, 'programmes', 'renewal', 'label', { period: undefined });
    const early = withCopy(label, 'programmes', 'renewal', 'start', { period: '2000/2005' });
    const extended = ['label', 'start'].reduce(
      (all, programme) => withCopy(all, 'events', 'vote', `of-${programme}`, { programme }),
      early,
    );
    const ways = pagesOf(extended)
      .get('/timeline/')
      ?.ways.find(({ heading }) => heading === 'Programme');
    expect(ways?.links.map(({ to }) => to.split('/').at(-2))).toEqual([
      'start',
      'renewal',
      'label',
    ]);
  });
  test('the lead has the singular for one event and one year', () => {
    const one = withEntry(made, 'events', 'vote', { districts: ['north-dale'] });
    expect(pagesOf(one).get('/timeline/district/north-dale/')?.lead).toBe(
      '1 event naming North Dale or a centre there in 2019. Anything only planned is marked as planned.',
    );
  });
});

describe("a district's centres", () => {
  test('what happened to several on one day is one line', () => {
    const named = withEntry(made, 'events', 'vote', { districts: ['north-dale', 'south-dale'] });
    const together = withEntry(named, 'centres', 'elm', { district: 'north-dale' });
    const { centreDates = [] } = pagesOf(together).get('/timeline/district/north-dale/') ?? {};
    expect(
      centreDates.map(({ date, statusWords, title, centres }) =>
        [date, statusWords, title, ...centres.map(({ text }) => text)].join(' | '),
      ),
    ).toEqual([
      '2007 | Happened | Opened (date from the national register) | Ash',
      'March 2019 | Proposed | Proposed to close | Ash',
      '2 May 2019 | Happened | Decided to close | Ash',
      '2 May 2019 | Happened | Decided to become a base | Elm | Oak',
      'December 2019 | Happened | Closed | Ash',
      'January 2020 | Happened | Became a base | Elm | Oak',
      'In 2020 | Happened | Left the national register | Ash',
    ]);
  });
});
