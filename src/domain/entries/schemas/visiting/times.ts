/** Times of day, weekdays and days, as opening hours and sessions have them. */

import { z } from 'zod';
import { WEEKDAYS } from '../../../dates/calendar-days.ts';
import { isDays } from '../../../dates/days-span.ts';
import { text } from '../fields.ts';

export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export const time = z.string().regex(TIME).meta({
  expected: 'a time of day in quotes with four digits, such as "09:30" or "14:00"',
  fix: 'write hours and minutes, each with two digits, from "00:00" to "23:59"',
});

export const days = z.string().refine(isDays).meta({
  expected:
    'a day in quotes such as "2026-12-24", or the first and the last: "2026-12-24/2027-01-02"',
  fix: 'write whole days, the earlier one first',
});

export const weekdays = z.array(z.enum(WEEKDAYS)).min(1);

export const bankHolidays = z
  .enum(['closed', 'as usual'])
  .optional()
  .describe(
    'What happens on bank holidays; left out if not recorded: then pages say to ask, and nothing is shown as on or open',
  );

export const because = text.optional().describe('Why, as readers see it: "half-term"');
