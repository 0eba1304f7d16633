/** What becomes of a place that closes: the ways in which another follows it, in the site's words. */

import { z } from 'zod';
import { id, text } from '../fields.ts';

const succession = z.strictObject({
  id: id.describe('What entries say: "merged-into"'),
  words: text.describe(
    'What happened, between the names of the two places: "merged into". The date follows',
  ),
  replaces: z
    .boolean()
    .describe(
      'true: the place named second took the place of the first, and the data for programs says so; false: it only serves the same people',
    ),
});

/** For a site that names none. */
export const USUAL_SUCCESSIONS = [
  { id: 'became', words: 'became', replaces: true },
  { id: 'merged-into', words: 'merged into', replaces: true },
  { id: 'moved-to', words: 'moved to', replaces: true },
  { id: 'replaced-by', words: 'was replaced by', replaces: true },
  { id: 'served-by', words: 'came to be served by', replaces: false },
];

export const successions = z
  .array(succession)
  .min(1)
  .default(USUAL_SUCCESSIONS)
  .describe(
    `Ways in which one place follows another. Left out, they are ${USUAL_SUCCESSIONS.map((one) => one.id).join(', ')}; a site that lists its own lists all that it uses`,
  );
