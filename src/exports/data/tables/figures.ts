/** The table of figures: a row for every figure of the management information sheet. */

import { contentIndex } from '../../../domain/entries/content-index.ts';
import { FIGURE_UNITS, figureSchema } from '../../../domain/entries/schemas/figure.ts';
import { figureWords } from '../../../domain/figures/words.ts';
import type { Figure } from '../../../domain/entries/entry.ts';
import type { SiteContent } from '../../../domain/entries/site-content.ts';
import { links } from '../../../wording/frame/links.ts';
import { idColumn, notApplicable, descriptionOf } from '../column.ts';
import type { Column } from '../column.ts';
import { withDays } from '../columns/days.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';
import { relationColumns, standingColumns } from './figure-standing-columns.ts';

export function figuresTable(context: ExportContext): DataTable {
  const { content } = context;
  const { terms, area } = content.site;
  return dataTable<Figure>(
    {
      id: 'figures',
      title: `Figures on ${area}'s ${terms.centre.many}`,
      description:
        'Every figure of the management information sheet with its definition and date. A figure says what its standing is, and which other figures it rounds, is part of or disagrees with.',
    },
    [
      ...valueColumns,
      ...groupColumns(content),
      ...standingColumns(content),
      ...relationColumns(content),
      ...backingColumns<Figure>(context, figureSchema, links.figure),
    ],
    content.figures,
  );
}

const valueColumns: readonly Column<Figure>[] = [
  idColumn('Our id: the last part of its address on the sheet'),
  {
    name: 'label',
    about: descriptionOf(figureSchema, 'label'),
    type: 'text',
    value: ({ label }) => label,
  },
  {
    name: 'value',
    about:
      'The number, without separators, if only for sorting where the source gives words: valueInWords has what the source says. A figure that is a date is in valueDate',
    type: 'number',
    mayBe: ['not applicable'],
    value: ({ value }) => (typeof value === 'number' ? value : notApplicable),
  },
  ...withDays<Figure>({
    name: 'valueDate',
    about: 'The date, for a figure that is one',
    type: 'date',
    mayBe: ['not applicable'],
    value: ({ value }) => (typeof value === 'string' ? value : notApplicable),
  }),
  {
    name: 'unit',
    about: descriptionOf(figureSchema, 'unit'),
    type: { oneOf: FIGURE_UNITS },
    value: ({ unit }) => unit,
  },
  {
    name: 'valueInWords',
    about: 'The value with its unit, as pages show it',
    type: 'text',
    value: figureWords,
  },
  {
    name: 'definition',
    about: descriptionOf(figureSchema, 'definition'),
    type: 'text',
    value: ({ definition }) => definition,
  },
];

function groupColumns(content: SiteContent): Column<Figure>[] {
  const { figureGroup, programme: programmes } = contentIndex(content);
  return [
    {
      name: 'programme',
      about: 'Id of the programme that it belongs to',
      type: 'text',
      value: ({ programme }) => programme,
    },
    {
      name: 'programmeName',
      about: 'Name of that programme',
      type: 'text',
      value: ({ programme }) => programmes.get(programme)?.name,
    },
    {
      name: 'group',
      about: 'Id of its group on the sheet',
      type: 'text',
      value: ({ group }) => group,
    },
    {
      name: 'groupName',
      about: 'Name of that group',
      type: 'text',
      value: ({ group }) => figureGroup.get(group),
    },
  ];
}
