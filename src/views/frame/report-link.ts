/** Where readers report a mistake on a page: by e-mail, or as an issue of the repository. */

import type { Site } from '../../domain/entries/schemas/site.ts';

/**
 * The address, filled in with the page; undefined if the publisher has neither.
 * @param address  of the page, absolute
 */
export function reportLink(
  { contact, issues }: Site['publisher'],
  page: { readonly title: string; readonly address: string },
): string | undefined {
  const subject = encodeURIComponent(`Mistake on “${page.title}”`);
  const body = encodeURIComponent(`${page.address}\n\n`);
  if (contact !== undefined) return `mailto:${contact}?subject=${subject}&body=${body}`;
  if (issues === undefined) return undefined;
  return `${issues.replace(/\/$/, '')}/new?title=${subject}&body=${body}`;
}
