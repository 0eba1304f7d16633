import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import type { Release } from '../../../../src/exports/ocds/release.ts';
import { lotsPackage } from '../../../../src/exports/ocds/lots-release.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const siteUrl = new URL('https://centres.example');

function releaseOf(content: SiteContent): Release {
  const [release] = lotsPackage({ content, siteUrl }).releases;
  if (!release) throw new Error('no release');
  return release;
}

/** The made-up council with a deadline and milestones for its lots. */
function procured(fields: object): SiteContent {
  const routes = [{ route: 'application' as const, figure: 'lots-total' }];
  return withEntry(makeContent(), 'programmes', 'renewal', {
    lots: { total: 'lots-total', routes, ...fields },
  });
}

describe('a council without lots', () => {
  test('has a package without releases', () => {
    const { releases, uri } = lotsPackage({ content: { ...makeContent(), lots: [] }, siteUrl });
    expect({ releases, uri }).toEqual({
      releases: [],
      uri: 'https://centres.example/data/lots.json',
    });
  });
});

describe('a lot', () => {
  test('its route and award are described as not recorded', () => {
    const [lot] = releaseOf(makeContent()).tender.lots;
    expect(lot).toMatchObject({ id: 'oak-and-ash', title: 'Oak and Ash' });
    expect(lot?.description).toContain('Route: Not recorded. Award: Not recorded.');
  });

  test('a winner becomes an award, a supplier and a party', () => {
    const content = withEntry(makeContent(), 'lots', 'oak-and-ash', {
      awardedTo: 'The Dale Trust',
      awarded: '2020-01-15',
    });
    const supplier = { id: 'supplier-the-dale-trust', name: 'The Dale Trust' };
    const { awards, parties, tag } = releaseOf(content);
    expect(tag).toEqual(['tender', 'award']);
    expect(awards).toEqual([
      {
        id: 'award-oak-and-ash',
        title: 'Oak and Ash',
        date: '2020-01-15T00:00:00Z',
        suppliers: [supplier],
        relatedLots: ['oak-and-ash'],
      },
    ]);
    expect(parties).toContainEqual({ ...supplier, roles: ['supplier'] });
  });

  test('an award with only a month has no date', () => {
    const content = withEntry(makeContent(), 'lots', 'oak-and-ash', { awarded: '2020-01' });
    expect(releaseOf(content).awards?.map(({ date, suppliers }) => [date, suppliers])).toEqual([
      [undefined, undefined],
    ]);
  });

  test('a centre without a lot says that its lot is not recorded', () => {
    const items = releaseOf(makeContent()).tender.items.map((item) => [item.id, item.relatedLot]);
    expect(items).toEqual([
      ['ash', 'oak-and-ash'],
      ['elm', undefined],
      ['oak', 'oak-and-ash'],
    ]);
    expect(releaseOf(makeContent()).tender.items[1]?.description).toBe(
      'Elm Centre. Which lot it was in is not recorded in the sources we hold.',
    );
  });
});

describe('what was planned', () => {
  test('is scheduled within the days that its date can mean, and never met', () => {
    const { milestones } = releaseOf(procured({ milestones: ['vote', 'moved-opening'] })).tender;
    expect(milestones).toMatchObject([
      { id: 'vote', status: 'met', dateMet: '2019-05-02T00:00:00Z' },
      {
        id: 'moved-opening',
        status: 'scheduled',
        dueAfterDate: '2020-06-01T00:00:00Z',
        dueDate: '2020-06-30T23:59:59Z',
        dateMet: undefined,
      },
    ]);
    expect(milestones?.[1]?.description).toContain('Planned for June 2020; outcome not recorded.');
  });

  test.each([
    ['vote', { endDate: '2019-05-02T23:59:59Z' }],
    ['moved-opening', undefined],
    [undefined, undefined],
  ])('the deadline %s ends the tender only if it is one day', (deadline, tenderPeriod) => {
    expect(releaseOf(procured({ deadline })).tender.tenderPeriod).toEqual(tenderPeriod);
  });
});

describe('lots that are partly described', () => {
  test('are counted by route, with how many have an entry and how many have none', () => {
    const { tender } = releaseOf(makeCounty());
    expect(tender.lotCounts).toEqual({
      total: 4,
      byRoute: [
        { lotGroup: 'competitive-tender', count: 3 },
        { lotGroup: 'application', count: 1 },
      ],
      described: { least: 2, most: 3 },
      notDescribed: { least: 1, most: 2 },
    });
    expect(tender.lotGroups?.map(({ title, relatedLots }) => [title, relatedLots])).toEqual([
      ['3 lots by competitive tender', ['alder-and-birch']],
      ['1 lot by application', undefined],
    ]);
    expect(tender.description).toContain(
      'The entries here cover 2 or 3 of the 4 lots. The other 1 or 2 are not recorded',
    );
  });
});
