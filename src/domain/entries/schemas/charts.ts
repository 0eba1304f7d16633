/** What the charts of the programmes draw: which figures, under which titles. */

import { z } from 'zod';
import { idIn, text } from './fields.ts';

const figureBefore = idIn('figures').describe('The figure before the change');
const figureAfter = idIn('figures').describe('The figure after the change');

export const charts = z
  .strictObject({
    budget: z
      .strictObject({
        title: text.describe(
          'What is compared; the totals are added to it as the title of the chart',
        ),
        before: text.describe('Words for the first bar'),
        after: text.describe('Words for the second bar'),
        lines: z
          .array(
            z.strictObject({
              label: text.describe('Name of the line'),
              before: figureBefore,
              after: figureAfter,
              shares: z
                .strictObject({ before: figureBefore, after: figureAfter })
                .optional()
                .describe(
                  'The shares of the whole as the source prints them; the table prints no others',
                ),
            }),
          )
          .min(1)
          .describe('Each line of the budget: the figure before and the figure after'),
        total: z
          .strictObject({ before: figureBefore, after: figureAfter })
          .describe('The figures of the two totals'),
        programme: idIn('programmes').describe('The programme whose page shows it'),
      })
      .optional()
      .describe('The budget before and after, line by line'),
    staffing: z
      .strictObject({
        title: text.describe(
          'What is compared; the totals are added to it as the title of the chart',
        ),
        before: text.describe('Words for the first bar'),
        after: text.describe('Words for the second bar'),
        label: text.describe('What is counted: "Full-time equivalent posts"'),
        total: z
          .strictObject({ before: figureBefore, after: figureAfter })
          .describe('The figures of all posts'),
        fewer: z
          .array(
            z.strictObject({
              label: text.describe('Where posts were to be lost, printed after "in": "management"'),
              figure: idIn('figures').describe('The figure that counts them'),
            }),
          )
          .min(1)
          .describe('Where posts were to be lost'),
        programme: idIn('programmes').describe('The programme whose page shows it'),
      })
      .optional()
      .describe('The posts before and after'),
    scale: z
      .strictObject({ from: z.int().describe('First year'), to: z.int().describe('Last year') })
      .describe('The first and last year on the scale of events'),
  })
  .describe('What the charts draw');
