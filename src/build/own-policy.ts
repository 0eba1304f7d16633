/**
 * Leaves in a page's security policy only the hashes of what is in the page.
 *
 * Astro names in every page each style and script that some page has. Hashes do not compress: they
 * were over a kilobyte of each page.
 */

import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const HASH = / ('sha256-[\w+/=]+')/g;
const INLINE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;

/** @param html  a whole page as Astro makes it */
export function withOwnPolicy(html: string): string {
  const policy = POLICY.exec(html)?.[0];
  if (policy === undefined) return html;
  const own = new Set(Array.from(html.matchAll(INLINE), ([, , text = '']) => hashOf(text)));
  const shorter = policy.replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''));
  return html.replace(policy, () => shorter);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
