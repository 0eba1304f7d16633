/** The numbers or codes by which others know a place: a register's, an organisation's, a property's. */

import { z } from 'zod';
import { id, text, webAddress } from '../fields.ts';

export const identifierKind = z.strictObject({
  id: id.describe('Its id, under which the entries give it: "urn"'),
  name: text.describe('What it is called in short, for programs: "URN"'),
  label: text.describe('What pages call it: "Register number (URN)"'),
  about: text.describe('What it is, for the page about the data'),
  shapes: z
    .array(text)
    .min(1)
    .describe(
      'The shapes that a value can have: 9 stands for a digit, A for a capital letter, anything else for itself: "99999"',
    ),
  link: webAddress
    .optional()
    .describe('Address of the record of a place, up to the value, which ends it'),
});

export const identifierKinds = z
  .array(identifierKind)
  .default([])
  .describe('Numbers or codes that places have, the most used one first');

/** On an entry: each of its identifiers, by the id of its kind. */
export const identifiers = z
  .record(id, text)
  .meta({ expected: 'ids of identifiers in site.yaml, each with its value in quotes' })
  .optional()
  .describe('Numbers or codes by which others know it');
