/** npm run import-postcodes: exact postcodes from OS Code-Point Open, ONS NSPL or ONSPD. */

import { preparePostcodes } from '../src/ingest/postcodes/prepare.ts';
import { importOpenData } from './import-open-data.ts';

const USAGE = `npm run import-postcodes -- PATH
  PATH       the folder of OS Code-Point Open, ONS NSPL or ONS ONSPD, unpacked, or one of its CSV files
  --council  ONS codes of the council or its districts, with commas between them, if its places
             and site.yaml do not tell
  --date     of when the data is, YYYY-MM or YYYY-MM-DD, if its files do not say it

CONTENT_DIR names the content folder; it is content unless it is set.`;

await importOpenData(USAGE, ['council'], (path, content, { values, ...settings }) =>
  preparePostcodes(path, content, { ...settings, codes: values.council?.split(',') ?? [] }),
);
