/** What addresses begin with, and the parts of them that the site's terms give. */

import { FALLBACK_ADDRESSES } from '../../domain/entries/term.ts';
import type { TermAddresses } from '../../domain/entries/term.ts';

/**
 * The path below which the site is served, with a slash at both ends: "/", or "/centres/".
 *
 * Vite sets it in pages and in scripts for the browser. Programs that work on the built files, such
 * as the checks, run without Vite: to them an address begins at the folder of the site.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- without Vite there is no `env`
export const BASE = import.meta.env?.BASE_URL ?? '/';

/** The parts of addresses that the site's terms give; Vite sets them in the same way. */
let ofTerms =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- without Vite there is no `env`
  (import.meta.env?.TERM_ADDRESSES as TermAddresses | undefined) ?? FALLBACK_ADDRESSES;

/** For programs that make addresses without Vite, once they have read the content. */
export function useTermAddresses(addresses: TermAddresses): void {
  ofTerms = addresses;
}

/** "bases" → "hubs" where the site's terms say so. */
export function termSlug(kind: keyof TermAddresses): string {
  return ofTerms[kind];
}

/** A kind of the code as addresses and filters call it: "library" → "branch"; of other kinds the name itself. */
export function kindSlug(kind: string): string {
  return isOfTerms(kind) ? ofTerms[kind] : kind;
}

function isOfTerms(kind: string): kind is keyof TermAddresses {
  return Object.hasOwn(ofTerms, kind);
}
