/** The table of changes: a row for every correction of an entry. */

import { entryChanges } from '../../../domain/entries/changes.ts';
import type { EntryChange } from '../../../domain/entries/changes.ts';
import { entryKinds } from '../../../domain/entries/kinds.ts';
import { CHANGE_REASONS } from '../../../domain/entries/schemas/history.ts';
import { entryName } from '../../../wording/sources/entry-name.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { tableName } from '../naming/terms.ts';

export function changesTable({ content, siteUrl }: ExportContext): DataTable {
  const nameOf = ({ kind, id }: EntryChange) => entryName(content, kind, id);
  return dataTable<EntryChange>(
    {
      id: 'changes',
      title: 'Corrections of this site',
      description:
        'Every change of a fact since it was first published here: what the site said, what it says now, and why. The newest come first.',
    },
    [
      {
        name: 'id',
        about: 'Our id of the change: the kind and id of its entry, and its place in the history',
        type: 'text',
        value: ({ kind, id, number }) =>
          `${tableName(content.site.terms, entryKinds[kind].folder)}/${id}/${String(number)}`,
      },
      {
        name: 'day',
        about: 'The day of the change here',
        type: 'day',
        value: ({ change }) => change.day,
      },
      {
        name: 'name',
        about: 'The name of what was changed',
        type: 'text',
        value: (each) => nameOf(each).text,
      },
      {
        name: 'was',
        about: 'What the site said before',
        type: 'text',
        value: ({ change }) => change.was,
      },
      { name: 'is', about: 'What it says now', type: 'text', value: ({ change }) => change.is },
      {
        name: 'why',
        about: 'Why it was changed',
        type: { oneOf: CHANGE_REASONS },
        value: ({ change }) => change.why,
      },
      {
        name: 'page',
        about: 'Its address on this site',
        type: 'web address',
        value: (each) => new URL(nameOf(each).to, siteUrl).href,
      },
    ],
    entryChanges(content),
  );
}
