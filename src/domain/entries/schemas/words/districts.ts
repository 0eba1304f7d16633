import { z } from 'zod';
import { id, text } from '../fields.ts';

export const districts = z
  .array(
    z.strictObject({
      id: id.describe('Its id, used in entries and addresses'),
      name: text.describe('The name that readers see'),
      code: z
        .string()
        .regex(/^[EWSN]\d{8}$/)
        .meta({ expected: 'a code of the Office for National Statistics, such as "E07000143"' })
        .optional()
        .describe(
          'Its ONS code, by which imported postcodes are known to be in it; left out, the postcodes of its places tell',
        ),
    }),
  )
  .min(1)
  .describe('Districts, in the order in which pages list them');
