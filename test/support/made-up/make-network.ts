/** The programmes, buildings and places of the made-up council of make-content.ts. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const RECORDED = '2026-01-10';

export function makeNetwork() {
  const place = {
    district: 'north-dale',
    point: { lat: 54.78, lon: -1.57 },
    ...REPORT,
    recorded: RECORDED,
  };
  const centre = { ...place, town: 'Dale' };
  const decided = {
    programme: 'renewal',
    kind: 'decision',
    date: '2019-05-02',
    basis: 'named',
    ...REPORT,
  } as const;
  const base = {
    name: 'Base',
    from: '2020-01',
    proposed: '2019-03',
    namedBy: 'news',
    ...REPORT,
  } as const;
  return {
    programmes: [
      {
        id: 'renewal',
        name: 'The renewal',
        shortName: 'Renewal',
        page: true,
        period: '2019/2021',
        summary: 'Two of three centres are kept.',
        keyFigures: ['centres-total'],
        lots: { total: 'lots-total', routes: [{ route: 'application', figure: 'lots-total' }] },
        basesPattern: { perDistrict: 1 },
        ...REPORT,
        recorded: RECORDED,
      },
    ],
    centres: [
      {
        ...centre,
        id: 'ash',
        name: 'Ash Centre',
        shortName: 'Ash',
        identifiers: { urn: '10003' },
        postcode: 'DH1 1AC',
        opened: { date: '2007', ...REPORT },
        steps: [
          { ...decided, kind: 'proposal', date: '2019-03', outcome: 'close' },
          { ...decided, outcome: 'close' },
        ],
        closed: { date: '2019-12', ...REPORT },
        leftRegister: { date: '2020', ...REPORT },
      },
      {
        ...centre,
        id: 'elm',
        name: 'Elm Centre',
        shortName: 'Elm',
        identifiers: { urn: '10002' },
        district: 'south-dale',
        steps: [{ ...decided, outcome: 'base' }],
        base,
      },
      {
        ...centre,
        id: 'oak',
        name: 'Oak Centre',
        shortName: 'Oak',
        identifiers: { urn: '10001' },
        postcode: 'DH1 1AA',
        steps: [{ ...decided, outcome: 'base' }],
        base,
      },
    ],
    lots: [
      {
        id: 'oak-and-ash',
        name: 'Oak and Ash',
        programme: 'renewal',
        basis: 'report',
        centres: ['oak', 'ash'],
        stands: { least: 1, most: 1 },
        ...REPORT,
        recorded: RECORDED,
      },
    ],
    familyHubs: [
      { ...place, id: 'oak-hub', name: 'Oak family hub', postcode: 'DH1 1AA', base: 'oak' },
    ],
    libraries: [
      {
        ...place,
        id: 'mill-library',
        name: 'Mill Library',
        address: 'Mill Lane',
        postcode: 'DH1 1AD',
        point: undefined,
        noPointBecause: 'The postcode is retired.',
      },
      {
        ...place,
        id: 'town-library',
        name: 'Town Library',
        address: 'High Street',
        postcode: 'DH1 1AB',
      },
    ],
    placesElsewhere: [],
    places: [
      {
        id: 'dale',
        name: 'Dale',
        kind: 'town' as const,
        point: place.point,
        precision: 50,
        district: place.district,
        outcode: 'DH1',
        otherNames: [],
        saidAs: [],
        sources: place.sources,
        generic: false,
      },
    ],
  } satisfies Partial<SiteContent>;
}
