/** The site.yaml of the made-up council of make-content.ts. */

import type { Site } from '../../../src/domain/entries/schemas/site.ts';

export function makeSite(): Site {
  const term = (one: string): { one: string; many: string } => ({ one, many: `${one}s` });
  return {
    name: "Dale's centres",
    shortName: 'Dale',
    description: 'Where families in Dale find help.',
    asOf: '2026-02-01',
    area: 'Dale',
    council: { name: 'Dale Council', code: '100' },
    publisher: {},
    independence: 'This site is independent.',
    checkFirst: 'Check before you travel.',
    whoFor: 'families with young children',
    help: { urgent: 'If a child is in danger now', professionals: 'If you work with children' },
    terms: {
      centre: term('centre'),
      base: term('base'),
      lot: { ...term('lot'), done: 'commissioned' },
      familyHub: term('family hub'),
      library: { one: 'library', many: 'libraries' },
      programme: term('programme'),
      district: term('district'),
      user: { one: 'family', many: 'families' },
      council: term('council'),
      register: { ...term('national register'), short: term('register') },
      contract: term('contract'),
    },
    commonWords: {
      names: [
        ...['sure start', 'children', 'childrens', 'centre', 'centres'],
        ...['library', 'early years', 'cluster'],
      ],
      needs: ['baby', 'child', 'children', 'clinic', 'daughter', 'kid', 'son', 'toddler'],
      subject: ['contract'],
    },
    identifiers: [
      {
        id: 'urn',
        name: 'URN',
        label: 'Register number (URN)',
        about: 'Number in the register',
        shapes: ['99999', '999999'],
      },
    ],
    outcomes: [
      {
        id: 'shared building',
        words: 'to close and become a shared building',
        closing: 'to become a shared building',
      },
      { id: 'community', words: 'to be run by the community', open: 'run by the community' },
    ],
    successions: [
      { id: 'merged-into', words: 'merged into', replaces: true },
      { id: 'served-by', words: 'came to be served by', replaces: false },
    ],
    lotRoutes: [{ id: 'competitive tender' }, { id: 'application' }],
    districts: [
      { id: 'north-dale', name: 'North Dale' },
      { id: 'south-dale', name: 'South Dale' },
    ],
    postcodeAreas: ['DH'],
    map: {
      box: { west: -2, south: 54.5, east: -1, north: 55 },
      insets: [
        { id: 'dale', name: 'Dale', box: { west: -1.6, south: 54.7, east: -1.5, north: 54.8 } },
      ],
    },
    audiences: [
      {
        id: 'families',
        name: 'Families',
        comesWith: 'You have a small child.',
        goesTo: [{ text: 'Find help', to: '/find/' }],
      },
    ],
    topics: [{ id: 'bases', name: 'Bases' }],
    figureGroups: [{ id: 'network', name: 'The network' }],
    homeFigures: ['centres-total'],
    charts: {
      budget: {
        title: 'The budget',
        before: 'Before',
        after: 'After',
        lines: [{ label: 'All', before: 'centres-total', after: 'bases-total' }],
        total: { before: 'centres-total', after: 'bases-total' },
        programme: 'renewal',
      },
      scale: { from: 2000, to: 2030 },
    },
    attributions: [],
    licence: { name: 'A licence', url: 'https://example.org/licence' },
  };
}
