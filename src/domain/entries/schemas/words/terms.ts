/** The public's words for what the site is about: another trade has its own. */

import { z } from 'zod';
import { id, text } from '../fields.ts';

const forms = {
  one: text.describe('For one: "base"'),
  many: text.describe('For several: "bases"'),
};

const slug = id.meta({ fix: 'write it in lower case, with hyphens for spaces' });

const term = z.strictObject({
  ...forms,
  article: z
    .enum(['a', 'an'])
    .optional()
    .describe('What stands before one, where its first letter misleads: "a" before "unit"'),
  short: z
    .strictObject(forms)
    .optional()
    .describe(
      'A shorter form, for headings and where the whole is clear: "centre" for "children\'s centre"',
    ),
  slug: z
    .strictObject({
      one: slug.describe('For one: "base", which begins the names of columns'),
      many: slug.describe('For several: "bases", which begins addresses and names of files'),
    })
    .optional()
    .describe('Its form in addresses, files and columns; left out, it is made from the words'),
});
export type Term = z.output<typeof term>;

/** A kind of place, which search engines know by a type. */
const placeTerm = term.extend({
  type: z
    .string()
    .regex(/^[A-Z][A-Za-z]+$/)
    .meta({ expected: 'the name of a type in schema.org, such as "Library"' })
    .optional()
    .describe(
      'Its type in schema.org, one of those below Place: "CivicStructure". Left out, it is a Place',
    ),
});

const baseTerm = placeTerm.extend({
  about: text
    .optional()
    .describe('What it is, in a plain sentence, for the pages where families first meet the word'),
});

const lotTerm = term.extend({
  done: text
    .default('given out')
    .describe('What was done with its centres together: "commissioned"'),
});

/** A term that a site may leave out, with a word that fits any trade. */
const termOr = (one: string, many: string) => term.default({ one, many });

export const terms = z
  .strictObject({
    centre: placeTerm.describe("A children's centre, open or closed"),
    base: baseTerm.describe('A centre that the service works from now'),
    lot: lotTerm.describe('A group of centres commissioned together'),
    familyHub: placeTerm.describe('A site of the family hub programme'),
    library: placeTerm.describe('A public library'),
    programme: term.describe('A piece of work by the council'),
    district: termOr('district', 'districts').describe(
      'A part of the area that pages list places by: "district"',
    ),
    user: termOr('person', 'people').describe('One of those the places are for: "family"'),
    council: termOr('organisation', 'organisations').describe('Who is in charge: "council"'),
    register: termOr('register', 'registers').describe(
      'The list that the centres are in: "national register"',
    ),
    contract: termOr('contract', 'contracts').describe('What the service is run under'),
  })
  .describe("The public's words for our kinds of entry, in lower case");
