import { z } from 'zod';
import { history } from './history.ts';
import { recorded, text } from './fields.ts';

export const SUM_RELATIONS = ['=', '≠', '>'] as const;

/** Why two sides that are not equal stand side by side. */
export const SUM_REASONS = ['part', 'other day', 'other definition', 'rival'] as const;

export const sumSchema = z.strictObject({
  left: text.describe('Figure ids, numbers, + − × ÷ and brackets: "lots-total"'),
  relation: z
    .enum(SUM_RELATIONS)
    .describe('"=": equal; ">": more than; "≠": known not to be equal, with an explanation'),
  because: z
    .enum(SUM_REASONS)
    .optional()
    .describe(
      'Needed with "≠": "part": one is a part of the other; "other day"; "other definition": counted in another way; "rival": both cannot be right. For a rounded number write "=" and roundedTo',
    ),
  right: text.describe(
    'The other side, written the same way: "lots-competitive + lots-application"',
  ),
  roundedTo: z
    .number()
    .positive()
    .optional()
    .describe('Both sides are rounded to this before they are compared: 1, 0.1, 100000'),
  explanation: text.describe('Why the two sides must be equal, or why they are known not to be'),
  history,
  recorded,
});
