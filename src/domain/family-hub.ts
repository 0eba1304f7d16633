/** A family hub site: another, later programme than the bases. */

import type { FamilyHubFields } from './family-hub-schema.ts';

export interface FamilyHub extends FamilyHubFields {
  readonly id: string;
}
