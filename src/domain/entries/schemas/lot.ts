import { z } from 'zod';
import { date, id, namedInPublicRole, note, provenance, recorded, text } from './fields.ts';

export const LOT_BASES = ['council profile', 'report', 'plan before the decision'] as const;
export const LOT_ROUTES = ['competitive tender', 'application'] as const;

export const lotSchema = z.strictObject({
  name: text.describe('Name of the lot, or what it is known by'),
  programme: id.describe('The programme that made the lot'),
  basis: z
    .enum(LOT_BASES)
    .describe(
      'How it is known: named by a council profile, in a report, or only in the plan before the decision',
    ),
  centres: z.array(id).min(1).describe('Ids of the centres known to be in it'),
  incomplete: text
    .optional()
    .describe('What is not known of its centres, where the list is not whole'),
  stands: z
    .strictObject({
      least: z.int().min(1).describe('The fewest lots that this entry can stand for'),
      most: z.int().min(1).describe('The most lots that this entry can stand for'),
    })
    .describe('For how many lots the entry stands; 1 and 1 but where the sources leave it open'),
  route: z
    .enum(LOT_ROUTES)
    .optional()
    .describe('How it was commissioned; left out where not recorded'),
  awardedTo: text.optional().describe('Who won it; left out where not recorded'),
  awarded: date.optional().describe('When it was awarded; left out where not recorded'),
  ...provenance,
  note,
  namedInPublicRole,
  recorded,
});
