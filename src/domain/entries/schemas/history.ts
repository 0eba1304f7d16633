import { z } from 'zod';
import { day, id, text } from './fields.ts';

/** Why an entry was changed. */
export const CHANGE_REASONS = ['our mistake', 'newer source', 'clearer words'] as const;

/** One change of an entry. */
export const changeSchema = z.strictObject({
  was: text.describe('What the site said before, in its words'),
  is: text.describe('What it says now, in its words'),
  why: z
    .enum(CHANGE_REASONS)
    .describe(
      '"our mistake": the source said so before; "newer source": a later or better source; "clearer words": the fact is the same',
    ),
  day: day.describe('The day of the change here'),
});

export const history = z
  .array(changeSchema)
  .min(1)
  .optional()
  .describe('What has been changed since the entry was first published, oldest first');

export const formerIds = z
  .array(id)
  .min(1)
  .optional()
  .describe('Ids that it had when it was published before: their addresses lead on to it');

export type Change = z.output<typeof changeSchema>;
