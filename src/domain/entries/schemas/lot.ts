import { z } from 'zod';
import { formerIds, history } from './history.ts';
import { date, idIn, namedInPublicRole, note, provenance, recorded, text } from './fields.ts';

export const LOT_BASES = ['council profile', 'report', 'plan before the decision'] as const;

export const lotSchema = z.strictObject({
  name: text.describe('Name of the lot, or a description of it'),
  programme: idIn('programmes').describe('The programme that made the lot'),
  basis: z
    .enum(LOT_BASES)
    .describe(
      'How it is known: named by a council profile, in a report, or only in the plan before the decision',
    ),
  centres: z.array(idIn('centres')).min(1).describe('The centres known to be in it'),
  incomplete: text
    .optional()
    .describe('What is not known about its centres, if the list is incomplete'),
  stands: z
    .strictObject({
      least: z.int().min(1).describe('The fewest lots that this entry can represent'),
      most: z.int().min(1).describe('The most lots that this entry can represent'),
    })
    .describe('How many lots the entry represents; 1 and 1 unless the sources are unclear'),
  route: text
    .meta({ expected: 'the id of one of the lotRoutes in site.yaml' })
    .optional()
    .describe('How it was commissioned; left out if not recorded'),
  awardedTo: text.optional().describe('Who won it; left out if not recorded'),
  awarded: date.optional().describe('When it was awarded; left out if not recorded'),
  ...provenance,
  note,
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
