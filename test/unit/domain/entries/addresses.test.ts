/** The addresses of entries, those that they had, and every change of an entry. */

import { describe, expect, test } from 'vitest';
import {
  entryAddresses,
  formerAddresses,
  isPageAddress,
} from '../../../../src/domain/entries/addresses.ts';
import { entryChanges } from '../../../../src/domain/entries/changes.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { makeContent, withCopy, withEntry } from '../../../support/made-up/make-content.ts';

describe('addresses', () => {
  /** A programme with neither a page nor an event, and a hamlet without a page. */
  const council = (): SiteContent => {
    const review = withCopy(makeContent(), 'programmes', 'renewal', 'review', { page: false });
    return withCopy(review, 'places', 'dale', 'mill-end', { kind: 'hamlet' });
  };

  test('every entry with a page or a part of one has an address', () => {
    const addresses = entryAddresses(council()).map(
      ({ at, address }) => `${at.kind}/${at.id} ${address}`,
    );
    expect(addresses).toEqual([
      'programmes/renewal /renewal/',
      'programmes/renewal /timeline/programme/renewal/',
      ...['ash', 'elm', 'oak'].map((id) => `centres/${id} /centres/${id}/`),
      'lots/oak-and-ash /lots/oak-and-ash/',
      ...[
        ...['bases-total', 'centres-claimed', 'centres-total'],
        ...['closed-total', 'lots-total', 'start-date'],
      ].map((id) => `figures/${id} /management-information/${id}/`),
      ...['letter', 'report-2020'].map((id) => `sources/${id} /sources/${id}/`),
      'places/dale /find/dale/',
      ...['hours', 'where'].map((id) => `questions/${id} /questions/#${id}`),
      ...['moved-opening', 'opening', 'vote'].map((id) => `events/${id} /timeline/#${id}`),
      'conflicts/how-many /sources/#how-many',
    ]);
  });

  test('are made with the words of the site', () => {
    const { site, ...rest } = council();
    const terms = { ...site.terms, centre: { one: 'hub', many: 'hubs' } };
    const all = entryAddresses({ ...rest, site: { ...site, terms } });
    expect(all.filter(({ at }) => at.kind === 'centres').map(({ address }) => address)).toEqual([
      ...['/hubs/ash/', '/hubs/elm/', '/hubs/oak/'],
    ]);
  });

  test('under former ids lead to those of now', () => {
    const renamed = withEntry(council(), 'centres', 'oak', { formerIds: ['yew', 'fir'] });
    expect(formerAddresses(withEntry(renamed, 'events', 'vote', { formerIds: ['poll'] }))).toEqual([
      {
        at: { kind: 'centres', id: 'oak' },
        ...{ address: '/centres/yew/', index: 0, leadsTo: '/centres/oak/' },
      },
      {
        at: { kind: 'centres', id: 'oak' },
        ...{ address: '/centres/fir/', index: 1, leadsTo: '/centres/oak/' },
      },
      {
        at: { kind: 'events', id: 'vote' },
        ...{ address: '/timeline/#poll', index: 0, leadsTo: '/timeline/#vote' },
      },
    ]);
    expect(formerAddresses(council())).toEqual([]);
  });

  test('are those of pages, or of parts of them', () => {
    expect(['/centres/oak/', '/questions/#where'].map(isPageAddress)).toEqual([true, false]);
  });
});

describe('changes', () => {
  const change = (day: string) => ({ was: 'A', is: 'B', why: 'our mistake' as const, day });

  test('come newest first, those of one day by kind', () => {
    const kinds = [
      ...([
        'synonyms',
        'pages',
        'sources',
        'needs',
        'contacts',
        'libraries',
        'familyHubs',
      ] as const),
      ...(['questions', 'programmes', 'lots', 'centres', 'events', 'conflicts'] as const),
      ...(['sums', 'figures'] as const),
    ];
    const all = kinds.reduce((content, kind) => {
      const id = content[kind][0]?.id ?? '';
      return withEntry(content, kind, id, {
        history: [change('2026-01-02'), change('2026-01-09')],
      });
    }, makeContent());
    const newest = withEntry(all, 'lots', 'oak-and-ash', { history: [change('2026-01-10')] });
    const said = entryChanges(newest).map(
      ({ kind, number, change: { day } }) => `${day} ${kind} ${String(number)}`,
    );
    const inOrder = kinds.toReversed().filter((kind) => kind !== 'lots');
    expect(said).toEqual([
      '2026-01-10 lots 1',
      ...inOrder.map((kind) => `2026-01-09 ${kind} 2`),
      ...inOrder.map((kind) => `2026-01-02 ${kind} 1`),
    ]);
    expect(entryChanges(newest)[0]?.id).toBe('oak-and-ash');
  });
});
