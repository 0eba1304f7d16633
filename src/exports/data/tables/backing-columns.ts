/** The last columns of every table: the date of the fact, its sources, when it was recorded and its page. */

import type { z } from 'zod';
import { contentIndex } from '../../../domain/entries/content-index.ts';
import type { Day } from '../../../domain/dates/partial-date.ts';
import { datingOf } from '../../../domain/entries/sourced.ts';
import type { Sourced } from '../../../domain/entries/sourced.ts';
import { datingWords } from '../../../wording/frame/phrases.ts';
import { descriptionOf, undated } from '../column.ts';
import type { Column } from '../column.ts';
import { withDays } from '../columns/days.ts';
import type { ExportContext } from '../table.ts';

interface Backed extends Sourced {
  readonly id: string;
  readonly note?: string | undefined;
  readonly recorded: Day;
}

/**
 * @param schema  of the kind of entry
 * @param linkTo  the path of an entry's page
 */
export function backingColumns<Entry extends Backed>(
  { content, siteUrl }: ExportContext,
  schema: z.ZodObject,
  linkTo: (id: string) => string,
): Column<Entry>[] {
  const { source } = contentIndex(content);
  return [
    {
      name: 'note',
      about: descriptionOf(schema, 'note'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ note }) => note ?? { absent: 'not applicable' },
    },
    ...withDays<Entry>({
      name: 'asAt',
      about: 'The date the fact applies to: its own date, or the date its source was published',
      type: 'date',
      mayBe: ['undated'],
      value: (entry) => {
        const dating = datingOf(entry, source);
        return dating.how === 'undated' ? undated : dating.date;
      },
    }),
    {
      name: 'asAtInWords',
      about: 'The same in words: which of the two dates it is, or why there is none',
      type: 'text',
      value: (entry) => datingWords(entry, source),
    },
    {
      name: 'sources',
      about: 'Ids of the sources it is based on: rows of sources.json',
      type: 'text',
      holds: 'list',
      mayBe: ['not recorded'],
      value: ({ sources }) => sources,
    },
    ...recordColumns<Entry>(schema, (id) => new URL(linkTo(id), siteUrl).href),
  ];
}

/** The columns that the table of sources has too. */
export function recordColumns<Entry extends Pick<Backed, 'id' | 'recorded'>>(
  schema: z.ZodObject,
  addressOf: (id: string) => string,
): Column<Entry>[] {
  return [
    {
      name: 'recorded',
      about: descriptionOf(schema, 'recorded'),
      type: 'day',
      value: ({ recorded }) => recorded,
    },
    {
      name: 'page',
      about: 'Its address on this site',
      type: 'web address',
      value: ({ id }) => addressOf(id),
    },
  ];
}
