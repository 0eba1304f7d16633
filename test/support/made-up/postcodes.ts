/** Rows of a made-up table of postcodes, in the columns of NSPL since 2025. */

const COLUMNS = 'pcds,doterm,gridind,cty25cd,lad25cd,lat,long';

/** The council of register.ts. */
export const DALE = 'E06000999';
export const ELSEWHERE = 'E06000998';

export interface MadeUpPostcode {
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  readonly district?: string;
  /** "201903" */
  readonly ended?: string;
}

export function nsplCsv(postcodes: readonly MadeUpPostcode[]): string {
  const rows = postcodes.map(({ postcode, lat, lon, district = DALE, ended = '' }) =>
    [postcode, ended, 1, 'E99999999', district, lat, lon].join(','),
  );
  return [COLUMNS, ...rows, ''].join('\r\n');
}

/** In Dale, just outside it, and farther away. */
export const POSTCODES: readonly MadeUpPostcode[] = [
  { postcode: 'DH1 1AA', lat: 54.78, lon: -1.57 },
  { postcode: 'DH1 1AB', lat: 54.7812, lon: -1.5711 },
  { postcode: 'DH1 1AD', lat: 54.7821, lon: -1.5722 },
  { postcode: 'DH1 1AE', lat: 54.7799, lon: -1.5733, ended: '201903' },
  { postcode: 'DH2 1AB', lat: 54.85, lon: -1.6 },
  { postcode: 'DH6 1AA', lat: 54.9, lon: -1.5, district: ELSEWHERE },
  { postcode: 'DH6 1AB', lat: 54.9, lon: -1.5, district: ELSEWHERE, ended: '199901' },
  { postcode: 'DH9 1AA', lat: 55.2, lon: -1.5, district: ELSEWHERE },
];
