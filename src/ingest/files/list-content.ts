/** Lists the files of the content folder, and reports everything in it that is out of place. */

import { readdirSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { nearMatch } from '../../domain/gate/near-match.ts';
import type { ContentPart, EntryRef, Problem } from '../../domain/gate/problem.ts';
import type { Kind } from '../../domain/entries/kinds.ts';
import { entryKinds } from '../../domain/entries/kinds.ts';
import * as folderProblems from './folder-problems.ts';
import { inFile } from '../gate/field-problem.ts';
import { tableFiles, tableFolders, tableIn } from './tables.ts';

export interface ContentFile {
  readonly kind: ContentPart;
  readonly id: string;
  readonly path: string;
  /** The path as problems print it: "content/centres/park-lane.yaml". */
  readonly label: string;
}

export interface ContentListing {
  /** The content folder's real path, with links resolved. */
  readonly root: string;
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
  /** Entries, and whole kinds, whose files cannot be read because of their place or name. */
  readonly refused: readonly (EntryRef | Kind)[];
}

type Part = Omit<ContentListing, 'root'>;

const SITE_FILE = 'site.yaml';
const GUIDE = 'README.md';
const kinds = Object.keys(entryKinds) as Kind[];
const folders: readonly string[] = [
  ...kinds.map((kind) => entryKinds[kind].folder),
  ...tableFolders.filter((folder) => !folder.includes('/')),
];

/**
 * Lists the files in `contentFolder`. Names that begin with a dot are ignored, and a missing folder
 * counts as an empty one.
 *
 * @param label the folder as problems print it
 */
export async function listContent(contentFolder: string, label: string): Promise<ContentListing> {
  const top = visible(contentFolder);
  if (!top || ![SITE_FILE, ...folders].some((name) => has(top, name))) {
    const found = top ? 'a folder with no site.yaml and no entries' : foundAt(contentFolder);
    const problems = [inFile(label, folderProblems.contentMissing(found))];
    return { root: contentFolder, files: [], problems, refused: kinds };
  }
  const parts = [
    listTop(top, contentFolder, label),
    ...kinds
      .filter((kind) => has(top, entryKinds[kind].folder))
      .map((kind) => listKind(kind, contentFolder, label)),
    ...tableFolders
      .filter((folder) => has(top, folder))
      .map((folder) => listTables(folder, contentFolder, label)),
  ];
  return {
    root: await realpath(contentFolder),
    files: parts.flatMap((part) => part.files),
    problems: parts.flatMap((part) => part.problems),
    refused: parts.flatMap((part) => part.refused),
  };
}

function listTop(top: readonly Dirent[], contentFolder: string, label: string): Part {
  const problems: Problem[] = [];
  const refused: Kind[] = [];
  const hasSite = has(top, SITE_FILE);
  let isMisnamed = false;
  for (const entry of top) {
    const file = `${label}/${entry.name}`;
    const isOurs = folders.includes(entry.name);
    if (entry.name === SITE_FILE || entry.name === GUIDE) continue;
    if (entry.isSymbolicLink() && isOurs)
      problems.push(inFile(file, folderProblems.folderLinked()));
    else if (entry.isDirectory() && !isOurs) {
      const meant = nearMatch(entry.name, folders);
      problems.push(inFile(file, folderProblems.folderUnknown(entry.name, folders, meant)));
      refused.push(...kinds.filter((kind) => entryKinds[kind].folder === meant));
    } else if (!entry.isDirectory() && !isOurs) {
      const meant = hasSite ? undefined : nearMatch(entry.name, [SITE_FILE]);
      isMisnamed ||= meant !== undefined;
      problems.push(
        inFile(file, folderProblems.misplaced(entry, `${SITE_FILE} and the folders`, meant)),
      );
    }
  }
  if (!hasSite) {
    if (!isMisnamed) problems.push(inFile(`${label}/${SITE_FILE}`, folderProblems.siteMissing()));
    return { files: [], problems, refused };
  }
  const path = join(contentFolder, SITE_FILE);
  const site: ContentFile = { kind: 'site', id: 'site', path, label: `${label}/${SITE_FILE}` };
  return { files: [site], problems, refused };
}

function listKind(kind: Kind, contentFolder: string, label: string): Part {
  const { folder, form } = entryKinds[kind];
  const endings = form === 'yaml' ? ['.yaml'] : ['.md', '.mdx'];
  const entries = visible(join(contentFolder, folder));
  if (!entries) {
    const found = foundAt(join(contentFolder, folder));
    const problems = [inFile(`${label}/${folder}`, folderProblems.folderUnreadable(found))];
    return { files: [], problems, refused: [kind] };
  }
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const refused: EntryRef[] = [];
  const ids = new Set<string>();
  for (const entry of entries) {
    const file = `${label}/${folder}/${entry.name}`;
    const problem = folderProblems.namingProblem(entry, endings, ids);
    const id = folderProblems.stem(entry.name);
    ids.add(id);
    if (problem) {
      problems.push(inFile(file, problem));
      refused.push({ kind, id });
    } else files.push({ kind, id, path: join(contentFolder, folder, entry.name), label: file });
  }
  return { files, problems, refused };
}

function listTables(folder: string, contentFolder: string, label: string): Part {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const names = Object.values(tableFiles).flatMap((table) =>
    table.folder === folder ? [table.file] : [],
  );
  const entries = visible(join(contentFolder, folder));
  if (!entries)
    problems.push(
      inFile(
        `${label}/${folder}`,
        folderProblems.folderUnreadable(foundAt(join(contentFolder, folder))),
      ),
    );
  for (const entry of entries ?? []) {
    const file = `${label}/${folder}/${entry.name}`;
    const within = `${folder}/${entry.name}`;
    const table = entry.isDirectory() ? undefined : tableIn(folder, entry.name);
    if (entry.isDirectory() && tableFolders.includes(within)) {
      const inner = listTables(within, contentFolder, label);
      files.push(...inner.files);
      problems.push(...inner.problems);
    } else if (table === undefined) {
      const meant = nearMatch(entry.name, names);
      problems.push(inFile(file, folderProblems.misplaced(entry, names.join(', '), meant)));
    } else {
      const path = join(contentFolder, folder, entry.name);
      files.push({ kind: table, id: folderProblems.stem(entry.name), path, label: file });
    }
  }
  return { files, problems, refused: [] };
}

/** What is at a path where a folder should be. */
function foundAt(path: string): string {
  const there = statOf(path);
  if (!there) return 'no such folder';
  return there.isDirectory() ? 'a folder that cannot be opened' : 'a file';
}

function has(folder: readonly Dirent[], name: string): boolean {
  return folder.some((entry) => entry.name === name);
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Undefined if it is no folder, or one that cannot be opened. */
function visible(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}
