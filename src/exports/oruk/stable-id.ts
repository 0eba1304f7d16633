/** Ids as Open Referral wants them: UUIDs that stay the same for as long as our own ids do. */

import { v5 } from 'uuid';
import type { Site } from '../../domain/site-schema.ts';

/** Drawn once for this generator; a change of it would change every id ever given out. */
const NAMESPACE = '8cb0eddf-8e98-47d7-8668-ca8c56aaa537';

/** @param kind, id  the entity's table in Open Referral and its id on this site */
export function stableId({ council }: Site, kind: string, id: string): string {
  return v5(`${council.code}/${kind}/${id}`, NAMESPACE);
}
