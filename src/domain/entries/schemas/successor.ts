/** What followed a centre when it closed. */

import { z } from 'zod';
import { date, idIn, idInSite, provenance } from './fields.ts';

export const successor = z.strictObject({
  kind: idInSite('successions').describe('How the other place follows it'),
  to: idIn('centres').describe('The place that followed'),
  date: date.describe('When that was'),
  ...provenance,
});
