/** Fields that many kinds of entry share, each described in the editor's words. */

import { z } from 'zod';
import { isPartialDate, yearOf } from '../../dates/partial-date.ts';
import { isPostcode } from '../../places/postcode.ts';
import { textFault } from '../text-fault.ts';
import { UNDATED } from '../source.ts';
import { AS_PUBLISHED } from '../sourced.ts';

/** A text that readers see, as it is written. */
export const text = z.string().check(isClean).trim().normalize('NFC').min(1);

/** An address that a browser opens; others, such as "javascript:", would run on the page. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .regex(/^[!-~]+$/)
  .check(isClean);

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    expected: 'an id made of lower-case letters, numbers and single hyphens, such as "park-lane"',
    fix: 'copy it from the file name of the entry, or from site.yaml',
  });

/** The id of an entry, by the folder of its kind. */
export function idIn(folder: string) {
  return id.meta({
    expected: `the id of an entry in ${folder}/: lower-case letters, numbers and single hyphens`,
    fix: `copy the name of its file in ${folder}/, without the ending`,
  });
}

/** The id of an item of a list in site.yaml. */
export function idInSite(list: string) {
  return id.meta({
    expected: `the id of one of the ${list} in site.yaml: lower-case letters, numbers and single hyphens`,
    fix: `copy it from ${list} in site.yaml`,
  });
}

/** No source is older and no plan is later: a year outside this range is a typing error. */
const YEARS = { first: 1700, last: 2199 };

export const date = z.string().refine(isLikelyDate).meta({
  expected:
    'a date in quotes: "2019", "2019-10", "2019-10-01", "2019-23" (autumn), "2011-12/2012-02", "../2012-02", each with ? if uncertain or ~ if approximate',
  fix: 'write the date as precisely as the source gives it, and no more',
});

export const day = z.iso.date().meta({
  expected: 'a whole day in quotes such as "2026-11-22"',
  fix: 'write year, month and day, each with all its digits',
});

export const postcode = z.string().refine(isPostcode).meta({
  expected: 'a full postcode in capitals with one space, such as "SW1A 1AA"',
  fix: 'copy it from the source; capitals, one space',
});

export const point = z
  .strictObject({
    lat: z.number().min(-90).max(90).describe('Degrees north, WGS84'),
    lon: z.number().min(-180).max(180).describe('Degrees east, WGS84; west is negative'),
  })
  .describe('Where it is, in WGS84 degrees');

export const sources = z
  .array(idIn('sources'))
  .min(1)
  .meta({ fix: 'name a source: the id of an entry in sources/' })
  .describe('Where it is from: at least one source');

export const asAt = z
  .union([z.literal(AS_PUBLISHED), z.literal(UNDATED), date])
  .meta({
    expected:
      'a date in quotes, or "as published" (the date of the first dated source), or "undated" with undatedBecause',
    fix: 'write the date at which the fact was true, "as published" or "undated"',
  })
  .describe('When the fact was true');

export const undatedBecause = text
  .optional()
  .describe('Why no date can be given; needed if asAt is "undated"');

export const caution = text.optional().describe('A warning that is printed with the fact');
export const note = text.optional().describe('What else a reader should know; printed');

export const namedInPublicRole = z
  .array(text)
  .min(1)
  .optional()
  .describe('People named in the text because of a public role, written as they are there');

export const recorded = day.describe('The day this entry was written or last corrected here');

export const audiences = z.array(idInSite('audiences')).min(1).describe('Who it is for');

/** An issue with the fault as its parameter, from which the gate takes its words and its place. */
function isClean({ value, issues }: z.core.ParsePayload<string>): void {
  const fault = textFault(value);
  if (fault) issues.push({ code: 'custom', input: value, params: { fault } });
}

function isLikelyDate(text: string): boolean {
  if (!isPartialDate(text)) return false;
  const year = yearOf(text);
  return year >= YEARS.first && year <= YEARS.last;
}

/** Where a fact comes from and when it was true. */
export const provenance = { sources, asAt, undatedBecause };
