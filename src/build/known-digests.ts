/**
 * Lets Astro's pages calculate the hash of each style once, not once for every page.
 *
 * A page's security policy names the hash of each style in it. Astro has it calculated in another
 * thread, twice for each page, and nearly all pages have the same styles.
 */

/** The used part of a Vite plugin; Vite's own type is not one of our dependencies. */
interface DigestPlugin {
  readonly name: string;
  readonly apply: 'build';
  readonly transform: (code: string, id: string) => string | undefined;
}

const MODULE = '/astro/dist/core/encryption.js';
const OWN = 'async function generateCspDigest(';

/** Another version of Astro, in which the function is not found, is left as it is. */
export function knownDigests(): DigestPlugin {
  return {
    name: 'known-digests',
    apply: 'build',
    transform: (code, id) =>
      id.endsWith(MODULE) && code.includes(OWN)
        ? `${code.replace(OWN, 'async function newCspDigest(')}\n${KEPT}`
        : undefined,
  };
}

const KEPT = `
const knownDigests = new Map();
function generateCspDigest(data, algorithm) {
  const key = algorithm + ' ' + data;
  if (!knownDigests.has(key)) knownDigests.set(key, newCspDigest(data, algorithm));
  return knownDigests.get(key);
}`;
