/** The area that a place is there for: who lives in it is sent there before anywhere nearer. */

import { z } from 'zod';
import { POSTCODE_BEGINNING } from '../../places/postcode.ts';
import { idInSite, provenance } from './fields.ts';

const beginning = z.string().regex(POSTCODE_BEGINNING).meta({
  expected: 'the first half of a postcode such as "SW1A", or a sector such as "SW1A 1"',
  fix: 'write it in capitals, a sector with one space',
});

export const catchment = z.strictObject({
  districts: z
    .array(idInSite('districts'))
    .min(1)
    .optional()
    .describe('Districts that are wholly in it'),
  postcodes: z
    .array(beginning)
    .min(1)
    .optional()
    .describe('What the postcodes in it begin with: first halves and sectors'),
  ...provenance,
});
export type Catchment = z.output<typeof catchment>;
