/** A hall, church or clinic that is none of our places, at which something is on. */

import { z } from 'zod';
import { history } from './history.ts';
import {
  caution,
  idIn,
  idInSite,
  note,
  point,
  postcode,
  provenance,
  recorded,
  text,
} from './fields.ts';
import { visitingFields } from './visiting/fields.ts';

export const venueSchema = z.strictObject({
  name: text.describe('Name of the hall, church, clinic or other place'),
  district: idInSite('districts').describe('The district it is in'),
  address: text.describe('Address without the postcode'),
  postcode: postcode.optional().describe('Full postcode; left out if not recorded'),
  point: point.optional(),
  caution: caution.describe(
    'What families should check before they go; printed wherever the venue is shown',
  ),
  needs: z
    .array(idIn('needs'))
    .min(1)
    .optional()
    .describe('What families need that is given there, where its sources say so'),
  ...visitingFields,
  ...provenance,
  note,
  history,
  recorded,
});
