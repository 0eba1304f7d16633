/** The table of libraries. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import type { Library } from '../../../domain/entries/entry.ts';
import { librarySchema } from '../../../domain/entries/schemas/library.ts';
import { links } from '../../../wording/frame/links.ts';
import { capital } from '../../../wording/frame/phrases.ts';
import { descriptionOf, idColumn, notApplicable } from '../column.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';
import { placeColumns } from '../columns/places.ts';

export function librariesTable(context: ExportContext): DataTable {
  const { content } = context;
  const { terms, area } = content.site;
  return dataTable<Library>(
    {
      id: 'libraries',
      title: `${capital(terms.library.many)} in ${area}`,
      description: `Every ${terms.library.one}, and what to check before going there.`,
    },
    [
      idColumn('Our id: the name of its file in the content'),
      {
        name: 'name',
        about: descriptionOf(librarySchema, 'name'),
        type: 'text',
        value: ({ name }) => name,
      },
      ...placeColumns<Library>(contentIndex(content)),
      {
        name: 'caution',
        about: descriptionOf(librarySchema, 'caution'),
        type: 'text',
        mayBe: ['not applicable'],
        value: ({ caution }) => caution ?? notApplicable,
      },
      ...backingColumns<Library>(context, librarySchema, () => links.libraries()),
    ],
    content.libraries,
  );
}
