import { z } from 'zod';
import { id, note, point, provenance, recorded, text } from './fields.ts';

export const placeSchema = z.strictObject({
  name: text.describe('The name that people use'),
  otherNames: z.array(text).min(1).optional().describe('Other names of the same place'),
  district: id.describe('Id of the district in site.yaml'),
  point,
  ...provenance,
  note,
  recorded,
});
