/** The format and the parts of postcodes, by the rules of the package `postcode`. */

import { isValid, toNormalised, toOutcode, toSector } from 'postcode';

/** Whether the text is a full postcode as we write it: capitals, one space. */
export function isPostcode(text: string): boolean {
  return isValid(text) && toNormalised(text) === text;
}

/** An outcode or a sector, in capitals: "SW1A", "SW1A 1". */
export const POSTCODE_BEGINNING = /^[A-Z]{1,2}\d[A-Z\d]?( \d)?$/;

/** "SW1A 1AA" → "SW1A". */
export function outcodeOf(postcode: string): string {
  return required(toOutcode(postcode), postcode);
}

/** "SW1A 1AA" → "SW1A 1". */
export function sectorOf(postcode: string): string {
  return required(toSector(postcode), postcode);
}

/** "SW1A" → "SW": the letters that a postcode or outcode begins with. */
export function postcodeAreaOf(postcode: string): string {
  return /^[A-Z]+/.exec(postcode)?.[0] ?? '';
}

function required(part: string | null, postcode: string): string {
  if (part === null) throw new RangeError(`not a postcode: ${postcode}`);
  return part;
}
