/**
 * How to reach a place, when it is open and what is on there: the same fields on a base, a family
 * hub, a library and a venue. Each fact says when it was last checked and how long that is good for.
 */

import { z } from 'zod';
import { text, webAddress } from '../fields.ts';
import { checking } from './checking.ts';
import { openingHours } from './opening-hours.ts';
import { session } from './session.ts';

const phone = z.strictObject({
  value: z
    .string()
    .regex(/^(?:\+44 ?|0)(?:[ ]?\d){9,10}$/)
    .meta({
      expected: 'a British number with spaces, such as "01632 960123"',
      fix: 'copy it from the source: digits and spaces only',
    })
    .describe('The number of this place, not that of a person'),
  ...checking,
});

const email = z.strictObject({
  value: z
    .email()
    .meta({
      expected: 'an e-mail address such as "hello@example.org"',
      fix: 'copy it from the source',
    })
    .describe('The address of this place, not that of a person'),
  ...checking,
});

const web = z.strictObject({
  value: webAddress.describe('Address of its own web page'),
  ...checking,
});

const access = z.strictObject({
  stepFree: text.optional().describe('How to get in without steps'),
  parking: text.optional().describe('Where to park, and whether there are wide bays'),
  changing: text.optional().describe('Where to change a baby, and whether there is a hoist'),
  bus: text.optional().describe('Which buses stop near it, and where'),
  ...checking,
});

const languages = z.strictObject({
  spoken: z.array(text).min(1).describe('Languages spoken there, by their English names'),
  ...checking,
});

/** To be spread into the schema of each kind of place. */
export const visitingFields = {
  phone: phone.optional().describe('Its own telephone number'),
  email: email.optional().describe('Its own e-mail address'),
  web: web.optional().describe('Its own web page'),
  access: access.optional().describe('What to know about getting there and in'),
  languages: languages.optional().describe('Languages that families can use there'),
  openingHours: openingHours.optional().describe('When it is open'),
  sessions: z.array(session).min(1).optional().describe('What is on there, or run from there'),
};

/** The fields on their own, for the guide. */
export const visitingSchema = z.strictObject(visitingFields);

export type Visiting = z.output<typeof visitingSchema>;
