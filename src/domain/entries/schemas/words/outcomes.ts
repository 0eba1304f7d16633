/** What can be decided on a place, and how what was commissioned together was given out. */

import { z } from 'zod';
import { text } from '../fields.ts';

/** Those that every site has; the words for them are made from its terms. */
export const USUAL_OUTCOMES = ['base', 'close'] as const;

export const outcomes = z
  .array(
    z.strictObject({
      id: text.describe('What entries say: "multi-function hub"'),
      words: text.describe(
        'What was to happen, after "it was": "to close and become a multi-function hub"',
      ),
      closing: text
        .optional()
        .describe(
          'What a line about its closing adds after "It was": "to become a multi-function hub"',
        ),
      open: text.optional().describe('What it is called if it is open after it: "community-run"'),
    }),
  )
  .default([])
  .describe(
    'Outcomes of decisions beside "base" and "close". After each, a place is closed unless it has an open block',
  );

export const lotRoutes = z
  .array(z.strictObject({ id: text.describe('How, after "by": "competitive tender"') }))
  .default([])
  .describe('Ways in which lots were commissioned');
