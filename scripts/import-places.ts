/** npm run import-places: towns and villages from OS Open Names or NPTG, and places elsewhere like them. */

import { preparePlaces } from '../src/ingest/gazetteers/prepare.ts';
import { importOpenData } from './import-open-data.ts';

const USAGE = `npm run import-places -- PATH
  PATH    the folder of OS Open Names (CSV) or of NPTG, unpacked
  --date  of when the data is, YYYY-MM or YYYY-MM-DD; left out, its source is undated

CONTENT_DIR names the content folder; it is content unless it is set.`;

await importOpenData(USAGE, [], preparePlaces);
