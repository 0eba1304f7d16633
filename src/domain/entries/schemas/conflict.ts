import { z } from 'zod';
import { formerIds, history } from './history.ts';
import { relationKind } from './figure.ts';
import { idIn, namedInPublicRole, recorded, sources, text } from './fields.ts';

export const conflictSchema = z.strictObject({
  topic: text.describe('What the sources give different versions of'),
  claims: z
    .array(z.strictObject({ text: text.describe('What is said'), sources }))
    .min(2)
    .describe('The versions, each with its sources'),
  is: relationKind,
  uses: text.describe('Which one this site uses, and why'),
  figures: z.array(idIn('figures')).min(1).optional().describe('Figures that it is about'),
  centres: z.array(idIn('centres')).min(1).optional().describe('Centres that it is about'),
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
