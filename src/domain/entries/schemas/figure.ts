import { z } from 'zod';
import { formerIds, history } from './history.ts';
import {
  date,
  idIn,
  idInSite,
  namedInPublicRole,
  note,
  provenance,
  recorded,
  text,
} from './fields.ts';

export const FIGURE_UNITS = ['count', 'gbp', 'gbp-per-year', 'percent', 'fte', 'date'] as const;

export const FIGURE_STANDINGS = ['reported', 'worked out by us', 'planned', 'claimed'] as const;

/** How one figure, or one version of a fact, relates to another. */
export const RELATIONS = ['rounded', 'part', 'other day', 'other definition', 'rival'] as const;

export const relationKind = z
  .enum(RELATIONS)
  .describe(
    '"rounded": the same number, rounded; "part": a part of it; "other day": of another day; "other definition": counted in another way; "rival": the same measure of the same thing at the same time, and both cannot be right',
  );

const relation = z.strictObject({
  to: idIn('figures').describe('The other figure; it needs no relation back'),
  is: relationKind,
});

const workedOut = z.strictObject({
  sum: idIn('sums').optional().describe('The sum that gives it; the sum names the other figures'),
  from: text
    .optional()
    .describe('From which figures or records and how, if it cannot be written as a sum'),
});

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
  askedAs: z
    .array(text)
    .min(1)
    .optional()
    .describe(
      'Other words that people use for it: printed on its page, so that the search finds it',
    ),
  programme: idIn('programmes').describe('The programme it belongs to'),
  group: idInSite('figureGroups').describe('Its place on the sheet'),
  standing: z
    .enum(FIGURE_STANDINGS)
    .describe(
      '"reported": a source says so; "worked out by us": from figures or records; "planned": a plan for a day; "claimed": a party, a campaign or a headline says so',
    ),
  workedOut: workedOut
    .optional()
    .describe('For a figure worked out by us: the sum, or from what and how'),
  plannedFor: date
    .optional()
    .describe('For a planned figure: the day or period of the plan, if a source gives it'),
  outcomeEvent: idIn('events')
    .optional()
    .describe('For a planned figure: the event that says what came of the plan, if one does'),
  relations: z
    .array(relation)
    .min(1)
    .optional()
    .describe('How it relates to other figures: written on one of the two, shown with both'),
  supersededBy: idIn('figures')
    .optional()
    .describe(
      'The figure that gives the same measure of the same day anew, from a later source. A newer number for a later day does not supersede',
    ),
  ...provenance,
  note,
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
