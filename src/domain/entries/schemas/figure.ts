import { z } from 'zod';
import { date, id, namedInPublicRole, note, provenance, recorded, text } from './fields.ts';

export const FIGURE_UNITS = ['count', 'gbp', 'gbp-per-year', 'percent', 'fte', 'date'] as const;

export const figureSchema = z.strictObject({
  label: text.describe('What is counted or measured'),
  value: z
    .union([z.number(), date])
    .meta({ expected: 'a number, or for the unit "date" a date in quotes' })
    .describe('The number without separators, or the date'),
  inWords: text
    .optional()
    .describe(
      'The words of the source, if it gives words and no number: printed instead of the number',
    ),
  unit: z.enum(FIGURE_UNITS).describe('"gbp" is pounds, "fte" full-time equivalent posts'),
  definition: text.describe('What exactly the figure covers, and who counted it'),
  programme: id.describe('The programme it belongs to'),
  group: id.describe('Its place on the sheet: a figure group in site.yaml'),
  conflictsWith: z
    .array(id)
    .min(1)
    .optional()
    .describe('Figures that disagree with this one; each must name this one too'),
  supersededBy: id
    .optional()
    .describe('The later figure of the same thing, if a source gives one: it replaces this one'),
  ...provenance,
  note,
  namedInPublicRole,
  recorded,
});
