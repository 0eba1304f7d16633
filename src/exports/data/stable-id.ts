/** Ids of feeds, entries and services that depend on neither the site's address nor its publisher. */

import { v5 } from 'uuid';
import type { Site } from '../../domain/entries/schemas/site.ts';

/** The namespace of all ids made here; if it changed, feed readers would show every entry as new. */
const NAMESPACE = 'a4f698bf-760b-4fd4-83a1-3aa7e932adc6';

/**
 * A UUID (RFC 9562, version 5) of the council's number and a name within it.
 *
 * A tag URI would need a domain that the publisher owned on a given day, and a site may have no
 * publisher yet.
 * @param name  kind and id: "events/contract-award"
 */
export function stableId({ council }: Pick<Site, 'council'>, name: string): string {
  return v5(`${council.code}/${name}`, NAMESPACE);
}
