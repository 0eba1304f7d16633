/** The table of sources: a row for every source, with everything that is based on it. */

import { SOURCE_KINDS, sourceSchema } from '../../../domain/entries/schemas/source.ts';
import { publishedOn } from '../../../domain/entries/source.ts';
import type { Source } from '../../../domain/entries/entry.ts';
import { links } from '../../../wording/frame/links.ts';
import { sourceUses } from '../../../wording/sources/uses.ts';
import type { SourceUse } from '../../../wording/sources/uses.ts';
import { publishedWords } from '../../../wording/frame/phrases.ts';
import { sourceKindWords } from '../../../wording/sources/kinds.ts';
import { idColumn, notApplicable, descriptionOf, undated } from '../column.ts';
import type { CellRecord, Column } from '../column.ts';
import { dataTable } from '../table.ts';
import type { DataTable, ExportContext } from '../table.ts';
import { recordColumns } from './backing-columns.ts';

export function sourcesTable(context: ExportContext): DataTable {
  const { content, siteUrl } = context;
  const address = (path: string): string => new URL(path, siteUrl).href;
  return dataTable<Source>(
    {
      id: 'sources',
      title: `Sources of the facts on ${content.site.area}`,
      description: 'Every source that a fact on this site is based on, and what is based on it.',
    },
    [
      ...sourceColumns(content),
      {
        name: 'usedBy',
        about:
          'What is based on it: the kind of thing, its name, its page on this site, and which parts of it',
        type: 'records',
        holds: 'list',
        value: ({ id }) => (sourceUses(content).get(id) ?? []).flatMap(usesOf(address)),
      },
      ...recordColumns<Source>(sourceSchema, (id) => address(links.source(id))),
    ],
    content.sources,
  );
}

function usesOf(address: (path: string) => string): (use: SourceUse) => CellRecord[] {
  return ({ group, items }) =>
    items.map(({ text, to, parts }) => ({
      group,
      text,
      page: to === undefined ? null : address(to),
      parts,
    }));
}

function sourceColumns({ site }: ExportContext['content']): Column<Source>[] {
  return [
    idColumn('Our id: used in the other files, and the last part of the address of its page'),
    {
      name: 'title',
      about: descriptionOf(sourceSchema, 'title'),
      type: 'text',
      value: ({ title }) => title,
    },
    {
      name: 'publisher',
      about: descriptionOf(sourceSchema, 'publisher'),
      type: 'text',
      value: ({ publisher }) => publisher,
    },
    {
      name: 'published',
      about: 'When it was published',
      type: 'date',
      mayBe: ['undated'],
      value: (source) => publishedOn(source) ?? undated,
    },
    {
      name: 'publishedInWords',
      about: 'The same in words, as pages show it',
      type: 'text',
      value: publishedWords,
    },
    {
      name: 'url',
      about: 'Its web address when it was recorded; it may no longer work',
      type: 'web address',
      mayBe: ['not recorded'],
      value: ({ url }) => url,
    },
    {
      name: 'kind',
      about: 'Its kind in one word',
      type: { oneOf: SOURCE_KINDS },
      value: ({ kind }) => kind,
    },
    {
      name: 'kindInWords',
      about: 'Its kind as pages show it',
      type: 'text',
      value: ({ kind }) => sourceKindWords(kind, site).one,
    },
    {
      name: 'read',
      about: descriptionOf(sourceSchema, 'read'),
      type: { oneOf: ['whole', 'part'] },
      value: ({ read }) => read,
    },
    {
      name: 'readOn',
      about: 'When it was read',
      type: 'date',
      mayBe: ['not recorded'],
      value: ({ readOn }) => readOn,
    },
    {
      name: 'where',
      about: descriptionOf(sourceSchema, 'where'),
      type: 'text',
      mayBe: ['not recorded'],
      value: ({ where }) => where,
    },
    {
      name: 'archived',
      about: descriptionOf(sourceSchema, 'archived'),
      type: 'web address',
      mayBe: ['not recorded'],
      value: ({ archived }) => archived,
    },
    {
      name: 'notArchived',
      about: descriptionOf(sourceSchema, 'notArchived'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ notArchived }) => notArchived ?? notApplicable,
    },
    {
      name: 'note',
      about: descriptionOf(sourceSchema, 'note'),
      type: 'text',
      mayBe: ['not applicable'],
      value: ({ note }) => note ?? notApplicable,
    },
  ];
}
