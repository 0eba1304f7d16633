/** The content folder while it is edited: what is in it, what is wrong with it, and what would be. */

import { join } from 'node:path';
import { entryKinds } from '../../domain/entries/kinds.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import type { Problem } from '../../domain/gate/problem.ts';
import { keepingUnchanged } from '../../ingest/entries/keeping-unchanged.ts';
import type { ReadEntry } from '../../ingest/entries/read-entry.ts';
import type { ContentFile } from '../../ingest/files/list-content.ts';
import { keepingTables } from '../../ingest/places/keeping-tables.ts';
import { labelOf, readContent } from '../../ingest/read-content.ts';
import type { Draft, ReadOptions } from '../../ingest/read-content.ts';
import type { Suggestion } from '../form/control-html.ts';
import type { ChosenFrom } from '../form/reference-targets.ts';
import { isEditedKind } from '../form/edited-kind.ts';
import type { EditedKind } from '../form/edited-kind.ts';
import { entryName } from './entry-name.ts';
import { withChanges } from './file-changes.ts';
import type { FileChange } from './file-changes.ts';

export interface EditedContent {
  readonly folder: string;
  /** Reads what has changed, also by other programs. */
  readonly read: () => Promise<void>;
  readonly problems: () => readonly Problem[];
  /** The last version without problems; undefined if there was none. */
  readonly good: () => SiteContent | undefined;
  readonly entries: (kind: EditedKind) => readonly (Suggestion & { readonly file: ContentFile })[];
  readonly find: (kind: EditedKind, id: string) => ContentFile | undefined;
  /** The file that a new entry would have. */
  readonly newFile: (kind: Exclude<EditedKind, 'site'>, id: string) => ContentFile;
  readonly suggestions: (to: ChosenFrom) => readonly Suggestion[];
  /** Every problem that the content would have with a change. */
  readonly check: (draft: Draft) => Promise<readonly Problem[]>;
  /** The same with several files changed, made or removed. */
  readonly checkAll: (changes: readonly FileChange[]) => Promise<readonly Problem[]>;
}

/** @param settings  `published`: what the published site has, so that its facts change with a trace */
export async function openContent(
  folder: string,
  settings: Pick<ReadOptions, 'asOf' | 'published'> = {},
): Promise<EditedContent> {
  const keepUnchanged = keepingUnchanged();
  const tables = keepingTables();
  let read = new Map<string, ReadEntry>();
  let problems: readonly Problem[] = [];
  let good: SiteContent | undefined;

  const readAll = async (): Promise<void> => {
    const found = new Map<string, ReadEntry>();
    const reading = await readContent(folder, {
      ...settings,
      tables,
      readEntry: (file, root) => {
        const entry = keepUnchanged(file, root);
        found.set(`${file.kind}/${file.id}`, entry);
        return entry;
      },
    });
    read = found;
    problems = reading.problems;
    good = reading.content ?? good;
  };
  await readAll();

  const entries: EditedContent['entries'] = (kind) =>
    [...read.values()]
      .filter(({ file }) => file.kind === kind)
      .map(({ file, value }) => ({ id: file.id, name: entryName(value) ?? file.id, file }));
  return {
    folder,
    read: readAll,
    problems: () => problems,
    good: () => good,
    entries,
    find: (kind, id) => read.get(`${kind}/${id}`)?.file,
    newFile: (kind, id) => {
      const { folder: below, form } = entryKinds[kind];
      const name = `${below}/${id}${form === 'yaml' ? '.yaml' : '.md'}`;
      return { kind, id, path: join(folder, name), label: `${labelOf(folder)}/${name}` };
    },
    suggestions: (to) => (isEditedKind(to) ? entries(to) : listOfSite(read.get('site/site'), to)),
    checkAll: (changes) =>
      withChanges(folder, changes, async (changed) => {
        const { problems: found } = await readContent(changed, settings);
        return found.map((problem) => ({
          ...problem,
          file: problem.file.replace(labelOf(changed), labelOf(folder)),
        }));
      }),
    check: async (draft) => {
      // Other files are as they were when the page was made: nothing is read while somebody types.
      const readEntry = (file: ContentFile, root: string): ReadEntry =>
        read.get(`${file.kind}/${file.id}`) ?? keepUnchanged(file, root);
      return (await readContent(folder, { ...settings, tables, readEntry, draft })).problems;
    },
  };
}

/** Each item of these lists has an id, and most have a name. */
function listOfSite(site: ReadEntry | undefined, list: string): readonly Suggestion[] {
  const value = site?.value as
    Readonly<Record<string, readonly { id: string; name?: string }[]>> | undefined;
  return (value?.[list] ?? []).map(({ id, name = id }) => ({ id, name }));
}
