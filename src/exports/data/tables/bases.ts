/** The table of bases: where help is given now. */

import { hubsAt } from '../../../domain/entries/base.ts';
import type { Base, Help, HelpPlace } from '../../../domain/entries/base.ts';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import { centreSchema } from '../../../domain/entries/schemas/centre.ts';
import { links } from '../../../wording/frame/links.ts';
import { capital } from '../../../wording/frame/phrases.ts';
import { descriptionOf, idColumn, notApplicable } from '../column.ts';
import type { Column } from '../column.ts';
import { withDays } from '../columns/days.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';
import { placeColumns } from '../columns/places.ts';

/** A base or an open centre, with the place, the page and the record of its centre. */
type BaseRow = Help &
  Partial<Pick<Base['base'], 'from' | 'namedBy'>> &
  Pick<Base, 'id' | 'district' | 'address' | 'postcode' | 'point' | 'recorded'> & {
    readonly centre: HelpPlace;
  };

export function basesTable(context: ExportContext): DataTable {
  const { content } = context;
  const { terms, area } = content.site;
  return dataTable<BaseRow>(
    {
      id: 'bases',
      title: `${capital(terms.base.many)} in ${area}`,
      description: `Every ${terms.base.one}, and what to check before going there.`,
    },
    [
      idColumn('Our id: that of its centre, a row of the table of centres'),
      {
        name: 'name',
        about: descriptionOf(centreSchema, 'base', 'name'),
        type: 'text',
        value: ({ name }) => name,
      },
      {
        name: 'centreName',
        about: descriptionOf(centreSchema, 'shortName'),
        type: 'text',
        value: ({ centre }) => centre.shortName,
      },
      ...placeColumns<BaseRow>(contentIndex(content)),
      ...sinceColumns,
      {
        name: 'familyHubs',
        about: 'Names of the family hub sites at the same postcode',
        type: 'text',
        holds: 'list',
        mayBe: ['not applicable'],
        value: ({ centre }) => hubsAt(content, centre).map(({ name }) => name),
      },
      ...backingColumns<BaseRow>(context, centreSchema, links.base),
    ],
    contentIndex(content).bases.map((centre) => {
      const { id, district, address, postcode, point, recorded } = centre;
      return { ...centre.help, id, district, address, postcode, point, recorded, centre };
    }),
  );
}

const sinceColumns: readonly Column<BaseRow>[] = [
  ...withDays<BaseRow>({
    name: 'since',
    about: descriptionOf(centreSchema, 'base', 'from'),
    type: 'date',
    mayBe: ['not applicable'],
    value: ({ from }) => from ?? notApplicable,
  }),
  {
    name: 'namedBy',
    about: descriptionOf(centreSchema, 'base', 'namedBy'),
    type: { oneOf: ['news', 'register only'] },
    mayBe: ['not applicable'],
    value: ({ namedBy }) => namedBy ?? notApplicable,
  },
  {
    name: 'checkBeforeUse',
    about: 'Why to check before going there, if the building is in doubt',
    type: 'text',
    mayBe: ['not applicable'],
    value: ({ inDoubt }) => inDoubt ?? notApplicable,
  },
  {
    name: 'cautions',
    about: descriptionOf(centreSchema, 'base', 'cautions'),
    type: 'text',
    holds: 'list',
    mayBe: ['not applicable'],
    value: ({ cautions }) => cautions ?? [],
  },
];
