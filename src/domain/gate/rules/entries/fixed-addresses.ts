/** First parts of the addresses that a site has, whatever its entries. */

import type { Site } from '../../../entries/schemas/site.ts';
import { addressesOf } from '../../../entries/term.ts';

/** Those of every site. */
export const FIXED_ADDRESSES: readonly string[] = [
  '404',
  'about',
  'accessibility',
  'corrections',
  'data',
  'distance',
  'find',
  'help',
  'management-information',
  'oruk',
  'pagefind',
  'privacy',
  'questions',
  'search',
  'sources',
  'timeline',
  'whats-on',
];

/** Those of every site, and those that its terms give. */
export function firstParts({ terms }: Pick<Site, 'terms'>): string[] {
  const { bases, centres, lots } = addressesOf(terms);
  return [...FIXED_ADDRESSES, bases, centres, lots];
}
