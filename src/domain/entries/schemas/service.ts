/** What families find where: the service of today, and what is offered at other kinds of place. */

import { z } from 'zod';
import { id, provenance, recorded, sources, text } from './fields.ts';

export const OTHER_SERVICE_PLACES = ['family hub sites', 'libraries'] as const;

export const serviceNowSchema = z.strictObject({
  name: text.describe('Name of the service that families turn to now'),
  provider: text.optional().describe('Who runs it'),
  from: text.describe('Since when, in words'),
  sources,
  offer: z
    .strictObject({
      text: text.describe('Whom it is for and what it does, in a sentence or three, without ages'),
      ageFrom: id.optional().describe('The figure of the youngest age it is for'),
      ageTo: id.optional().describe('The figure of the oldest age it is for'),
      ...provenance,
      recorded,
    })
    .optional()
    .describe('What it offers; without it the service is not exported'),
});

export const otherServiceSchema = z.strictObject({
  id: id.describe('Its id; its addresses and ids in the exports are made from it'),
  name: text.describe('Name of what is offered'),
  at: z.enum(OTHER_SERVICE_PLACES).describe('At which kind of place: all of them'),
  provider: text.optional().describe('Who runs it; left out where not recorded'),
  text: text.describe('What is offered and what is not known of it, in a sentence or three'),
  ...provenance,
  recorded,
});
