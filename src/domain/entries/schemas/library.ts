import { z } from 'zod';
import { history } from './history.ts';
import { caution, idInSite, note, point, postcode, provenance, recorded, text } from './fields.ts';
import { visitingFields } from './visiting/fields.ts';

export const librarySchema = z.strictObject({
  name: text.describe('Name of the library'),
  district: idInSite('districts').describe('The district it is in'),
  address: text.describe('Address without the postcode'),
  postcode: postcode.describe('Full postcode'),
  point: point.optional(),
  noPointBecause: text.optional().describe('Why it has no point; needed if the point is left out'),
  caution: caution.describe(
    'What families should check before they go; printed wherever the library is shown',
  ),
  ...visitingFields,
  ...provenance,
  note,
  history,
  recorded,
});
