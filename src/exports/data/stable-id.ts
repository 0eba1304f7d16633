/** Ids of feeds, entries and services that stay the same wherever the site is served and whoever publishes it. */

import { v5 } from 'uuid';
import type { Site } from '../../domain/entries/schemas/site.ts';

/** The namespace of all ids made here; to change it would make every entry new to every reader. */
const NAMESPACE = 'a4f698bf-760b-4fd4-83a1-3aa7e932adc6';

/**
 * A UUID (RFC 9562, version 5) of the council's number and a name within it.
 *
 * A tag URI would need a domain that the publisher has held on a day, and a site may have no publisher yet.
 * @param name  kind and id: "events/contract-award"
 */
export function stableId({ council }: Pick<Site, 'council'>, name: string): string {
  return v5(`${council.code}/${name}`, NAMESPACE);
}
