import { z } from 'zod';
import { formerIds, history } from './history.ts';
import { date, namedInPublicRole, note, recorded, text, webAddress } from './fields.ts';
import { UNDATED } from '../source.ts';

const PLACE_WORDS = 25;

export const SOURCE_KINDS = [
  'seed',
  'official',
  'register',
  'dataset',
  'news',
  'campaign',
  'community',
] as const;

export const sourceSchema = z.strictObject({
  title: text.describe('Title as the publisher prints it'),
  publisher: text.describe('Who published it, and whose copy was read if it is a copy'),
  published: z
    .union([z.literal(UNDATED), date])
    .meta({ expected: 'a date in quotes, or "undated"' })
    .describe('When it was published: a date, or "undated"'),
  url: webAddress.optional().describe('Its address; left out if none is recorded'),
  kind: z
    .enum(SOURCE_KINDS)
    .describe('What kind of source it is; "seed" marks the two that this site began with'),
  read: z.enum(['whole', 'part']).describe('Whether all of it could be read, or only part'),
  readOn: date
    .optional()
    .describe('When it was read: a day, or "../2026-11-22" for "by that day"; left out if unknown'),
  where: text
    .refine((words) => words.split(/\s+/).length <= PLACE_WORDS)
    .meta({
      expected: `at most ${String(PLACE_WORDS)} words`,
      fix: 'name the page, paragraph or heading alone; anything else belongs in note',
    })
    .optional()
    .describe('The place in it that the facts are from: page, paragraph or heading, in our words'),
  archived: webAddress.optional().describe('Address of a copy in a web archive'),
  notArchived: text
    .optional()
    .describe('Why no copy in a web archive is given; needed if it has an address and no copy'),
  note,
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
