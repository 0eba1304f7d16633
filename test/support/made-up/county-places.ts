/** Where things are in the made-up county: towns, postcodes, libraries, family hub sites. */

import type { Place } from '../../../src/domain/places/place.ts';
import type { PostcodeArea } from '../../../src/domain/places/postcode-table.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

const FACT = { sources: ['atlas'], asAt: '2025', recorded: '2026-01-10' };

/** Of places that are not in Broadmoor. */
const OUTCODES: Readonly<Record<string, string>> = {
  alderby: 'QX10',
  birchton: 'QX1',
  eldersea: 'QX2',
  fenwick: 'QX2',
  hatch: 'QX2',
  'queens-lynn': 'QX3',
  'terring-st-clement': 'QX3',
  'terring-st-john': 'QX3',
};

export function countyPlaces() {
  const place = (id: string, name: string, district: string, lat: number, lon: number) => ({
    id,
    name,
    district,
    point: { lat, lon },
    ...FACT,
  });
  const settlement = (...[id, name, district, lat, lon]: Parameters<typeof place>): Place => ({
    ...place(id, name, district, lat, lon),
    kind: 'village',
    precision: 50,
    outcode: OUTCODES[id] ?? 'QX4',
    otherNames: [],
    saidAs: [],
    generic: false,
  });
  return {
    placesElsewhere: [],
    places: [
      { ...settlement('alderby', 'Alderby', 'north-fen', 54.9, -1.8), otherNames: ['Old Alderby'] },
      settlement('birchton', 'Birchton', 'north-fen', 54.86, -1.6),
      settlement('broadmoor', 'Broadmoor', 'broadmoor', 54.7, -1.2),
      settlement('eldersea', 'Eldersea', 'south-fen', 54.5, -1.7),
      settlement('fenwick', 'Fenwick', 'south-fen', 54.52, -1.4),
      settlement('hatch', 'Hatch', 'south-fen', 54.49, -1.68),
      settlement('moorby', 'Moorby', 'broadmoor', 54.75, -1.251),
      settlement('north-waltham', 'North Waltham', 'broadmoor', 54.8, -1.15),
      settlement('queens-lynn', "Queen's Lynn", 'south-fen', 54.6, -1.9),
      settlement('terring-st-clement', 'Terring St Clement', 'south-fen', 54.6, -1.75),
      settlement('terring-st-john', 'Terring St John', 'south-fen', 54.58, -1.76),
    ],
    libraries: [
      {
        ...place('alderby-library', 'Alderby Library', 'north-fen', 54.9, -1.801),
        address: 'Mill Lane, Alderby',
        postcode: 'QX10 4AB',
      },
      {
        ...place('birchton-library', 'Birchton Library', 'north-fen', 54.861, -1.6),
        address: 'High Street, Birchton',
        postcode: 'QX1 1AB',
      },
      {
        ...place('fenwick-library', 'Fenwick Library', 'south-fen', 54.52, -1.401),
        address: 'Station Road, Fenwick',
        postcode: 'QX2 1AB',
      },
    ],
    familyHubs: [
      {
        ...place('birchton-hub', 'Birchton family hub', 'north-fen', 54.86, -1.601),
        address: 'High Street, Birchton',
        postcode: 'QX1 1AA',
        base: 'birch',
      },
    ],
    postcodes: {
      outcodes: [
        area('QX1', 54.86, -1.62, 'north-fen', 1),
        area('QX2', 54.55, -1.5, 'south-fen', 1),
        area('QX3', 54.6, -1.85, 'south-fen', 1),
        area('QX4', 54.75, -1.2, 'broadmoor', 1),
        area('QX10', 54.9, -1.78, 'north-fen', 0.4),
      ],
      sectors: [
        area('QX1 1', 54.861, -1.61, 'north-fen'),
        area('QX2 1', 54.525, -1.41, 'south-fen'),
        area('QX2 2', 54.505, -1.69, 'south-fen'),
        area('QX3 2', 54.601, -1.88, 'south-fen'),
        area('QX4 1', 54.751, -1.24, 'broadmoor'),
        area('QX10 4', 54.899, -1.79, 'north-fen'),
      ],
      groups: [
        area('QX1 1A', 54.862, -1.605, 'north-fen'),
        area('QX2 1N', 54.522, -1.405, 'south-fen'),
        area('QX10 4A', 54.9, -1.799, 'north-fen'),
      ],
    },
  } satisfies Partial<SiteContent>;
}

function area(
  code: string,
  lat: number,
  lon: number,
  district: string,
  shareInArea?: number,
): PostcodeArea {
  return { code, point: { lat, lon }, postcodes: 40, district, shareInArea };
}
