/** Who runs the site, and how readers reach them. */

import { z } from 'zod';
import { text } from './fields.ts';

export const publisher = z
  .strictObject({
    name: text.optional().describe('Who publishes the site; left out, pages say that none is set'),
    contact: text
      .optional()
      .describe('E-mail address for readers; left out, pages say that none is set'),
    issues: z
      .url()
      .optional()
      .describe(
        'Address of the issues of a repository, such as "https://github.com/owner/name/issues": readers report mistakes there if there is no e-mail address',
      ),
  })
  .describe('Who runs the site');
