/** The table of what followed which centre: a row for each step. */

import { centreSchema } from '../../../domain/entries/schemas/centre.ts';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import type { Centre } from '../../../domain/entries/entry.ts';
import type { Sourced } from '../../../domain/entries/sourced.ts';
import { stepsFrom, successorsNow } from '../../../domain/network/successors.ts';
import type { SuccessionStep, Successor } from '../../../domain/network/successors.ts';
import { links } from '../../../wording/frame/links.ts';
import { nameOf, successionWords } from '../../../wording/network/centre-outcome.ts';
import { descriptionOf } from '../column.ts';
import { withDays } from '../columns/days.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { backingColumns } from './backing-columns.ts';

type StepRow = SuccessionStep & Sourced & Pick<Centre, 'recorded'> & { readonly id: string };

export function successionsTable(context: ExportContext): DataTable {
  const { content } = context;
  const { site } = content;
  const { centre: byId } = contentIndex(content);
  const field = (name: keyof Successor): string =>
    descriptionOf(centreSchema, 'successors', 0, name);
  return dataTable<StepRow>(
    {
      id: 'successions',
      title: `What followed ${site.area}’s closed ${site.terms.centre.many}`,
      description: `A row for each place that followed a closed ${site.terms.centre.one}, and when. One that was followed in turn has a row of its own.`,
    },
    [
      {
        name: 'id',
        about: 'Our id: that of the centre that closed, and the number of the row within it',
        type: 'text',
        value: ({ id }) => id,
      },
      {
        name: 'centre',
        about: 'Id of the centre that closed: a row of the table of centres',
        type: 'text',
        value: ({ from }) => from.id,
      },
      {
        name: 'centreName',
        about: descriptionOf(centreSchema, 'shortName'),
        type: 'text',
        value: ({ from }) => from.shortName,
      },
      {
        name: 'kind',
        about: field('kind'),
        type: { oneOf: site.successions.map(({ id }) => id) },
        value: ({ by }) => by.kind,
      },
      {
        name: 'kindInWords',
        about: 'The same in words, between the names of the two',
        type: 'text',
        value: ({ by }) => successionWords(site, by.kind),
      },
      { name: 'to', about: field('to'), type: 'text', value: ({ to }) => to.id },
      {
        name: 'toName',
        about: 'The name of the place that followed',
        type: 'text',
        value: ({ to }) => nameOf(to),
      },
      {
        name: 'leadsTo',
        about: 'Ids of the places where help is given now that the steps from the centre lead to',
        type: 'text',
        holds: 'list',
        value: ({ from }) => successorsNow(content, from).map(({ place }) => place.id),
      },
      ...withDays<StepRow>({
        name: 'date',
        about: field('date'),
        type: 'date',
        value: ({ by }) => by.date,
      }),
      ...backingColumns<StepRow>(context, centreSchema, (id) =>
        links.centre(id.slice(0, id.lastIndexOf('-'))),
      ),
    ],
    content.centres.flatMap((centre) =>
      stepsFrom(centre, byId).map((step, index) => ({
        ...step,
        sources: step.by.sources,
        asAt: step.by.asAt,
        undatedBecause: step.by.undatedBecause,
        id: `${centre.id}-${String(index + 1)}`,
        recorded: centre.recorded,
      })),
    ),
  );
}
