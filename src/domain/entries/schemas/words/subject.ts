/** Words so common in the site's subject that they tell nothing apart. */

import { z } from 'zod';
import { text } from '../fields.ts';

const words = z.array(text).default([]);

export const subjectWords = z
  .strictObject({
    names: words.describe(
      'Words that most names of places have, so that the finder leaves them out: "centre", "centres", "library"',
    ),
    needs: words.describe(
      'Words that add nothing to what somebody needs, in small letters and for one: "baby", "kid"',
    ),
    subject: words.describe(
      'Words that are one letter from a word of a need and never a misspelling of it: "contract", beside "contact"',
    ),
  })
  .default({ names: [], needs: [], subject: [] })
  .describe('Words that are in nearly everything that readers type here');
