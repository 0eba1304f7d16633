/** What families find where: today's service, and what is offered at other kinds of place. */

import { z } from 'zod';
import { id, idIn, provenance, recorded, sources, text } from './fields.ts';

export const OTHER_SERVICE_PLACES = ['bases', 'family hub sites', 'libraries', 'venues'] as const;

export const serviceNowSchema = z.strictObject({
  name: text.describe('Name of the service that families use now'),
  provider: text.optional().describe('Who runs it'),
  from: text.describe('Since when, in words'),
  sources,
  offer: z
    .strictObject({
      text: text.describe(
        'Who it is for and what it does, in one to three sentences, without ages',
      ),
      ageFrom: idIn('figures').optional().describe('The figure for the youngest age it is for'),
      ageTo: idIn('figures').optional().describe('The figure for the oldest age it is for'),
      ...provenance,
      recorded,
    })
    .optional()
    .describe('What it offers; without it the service is not exported'),
});

export const otherServiceSchema = z.strictObject({
  id: id.describe('Its id; its addresses and ids in the exports are made from it'),
  name: text.describe('Name of what is offered'),
  at: z
    .enum(OTHER_SERVICE_PLACES)
    .describe('The kind of place that it is offered at; it is offered at all of them'),
  provider: text.optional().describe('Who runs it; left out if not recorded'),
  text: text.describe('What is offered and what is not known about it, in one to three sentences'),
  ...provenance,
  recorded,
});
