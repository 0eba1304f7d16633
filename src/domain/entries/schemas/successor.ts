/** What followed a centre when it closed. */

import { z } from 'zod';
import { date, id, provenance } from './fields.ts';

export const successor = z.strictObject({
  kind: id.describe('How the other place follows it: id of a succession, such as "merged-into"'),
  to: id.describe('The place that followed: the id of its entry'),
  date: date.describe('When that was'),
  ...provenance,
});
