/** When a place is open: a usual week, and days with other hours. */

import { z } from 'zod';
import { text } from '../fields.ts';
import { checking } from './checking.ts';
import { bankHolidays, because, days, time, weekdays } from './times.ts';

const hours = {
  from: time.describe('When it opens'),
  to: time.describe('When it closes'),
};

export const openingHours = z.strictObject({
  weekly: z
    .array(
      z.strictObject({
        days: weekdays.describe('The days with these hours'),
        ...hours,
        note: text.optional().describe('What applies then: "by appointment"'),
      }),
    )
    .min(1)
    .describe('The hours of a usual week; a day that is not named is closed'),
  exceptions: z
    .array(
      z.strictObject({
        days: days.describe('The day, or the first and the last day, with other hours'),
        hours: z
          .array(z.strictObject(hours))
          .min(1)
          .optional()
          .describe('The hours on each of those days; left out if it is closed'),
        because,
      }),
    )
    .min(1)
    .optional()
    .describe('Days with other hours; they also come before bank holidays'),
  bankHolidays,
  ...checking,
});

export type OpeningHours = z.output<typeof openingHours>;
