/** When a fact about a place was last checked, and for how long that is good. */

import { z } from 'zod';
import { day, sources } from '../fields.ts';

export const CHECK_PERIODS = ['week', 'month', '3 months', '6 months', '12 months'] as const;

export const checking = {
  checked: day.describe('The day on which somebody last made sure that this is right'),
  checkEvery: z
    .enum(CHECK_PERIODS)
    .describe(
      'How long that is good for; after it pages say "ask first" and show nothing as on or open',
    ),
  sources,
};

export type Checked = z.output<z.ZodObject<typeof checking>>;
