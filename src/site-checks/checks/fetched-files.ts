/** The files from which the finder and the search answer first are light enough for a poor line. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserFileLinks, largeSiteLinks } from '../../wording/frame/links.ts';
import { brotliSize, quickBrotliSize } from '../brotli-size.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';

/** @param most  bytes of each file after Brotli */
export function checkFetchedFiles({ folder, files }: BuiltSite, most: number): SiteProblem[] {
  const { finder, finderPlaces, search } = browserFileLinks;
  const first: readonly string[] = [finder, finderPlaces, search];
  const letters = largeSiteLinks.searchLetter('').replace(/\.json$/, '');
  const fetched = [...files].filter((file) => first.includes(file) || file.startsWith(letters));
  return fetched.flatMap((address) => {
    const text = readFileSync(join(folder, address));
    // Nearly all are light enough at quick compression.
    if (quickBrotliSize(text) <= most) return [];
    const bytes = brotliSize(text);
    const message = `is ${String(bytes)} bytes after Brotli; at most ${String(most)} are allowed`;
    return bytes > most ? [{ address, message }] : [];
  });
}
