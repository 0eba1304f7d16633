/** What somebody comes for, in the words in which families say it, and what helps. */

import { z } from 'zod';
import { history } from './history.ts';
import { idIn, idInSite, provenance, recorded, text } from './fields.ts';

/** Kinds of places where what is needed is given. */
export const NEED_PLACES = ['bases', 'family hubs', 'libraries'] as const;

export const needSchema = z.strictObject({
  name: text.describe('What is needed, as families say it: "Weigh my baby"'),
  words: z
    .array(text)
    .min(1)
    .describe(
      'Words and short phrases that people type for it; misspellings, endings and small words such as "my" are not needed. No phrase belongs to two needs',
    ),
  urgent: z
    .boolean()
    .describe('true: the number of the first contact is printed first, in a red block'),
  quickExit: z
    .boolean()
    .optional()
    .describe(
      'true: its answer has a button that leaves the site at once, for readers who may be watched',
    ),
  topic: idInSite('topics').describe('Where it is on the help page'),
  answer: z
    .strictObject({
      text: text.describe(
        'What to do first, in plain sentences of at most 25 words. No service, hour or number that the sources do not have',
      ),
      ...provenance,
    })
    .optional()
    .describe('The answer in short; may be left out where a question answers it'),
  question: idIn('questions').optional().describe('The question that answers it in full'),
  contacts: z
    .array(idIn('contacts'))
    .min(1)
    .optional()
    .describe('Contacts to turn to, the first one first; an urgent need begins with a telephone'),
  at: z
    .array(z.enum(NEED_PLACES))
    .min(1)
    .optional()
    .describe('At which kinds of place it is given, where the sources say that all of them do'),
  means: text
    .optional()
    .describe(
      "What this site calls it, for the site's search; every word must be in some other entry. Left out, the name is searched for",
    ),
  history,
  recorded,
});
