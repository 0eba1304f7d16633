/**
 * The content of a made-up county with what may happen in a real one: lots tendered and awarded,
 * centres closed on unrecorded days, bases kept, one of them in doubt. Breaks no rule.
 */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import type { Site } from '../../../src/domain/entries/schemas/site.ts';
import { countyNetwork } from './county-network.ts';
import { countyPlaces } from './county-places.ts';
import { countyRecords } from './county-records.ts';
import { makeContent } from './make-content.ts';

/** All of it, as a new object for each call. */
export function makeCounty(): SiteContent {
  const { site, contacts, pages } = makeContent();
  return {
    site: countySite(site),
    contacts: contacts.map((contact) => ({ ...contact, sources: ['atlas'], asAt: '2025' })),
    pages: pages.flatMap((page) => [page, { ...page, id: 'privacy', title: 'Privacy' }]),
    synonyms: [],
    needs: [],
    venues: [],
    ...countyRecords(),
    ...countyNetwork(),
    ...countyPlaces(),
  };
}

function countySite(site: Site): Site {
  const audience = (id: string, name: string) => ({
    id,
    name,
    comesWith: `You are one of the ${id}.`,
    goesTo: [{ text: 'Find help', to: '/find/' }],
  });
  return {
    ...site,
    area: 'Fenshire',
    districts: [
      { id: 'north-fen', name: 'North Fen' },
      { id: 'south-fen', name: 'South Fen' },
      { id: 'broadmoor', name: 'Broadmoor' },
    ],
    neighbours: ['Moorshire', 'Wealdshire'],
    postcodeAreas: ['QX'],
    map: { box: { west: -2, south: 54.4, east: -1, north: 55 }, insets: [] },
    audiences: [
      audience('families', 'Families'),
      audience('staff', 'Staff'),
      audience('partners', 'Partners'),
    ],
    topics: [
      { id: 'bases', name: 'Bases' },
      { id: 'money', name: 'Money' },
    ],
    figureGroups: [
      { id: 'network', name: 'The network' },
      { id: 'lots', name: 'Lots' },
      { id: 'money', name: 'Money' },
    ],
    centreCounts: ['centres-2011', 'centres-2019'],
    homeFigures: ['centres-2011', 'centres-2019', 'closures', 'bases', 'contract-per-year'],
    charts: {
      budget: {
        title: 'The budget',
        before: 'Before',
        after: 'After',
        lines: [{ label: 'All', before: 'budget-before', after: 'budget-after' }],
        total: { before: 'budget-before', after: 'budget-after' },
        programme: 'redesign',
      },
      staffing: {
        title: 'Posts before and after',
        label: 'Full-time equivalent posts',
        before: 'Before',
        after: 'After',
        total: { before: 'posts-before', after: 'posts-after' },
        fewer: [
          { label: 'offices', figure: 'posts-in-offices' },
          { label: 'centres', figure: 'posts-in-centres' },
        ],
        programme: 'redesign',
      },
      scale: { from: 2000, to: 2030 },
    },
  };
}
