/** The table of who ran each centre: a row for each centre, organisation and period. */

import { centreSchema, LEAD_BASES } from '../../../domain/entries/schemas/centre.ts';
import type { Centre } from '../../../domain/entries/entry.ts';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import { withArticle } from '../../../domain/entries/term.ts';
import { links } from '../../../wording/frame/links.ts';
import { descriptionOf } from '../column.ts';
import { withDays } from '../columns/days.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';
import { capital } from '../../../wording/frame/phrases.ts';

type Lead = NonNullable<Centre['ledBy']>[number];
type LeadRow = Lead & Pick<Centre, 'recorded'> & { readonly id: string; readonly centre: Centre };

export function ledByTable(context: ExportContext): DataTable {
  const { content } = context;
  const { terms, area } = content.site;
  const field = (name: keyof Lead): string => descriptionOf(centreSchema, 'ledBy', 0, name);
  const { district: districts } = contentIndex(content);
  return dataTable<LeadRow>(
    {
      id: 'led-by',
      title: `Who ran ${area}'s ${terms.centre.many}`,
      description: `A row for each organisation that ran ${withArticle(terms.centre)}, and when. ${capital(withArticle(terms.centre))} that changed hands has several rows, so count the ${terms.centre.many} and not the rows.`,
    },
    [
      {
        name: 'id',
        about: 'Our id: that of the centre, and the number of the row within it, oldest first',
        type: 'text',
        value: ({ id }) => id,
      },
      {
        name: 'centre',
        about: 'Id of the centre: a row of the table of centres',
        type: 'text',
        value: ({ centre }) => centre.id,
      },
      {
        name: 'centreName',
        about: descriptionOf(centreSchema, 'shortName'),
        type: 'text',
        value: ({ centre }) => centre.shortName,
      },
      {
        name: 'districtName',
        about: 'Name of its district',
        type: 'text',
        value: ({ centre }) => districts.get(centre.district),
      },
      {
        name: 'organisation',
        about: field('organisation'),
        type: 'text',
        value: ({ organisation }) => organisation,
      },
      {
        name: 'basis',
        about: field('basis'),
        type: { oneOf: LEAD_BASES },
        value: ({ basis }) => basis,
      },
      {
        name: 'period',
        about: field('period'),
        type: 'text',
        mayBe: ['not recorded'],
        value: ({ period }) => period,
      },
      ...withDays<LeadRow>({
        name: 'from',
        about: field('from'),
        type: 'date',
        mayBe: ['not recorded'],
        value: ({ from }) => from,
      }),
      ...withDays<LeadRow>({
        name: 'to',
        about: field('to'),
        type: 'date',
        mayBe: ['not recorded'],
        value: ({ to }) => to,
      }),
      ...backingColumns<LeadRow>(context, centreSchema, (id) =>
        links.centre(id.slice(0, id.lastIndexOf('-'))),
      ),
    ],
    content.centres.flatMap((centre) =>
      (centre.ledBy ?? []).map((lead, index) => ({
        ...lead,
        id: `${centre.id}-${String(index + 1)}`,
        centre,
        recorded: centre.recorded,
      })),
    ),
  );
}
