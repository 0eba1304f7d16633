import { z } from 'zod';
import { history } from './history.ts';
import { recorded, text } from './fields.ts';

export const synonymSchema = z.strictObject({
  words: z
    .array(text)
    .min(1)
    .describe('What people type: words or short phrases, as families say them'),
  means: text.describe('What this site calls it; every word of it must be in some other entry'),
  history,
  recorded,
});
