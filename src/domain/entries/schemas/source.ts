import { z } from 'zod';
import { date, namedInPublicRole, note, recorded, text } from './fields.ts';
import { UNDATED } from '../source.ts';

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
  url: z.url().optional().describe('Its address; left out if none is recorded'),
  kind: z
    .enum(SOURCE_KINDS)
    .describe('What kind of source it is; "seed" marks the two that this site began with'),
  read: z.enum(['whole', 'part']).describe('Whether all of it could be read, or only part'),
  note,
  namedInPublicRole,
  recorded,
});
