import { z } from 'zod';
import { history } from './history.ts';
import { idIn, idInSite, note, point, postcode, provenance, recorded, text } from './fields.ts';
import { visitingFields } from './visiting/fields.ts';

export const familyHubSchema = z.strictObject({
  name: text.describe('Name of the family hub site'),
  district: idInSite('districts').describe('The district it is in'),
  address: text.optional().describe('Address without the postcode; left out if not recorded'),
  postcode: postcode.describe('Full postcode'),
  point,
  base: idIn('centres').optional().describe('The base that has the same postcode'),
  ...visitingFields,
  ...provenance,
  note,
  history,
  recorded,
});
