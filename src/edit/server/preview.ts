/** Where an entry is seen on the site. */

import { entryAddresses } from '../../domain/entries/addresses.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { EditedKind } from '../form/edited-kind.ts';

/** Kinds without an address of their own, and the page that has them. */
const SHOWN_ON: Partial<Record<EditedKind, string>> = {
  contacts: '/help/',
  needs: '/help/',
  venues: '/whats-on/',
  sums: '/management-information/',
  synonyms: '/search/',
};

/** From the site's first slash: "/centres/park-lane/"; the home page for what many pages have. */
export function previewAddress(
  content: SiteContent | undefined,
  kind: EditedKind,
  id: string,
): string {
  const own = content && entryAddresses(content).find(({ at }) => at.kind === kind && at.id === id);
  if (kind === 'pages') return `/${id}/`;
  return own?.address ?? SHOWN_ON[kind] ?? '/';
}
