/** An extract of the register with made-up places: as the department wrote it in 2019 or in 2026. */

import { stringify } from 'csv-stringify/sync';

const COLUMNS_2019 =
  'URN|LA (code)|LA (name)|EstablishmentName|TypeOfEstablishment (code)|TypeOfEstablishment (name)|EstablishmentStatus (code)|EstablishmentStatus (name)|OpenDate|Street|Locality|Address3|Town|County (code)|County (name)|Postcode|SchoolWebsite|TelephoneNum|HeadFirstName|HeadLastName|GOR (name)'.split(
    '|',
  );
const COLUMNS_2026 = COLUMNS_2019.toSpliced(9, 0, 'LastChangedDate');

export const EXTRACT_COLUMNS = { 2019: COLUMNS_2019, 2026: COLUMNS_2026 } as const;

type Row = Readonly<Record<string, string>>;

const DALE: Row = {
  'LA (code)': '100',
  'LA (name)': 'Dale, County of',
  'TypeOfEstablishment (code)': '47',
  'EstablishmentStatus (name)': 'Open',
  HeadFirstName: 'Perpetua',
  HeadLastName: 'Zzyzx',
  'GOR (name)': 'North East',
};

export const EXTRACT_ROWS: readonly Row[] = [
  {
    ...DALE,
    URN: '20001',
    EstablishmentName: "Oakham Sure Start Children's Centre",
    OpenDate: '28-02-2010',
    LastChangedDate: '25-06-2025',
    Street: 'Oakham School',
    Locality: 'Mill Lane',
    Town: 'OAKHAM',
    Postcode: 'DH1 1aa',
    SchoolWebsite: 'www.oakham.example/centre?gclid=abc',
    TelephoneNum: '01632--960001',
  },
  {
    ...DALE,
    URN: '20002',
    EstablishmentName: 'Elm Children’s Centre',
    'TypeOfEstablishment (code)': '48',
    OpenDate: '31-02-2010',
    Town: 'Elmby',
    Postcode: '',
    SchoolWebsite: 'under construction',
    TelephoneNum: '01632-960002/960003',
  },
  {
    ...DALE,
    URN: '20003',
    EstablishmentName: "Elm Children's Centre",
    OpenDate: '',
    Street: 'Elmby Hall',
    Town: 'Elmby',
    Postcode: 'DH2 1AB',
    SchoolWebsite: 'help@dale.example',
    TelephoneNum: '07700-900123',
  },
  {
    ...DALE,
    URN: '20004',
    EstablishmentName: "Shut Children's Centre",
    'EstablishmentStatus (name)': 'Closed',
    Town: 'Elmby',
  },
  {
    ...DALE,
    'LA (code)': '101',
    'LA (name)': 'Vale',
    URN: '20005',
    EstablishmentName: 'Ash Family Hub',
    Town: 'Ashby',
    Postcode: 'QX1 1AA',
  },
];

/** @param columns  their names, in the order of the file */
export function extractCsv(
  columns: readonly string[] = COLUMNS_2026,
  { rows = EXTRACT_ROWS, ends = '\r\n' }: { rows?: readonly Row[]; ends?: '\n' | '\r\n' } = {},
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    quoted: true,
    record_delimiter: ends,
  });
}
