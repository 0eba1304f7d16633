/** Made-up rows of the open gazetteers, in their columns. */

import proj4 from 'proj4';

const GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

export interface MadeUpPlace {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly lat: number;
  readonly lon: number;
  readonly within?: string;
  readonly county?: string;
  /** Length of its sides in metres. */
  readonly side?: number;
}

/** The grid reference of a point, in metres. */
export function gridOf({ lat, lon }: { lat: number; lon: number }): [east: number, north: number] {
  const [east, north] = proj4('WGS84', GRID, [lon, lat]).map(Math.round) as [number, number];
  return [east, north];
}

/** A data file of OS Open Names, which has no row of names; a road is in it too. */
export function openNamesCsv(places: readonly MadeUpPlace[]): string {
  const rows = places.map(
    ({ id, name, type, within = '', county = 'Dale', side = 900, ...point }) => {
      const [east, north] = gridOf(point);
      const box = [east - side / 2, north - side / 2, east + side / 2, north + side / 2];
      const cells = [
        ...[id, `http://data.example/${id}`, name, '', '', '', 'populatedPlace', type, east, north],
        ...[1000, 25000, ...box, 'DH1', '', within, '', '', 'Dale', '', '', county, '', ''],
        ...['North East', '', 'England', '', '', '', ''],
      ];
      return cells
        .map((cell) => (typeof cell === 'string' && cell.includes(',') ? `"${cell}"` : cell))
        .join(',');
    },
  );
  const road = (rows[0] ?? '').replace('populatedPlace', 'transportNetwork');
  return [...rows, road, ''].join('\r\n');
}

/** In Dale, near it, far away and like it, far away and large, far away. */
export const PLACES: readonly MadeUpPlace[] = [
  { id: 'osgb1', name: 'Oakham', type: 'Town', lat: 54.781, lon: -1.571 },
  { id: 'osgb2', name: 'Elmby', type: 'Village', lat: 54.851, lon: -1.601 },
  { id: 'osgb3', name: 'Elmby', type: 'Suburban Area', lat: 54.78, lon: -1.6, within: 'Oakham' },
  { id: 'osgb4', name: 'Mill Lane', type: 'Hamlet', lat: 54.783, lon: -1.575 },
  { id: 'osgb5', name: 'Oakham', type: 'Village', lat: 54.7815, lon: -1.5715 },
  { id: 'osgb6', name: 'Nearby', type: 'Village', lat: 54.95, lon: -1.45, county: 'Vale' },
  { id: 'osgb7', name: 'Oakhan', type: 'Village', lat: 51, lon: -1, county: 'Wold' },
  { id: 'osgb8', name: 'Greatcity', type: 'City', lat: 52, lon: -2, county: 'Wold', side: 9000 },
  { id: 'osgb9', name: 'Fartown', type: 'Village', lat: 52, lon: -1, county: 'Wold' },
];

const NPTG_COLUMNS =
  'NptgLocalityCode,LocalityName,LocalityNameLang,ShortName,ShortNameLang,QualifierName,QualifierNameLang,QualifierLocalityRef,QualifierDistrictRef,ParentLocalityName,ParentLocalityNameLang,AdministrativeAreaCode,NptgDistrictCode,SourceLocalityType,GridType,Easting,Northing,CreationDateTime,ModificationDateTime,RevisionNumber,Modification';

/** Localities.csv of NPTG; one of its rows is deleted. */
export function nptgCsv(places: readonly MadeUpPlace[]): string {
  const rows = places.map(({ id, name, within = '', ...point }, at) => {
    const [east, north] = gridOf(point);
    const change = at === places.length - 1 ? 'del' : 'new';
    return `${id},${name},EN,,,,,,,${within},EN,083,244,Add,,${String(east)},${String(north)},2018-08-31T10:45:47,2019-04-17T12:16:36,1,${change}`;
  });
  return [NPTG_COLUMNS, ...rows, ''].join('\r\n');
}

export const NPTG_AREAS = 'AdministrativeAreaCode,AtcoAreaCode,AreaName\r\n083,180,Dale\r\n';
