/** What an entry with another id changes: its file, every reference to it, and links to its page. */

import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { entryAddresses } from '../../domain/entries/addresses.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { FieldPath } from '../../domain/gate/problem.ts';
import { shapeOf } from '../../ingest/entries/shape.ts';
import { listContent } from '../../ingest/files/list-content.ts';
import type { ContentFile } from '../../ingest/files/list-content.ts';
import { isTable, tableFiles } from '../../ingest/files/tables.ts';
import { AT_END } from '../../ingest/writing/edited-value.ts';
import type { Edit, Fields } from '../../ingest/writing/edited-value.ts';
import { editedEntryText, entryFields } from '../../ingest/writing/entry-text.ts';
import { changedTable, rowName } from '../../ingest/writing/table-text.ts';
import type { TableRow } from '../../ingest/writing/table-text.ts';
import type { FileChange } from './file-changes.ts';
import { renamedInSum, renamedText, targetsIn } from './renamed-text.ts';
import type { Moved, Renaming, TargetAt } from './renamed-text.ts';

const SUM_SIDES: readonly unknown[] = ['left', 'right'];

/**
 * @param content  that of the folder
 * @returns the file of the entry under its new name, and the others that change; undefined if one
 *   of them cannot be read
 */
export async function renamingChanges(
  renaming: Renaming,
  folder: string,
  content: SiteContent,
): Promise<FileChange[] | undefined> {
  const moved = movedAddresses(renaming, content);
  const targetAt = targetsIn(content);
  const { files } = await listContent(folder, folder);
  const changes: FileChange[] = [];
  for (const file of files) {
    const name = relative(folder, file.path).split(sep).join('/');
    const before = await readFile(file.path, 'utf8');
    const isOwn = belongsTo(file, renaming);
    const after = isTable(file.kind)
      ? renamedTable(before, file.kind, renaming)
      : renamedEntry(before, file, renaming, { moved, targetAt });
    if (after === undefined) return undefined;
    if (isOwn) {
      const to = name.replace(/[^/]+(?=\.\w+$)/, renaming.to);
      const said = withFormerId(after, file, renaming);
      changes.push({ name: to, before: undefined, after: said });
      changes.push({ name, before, after: undefined });
    } else if (after !== before) changes.push({ name, before, after });
  }
  return changes;
}

/** The entry, and the prose of a programme's page, which has the id of the programme. */
function belongsTo({ kind, id }: ContentFile, renaming: Renaming): boolean {
  const isProse = renaming.kind === 'programmes' && kind === 'pages';
  return id === renaming.from && (kind === renaming.kind || isProse);
}

function movedAddresses({ kind, from, to }: Renaming, content: SiteContent): Moved {
  return entryAddresses(content)
    .filter(({ at }) => at.kind === kind && at.id === from)
    .map(({ address }) => [address, address.replace(/[^/#]+(?=\/?$)/, to)]);
}

function renamedEntry(
  text: string,
  { kind: part }: ContentFile,
  renaming: Renaming,
  { moved, targetAt }: { readonly moved: Moved; readonly targetAt: TargetAt },
): string | undefined {
  const kind = part as Kind | 'site';
  const shape = shapeOf(kind);
  try {
    const edits = [...leaves(entryFields(text, shape))].flatMap(([path, value]): Edit[] => {
      const isSum = kind === 'sums' && SUM_SIDES.includes(path[0]);
      const after = isSum
        ? renamedInSum(value, renaming)
        : renamedText(value, targetAt(kind, path), renaming, moved);
      return after === value ? [] : [{ path, value: after }];
    });
    return edits.length === 0 ? text : editedEntryText(text, edits, shape);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function* leaves(value: unknown, path: FieldPath = []): Generator<[FieldPath, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* leaves(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* leaves(inner, [...path, name]);
}

/** The id that it had leads on to it; one that it gets back does not. */
function withFormerId(text: string, { kind }: ContentFile, { from, to }: Renaming): string {
  const shape = shapeOf(kind as Kind);
  if (!('formerIds' in shape.schema.shape)) return text;
  const before = (entryFields(text, shape) as Fields & { formerIds?: readonly string[] }).formerIds;
  const edits: Edit[] = [
    ...(before?.includes(to) === true
      ? [{ path: ['formerIds', before.indexOf(to)], value: undefined }]
      : []),
    { path: ['formerIds', AT_END], value: from },
  ];
  return editedEntryText(text, edits, shape);
}

/** A row of the tables of places begins its source with the id of one. */
function renamedTable(
  text: string,
  table: keyof typeof tableFiles,
  { kind, from, to }: Renaming,
): string {
  if (kind !== 'sources' || (table !== 'places' && table !== 'placesElsewhere')) return text;
  const { key } = tableFiles[table];
  const rows = parse<TableRow>(text, { columns: true, bom: true });
  const changes = rows.flatMap((row): [string, TableRow][] => {
    const [id, ...rest] = (row['source'] ?? '').split(' ');
    return id === from ? [[rowName(row, key), { source: [to, ...rest].join(' ') }]] : [];
  });
  return changes.length === 0 ? text : changedTable(text, key, new Map(changes));
}
