import { z } from 'zod';
import {
  asAt,
  audiences,
  id,
  namedInPublicRole,
  note,
  recorded,
  text,
  undatedBecause,
} from './fields.ts';

export const questionSchema = z.strictObject({
  question: text.describe('The question in the words of the person who asks it'),
  audience: audiences,
  topic: id.describe('Where it stands: a topic in site.yaml'),
  order: z
    .int()
    .min(1)
    .optional()
    .describe('Place at the head of its topic, 1 first; those without one follow'),
  answered: z
    .boolean()
    .describe(
      'true: the text below answers it; false: the sources do not, and the page says "not recorded"',
    ),
  sources: z
    .array(id)
    .describe('Ids of the sources the answer rests on; empty only where it is not answered'),
  asAt,
  undatedBecause,
  note,
  namedInPublicRole,
  recorded,
});
