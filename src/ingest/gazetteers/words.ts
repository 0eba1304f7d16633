/** What the command says: what was read, written and left out, and what to do next. */

import type { PartialDate } from '../../domain/dates/partial-date.ts';
import { counted } from '../gate/field-problem.ts';
import type { PlacesImport } from './import.ts';
import { gazetteerWords } from './products.ts';
import type { Gazetteer } from './read.ts';

interface Import {
  readonly gazetteer: Gazetteer;
  readonly made: PlacesImport;
  readonly date: PartialDate | undefined;
  readonly area: string;
  readonly folder: string;
}

export function placesSummary({ gazetteer, made, date, area, folder }: Import): string {
  const { product, places: all, read, oddNames } = gazetteer;
  const { places, elsewhere, known, files, attribution } = made;
  const kinds = [...Map.groupBy(places, ({ kind }) => kind)].map(
    ([kind, { length }]) => `${inWords(length)} ${kind}`,
  );
  const because = (why: string): string =>
    inWords(elsewhere.filter((each) => each.why.includes(why)).length);
  const kept = all.length - places.length - known - elsewhere.length;
  return [
    `Read      ${inWords(read)} rows of ${gazetteerWords(product, date)}: ${inWords(all.length)} populated places.`,
    files.size === 0
      ? `Unchanged ${folder} has these places already.`
      : `Written   ${counted(files.size, 'file', 'files')} in ${folder}. The gate found no problems.`,
    `Here      ${inWords(places.length)} new in ${area}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}; ${inWords(known)} were there and stay as they are.`,
    `Elsewhere ${inWords(elsewhere.length)} new: ${because('near')} within 30 miles, ${because('large')} large, ${because('like')} spelt like a place here.`,
    `Left out  ${inWords(kept)} elsewhere that nobody would take for a place here, and ${inWords(read - all.length - oddNames)} other rows.`,
    ...(oddNames > 0 ? [`          ${inWords(oddNames)} with a name that no page can show.`] : []),
    ...(product === 'nptg' ? [NPTG_KINDS] : []),
    `Licence   ${attribution}`,
    '',
    'Next:',
    `  1. See the lists of places, and ask the finder for some.\n       CONTENT_DIR=${folder} npm start`,
    '  2. In places/places.csv, write how people say a name in said_as, and in generic "yes" for a\n     name that streets have too.',
  ].join('\n');
}

const NPTG_KINDS =
  'Kinds     NPTG does not say them: a place with many others in it is a town, one in another a suburb, others villages.';

/** That it is not known what is in the area. */
export function noPostcodes(area: string, folder: string): string {
  return [
    `Without postcodes it is not known which places are in ${area}. Nothing was written.`,
    `Import postcodes first: CONTENT_DIR=${folder} npm run import-postcodes -- PATH`,
  ].join('\n');
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
