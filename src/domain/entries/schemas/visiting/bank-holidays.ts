/** The days on which the country has a holiday. */

import { z } from 'zod';
import { day, sources, text } from '../fields.ts';

export const bankHolidays = z
  .strictObject({
    days: z
      .array(
        z.strictObject({
          day: day.describe('The day'),
          name: text.describe('Its name: "Boxing Day"'),
        }),
      )
      .min(1)
      .describe('Each bank holiday once, in their order'),
    sources,
  })
  .describe('Bank holidays, for opening hours and sessions; needed where there are any');
