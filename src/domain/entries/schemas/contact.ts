import { z } from 'zod';
import { history } from './history.ts';
import { audiences, caution, provenance, recorded, text } from './fields.ts';

export const CONTACT_GROUPS = ['urgent', 'service', 'health', 'advice', 'history'] as const;

export const contactSchema = z.strictObject({
  service: text.describe('Who answers'),
  audience: audiences,
  channel: z.enum(['phone', 'email', 'web']).describe('How to reach them'),
  value: text.optional().describe('The number or address; left out if none was found'),
  valueAgain: text
    .optional()
    .describe(
      'For a telephone number that is shown: the number once more, typed from the source and not copied from value, so that a wrong digit is found',
    ),
  group: z
    .enum(CONTACT_GROUPS)
    .describe(
      'Where it is on the help page: "advice" is money and other advice; "history" is dated text, never a way to get in touch',
    ),
  order: z.int().min(1).describe('Place within its group, 1 first'),
  caution,
  show: z
    .boolean()
    .describe(
      'true: printed as a contact; false: kept as a record that it was found, never printed as a contact',
    ),
  reason: text.describe('Why it is shown or not'),
  ...provenance,
  history,
  recorded,
});
