/** The table of centres: a row for every centre, open or closed. */

import { centreSchema } from '../../../domain/entries/schemas/centre.ts';
import { links } from '../../../wording/frame/links.ts';
import { capital } from '../../../wording/frame/phrases.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';
import { centreHistoryColumns } from './centre-history-columns.ts';
import { centreNowColumns } from './centre-now-columns.ts';
import { centrePlaceColumns } from './centre-place-columns.ts';

export function centresTable(context: ExportContext): DataTable {
  const { content } = context;
  const { terms, area } = content.site;
  return dataTable(
    {
      id: 'centres',
      title: `${capital(terms.centre.many)} in ${area}`,
      description: `Every ${terms.centre.one} that the ${terms.register.one} has named, open or closed: where it is or was, what happened to it, and the nearest ${terms.base.one}.`,
      references: ['nearestBase', 'nearestSureBase'],
    },
    [
      ...centrePlaceColumns(content),
      ...centreNowColumns(content),
      ...centreHistoryColumns(content),
      ...backingColumns(context, centreSchema, links.centre),
    ],
    content.centres,
  );
}
