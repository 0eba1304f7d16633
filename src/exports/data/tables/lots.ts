/** The table of lots: the entries as they are written; the same lots in the Open Contracting Data Standard are in lots.json. */

import { LOT_BASES, lotSchema } from '../../../domain/entries/schemas/lot.ts';
import type { Lot } from '../../../domain/entries/entry.ts';
import { links } from '../../../wording/frame/links.ts';
import { capital } from '../../../wording/frame/phrases.ts';
import { descriptionOf, idColumn, notApplicable } from '../column.ts';
import { withDays } from '../columns/days.ts';
import { programmeColumns } from '../columns/programme.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';

export function lotsTable(context: ExportContext): DataTable {
  const { content } = context;
  const { lot } = content.site.terms;
  const routes = content.site.lotRoutes.map(({ id }) => id);
  const field = (...path: readonly string[]): string => descriptionOf(lotSchema, ...path);
  return dataTable<Lot>(
    {
      id: 'lots',
      title: capital(lot.many),
      description: `A row for each ${lot.one}, or for several that our sources do not tell apart.`,
    },
    [
      idColumn('Our id: the last part of the address of its page'),
      { name: 'name', about: field('name'), type: 'text', value: ({ name }) => name },
      ...programmeColumns<Lot>(content, 'Id of the programme that made it'),
      {
        name: 'basis',
        about: field('basis'),
        type: { oneOf: LOT_BASES },
        value: ({ basis }) => basis,
      },
      {
        name: 'centres',
        about: `${field('centres')}: rows of the table of centres`,
        type: 'text',
        holds: 'list',
        value: ({ centres }) => centres,
      },
      {
        name: 'incomplete',
        about: field('incomplete'),
        type: 'text',
        mayBe: ['not applicable'],
        value: ({ incomplete }) => incomplete ?? notApplicable,
      },
      {
        name: 'fewestLots',
        about: field('stands', 'least'),
        type: 'whole number',
        value: ({ stands }) => stands.least,
      },
      {
        name: 'mostLots',
        about: field('stands', 'most'),
        type: 'whole number',
        value: ({ stands }) => stands.most,
      },
      {
        name: 'route',
        about: field('route'),
        type: routes.length > 0 ? { oneOf: routes } : 'text',
        mayBe: ['not recorded'],
        value: ({ route }) => route,
      },
      {
        name: 'awardedTo',
        about: field('awardedTo'),
        type: 'text',
        mayBe: ['not recorded'],
        value: ({ awardedTo }) => awardedTo,
      },
      ...withDays<Lot>({
        name: 'awarded',
        about: field('awarded'),
        type: 'date',
        mayBe: ['not recorded'],
        value: ({ awarded }) => awarded,
      }),
      ...backingColumns<Lot>(context, lotSchema, links.lot),
    ],
    content.lots,
  );
}
