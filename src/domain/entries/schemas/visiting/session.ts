/** What is on at a place: who it is for, on which days, and what to expect. */

import { z } from 'zod';
import { day, id, idIn, text } from '../fields.ts';
import { checking } from './checking.ts';
import { bankHolidays, because, days, time, weekdays } from './times.ts';

export const REPEATS = [
  'every week',
  'every 2 weeks',
  '1st of the month',
  '2nd of the month',
  '3rd of the month',
  '4th of the month',
  'last of the month',
] as const;

const age = z
  .string()
  .regex(/^(birth|[1-9]\d? (week|month|year)s?)$/)
  .meta({
    expected: '"birth", or a number of weeks, months or years such as "6 months" or "4 years"',
    fix: 'write the age as the source gives it',
  });

export const session = z.strictObject({
  id: id.describe('Its id, which no other session of this place has'),
  what: text.describe('What it is called: "Stay and play"'),
  whoFor: text.describe('Who it is for, as families say it'),
  ages: z
    .strictObject({
      from: age.optional().describe('The youngest age it is for'),
      to: age.optional().describe('The oldest age it is for'),
    })
    .optional()
    .describe('The ages it is for; left out if it is for all, or not recorded'),
  weekly: z
    .strictObject({
      days: weekdays.describe('The weekdays it is on'),
      repeats: z
        .enum(REPEATS)
        .describe(
          'How often; every 2 weeks is counted from the week of the first day, "1st of the month" is the first of its weekday in each month',
        ),
      from: day.describe('The first day'),
      to: day.optional().describe('The last day; left out if no end is known'),
    })
    .optional()
    .describe('The weekdays it is on; left out if it is on single days only'),
  dates: z.array(day).min(1).optional().describe('Single days it is on, beside the weekdays'),
  starts: time.describe('When it starts'),
  ends: time.describe('When it ends'),
  notOn: z
    .array(
      z.strictObject({
        days: days.describe('The day, or the first and the last day, without it'),
        because,
      }),
    )
    .min(1)
    .optional()
    .describe('Days of its weekdays on which there is none, such as half-term'),
  bankHolidays,
  cost: text.optional().describe('What it costs, or "Free"; left out if not recorded'),
  booking: text
    .optional()
    .describe('Whether and how to book, or "No need to book"; left out if not recorded'),
  place: idIn('venues').optional().describe('The venue it is held at, if it is not held here'),
  room: text.optional().describe('Where in the building'),
  expect: text
    .optional()
    .describe('What happens there and what to bring, in one to three sentences'),
  ...checking,
});

export type Session = z.output<typeof session>;
