import { z } from 'zod';
import { formerIds, history } from './history.ts';
import {
  asAt,
  audiences,
  idIn,
  idInSite,
  namedInPublicRole,
  note,
  recorded,
  text,
  undatedBecause,
} from './fields.ts';

export const questionSchema = z.strictObject({
  question: text.describe('The question in the words of the person who asks it'),
  audience: audiences,
  askedAs: z
    .array(text)
    .min(1)
    .optional()
    .describe('Other words in which people ask it: the search finds it by them'),
  topic: idInSite('topics').describe('What it is about: the part of the page that it is in'),
  order: z
    .int()
    .min(1)
    .optional()
    .describe('Position within its topic, 1 first; questions without one come after'),
  answered: z
    .boolean()
    .describe(
      'true: the text below answers it; false: the sources do not, and the page says "not recorded"',
    ),
  whoKnows: text
    .optional()
    .describe(
      'Without an answer: who could know it, in a sentence; left out, the council is named. The page adds how to ask',
    ),
  seeAlso: z
    .array(idIn('questions'))
    .min(1)
    .optional()
    .describe('Without an answer: the nearest questions with one; left out, those of its topic'),
  sources: z
    .array(idIn('sources'))
    .describe('Where the answer is from; empty only if it is not answered'),
  asAt,
  undatedBecause,
  note,
  namedInPublicRole,
  formerIds,
  history,
  recorded,
});
