/** The programme of an entry: its id, and its name for people. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import type { Column } from '../column.ts';

/** @param about  of the id */
export function programmeColumns<Entry extends { readonly programme: string }>(
  content: SiteContent,
  about: string,
): Column<Entry>[] {
  const { programme: programmes } = contentIndex(content);
  return [
    { name: 'programme', about, type: 'text', value: ({ programme }) => programme },
    {
      name: 'programmeName',
      about: 'Name of that programme',
      type: 'text',
      value: ({ programme }) => programmes.get(programme)?.name,
    },
  ];
}
