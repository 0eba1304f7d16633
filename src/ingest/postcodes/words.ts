/** What the command says: what was read, written and left out, and what to do next. */

import { counted } from '../gate/field-problem.ts';
import type { PartialDate } from '../../domain/dates/partial-date.ts';
import type { PostcodeImport } from './import.ts';
import { productWords } from './products.ts';
import type { PostcodeData } from './read.ts';

interface Import {
  readonly data: PostcodeData;
  readonly made: PostcodeImport;
  readonly date: PartialDate;
  readonly area: string;
  readonly folder: string;
}

export function postcodeSummary({ data, made, date, area, folder }: Import): string {
  const { council, own, ended, around, outcodes, placed, files, removed } = made;
  const product = productWords(data.product, date);
  const unchanged = files.size + removed.length === 0;
  const written = unchanged
    ? `Unchanged ${folder} has these postcodes already.`
    : `Written   ${counted(files.size, 'file', 'files')} in ${folder}. The gate found no problems.`;
  return [
    `Read      ${inWords(data.read)} of ${product}.`,
    `Council   ${area} is ${council.codes.join(', ')}, ${council.known}.`,
    `Postcodes ${inWords(own)} in use, ${inWords(ended)} ended, ${inWords(around)} within 10 miles around, in ${counted(outcodes, 'outcode', 'outcodes')}.`,
    written,
    ...(placed.length === 0 ? [] : [`Points    for ${listed(placed)}.`]),
    ...leftOutLines(data),
    `Licence   ${made.attribution}`,
    '          It is in attributions of site.yaml, and printed on the pages about sources.',
    '',
    'Next:',
    `  1. See the site, and ask the finder for a postcode.\n       CONTENT_DIR=${folder} npm start`,
    `  2. Add towns and villages.\n       CONTENT_DIR=${folder} npm run import-places -- PATH`,
  ].join('\n');
}

/** That none of the postcodes is the council's. */
export function noneOfCouncil(area: string, data: PostcodeData): string {
  return [
    `No postcode of ${area} is in these ${inWords(data.read)} rows. Nothing was written.`,
    'The council is known by the postcodes of its places, by code of each of districts in site.yaml,',
    'or by --council and its ONS code, such as E10000020 for a county or E06000015 for a city.',
  ].join('\n');
}

const MOST_LISTED = 8;

function listed(ids: readonly string[]): string {
  const more = ids.length > MOST_LISTED ? `, … (${String(ids.length)} in all)` : '';
  return ids.slice(0, MOST_LISTED).join(', ') + more;
}

function leftOutLines({ leftOut }: PostcodeData): string[] {
  const lines = [...leftOut].map(([why, count]) => `${inWords(count)} × ${why}`);
  return lines.map((line, at) => (at === 0 ? 'Left out  ' : '          ') + line);
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
