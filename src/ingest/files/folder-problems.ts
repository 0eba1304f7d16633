/** Problems with the content folder, its folders and file names, in the editor's words. */

import type { Dirent } from 'node:fs';
import { slugOf } from '../../domain/entries/slug.ts';
import { quoted, wholeFile, wholeFolder } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';
import { notPlain } from './read-text.ts';
import { strayFile } from './stray-file.ts';

export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id in a file name, without any endings: "park-lane.yaml.txt" → "park-lane". */
export function stem(name: string): string {
  return name.replace(/(?!^)\..*$/, '');
}

/** Why a file in a kind's folder cannot be an entry; undefined if it can. */
export function namingProblem(
  entry: Dirent,
  endings: readonly string[],
  idsTaken: ReadonlySet<string>,
): FieldProblem | undefined {
  if (entry.isDirectory()) return misplaced(entry, 'files only, one for each entry');
  const unusable = strayFile(entry) ?? notPlain(entry);
  if (unusable) return unusable;
  const id = stem(entry.name);
  const ending = entry.name.slice(id.length);
  if (!endings.includes(ending)) {
    return wholeFile(
      'file-extension',
      quoted(entry.name),
      `a name that ends in ${endings.join(' or ')}`,
      idsTaken.has(id)
        ? `remove it: "${id}" already has a file`
        : `rename it to "${id}${endings[0] ?? ''}"`,
    );
  }
  if (!ID.test(id)) {
    const slug = slugOf(id);
    return wholeFile(
      'file-name',
      quoted(entry.name),
      'a name made of a to z, 0 to 9 and single hyphens',
      slug === '' ? 'rename it' : `rename it to "${slug}${ending}"`,
    );
  }
  if (!idsTaken.has(id)) return undefined;
  return wholeFile(
    'id-twice',
    `a second file for the id "${id}"`,
    'one file for each id',
    'remove or rename one of the two',
  );
}

/** @param found what is there instead: "no such folder" */
export function contentMissing(found: string): FieldProblem {
  return wholeFolder(
    'content-missing',
    found,
    'a folder with site.yaml and the entries',
    'check CONTENT_DIR',
  );
}

export function siteMissing(): FieldProblem {
  return wholeFolder(
    'site-missing',
    'no such file',
    "the site's own names and settings",
    'create it; the guide in content/README.md lists its fields',
  );
}

/** @param found what is there instead: "a file" */
export function folderUnreadable(found: string): FieldProblem {
  return wholeFolder(
    'folder-unreadable',
    found,
    'a folder that can be opened, or no folder',
    'check that it is a folder and that you may open it; if it would be empty, remove it',
  );
}

/** @param meant the name that was probably meant */
export function folderUnknown(
  name: string,
  folders: readonly string[],
  meant?: string,
): FieldProblem {
  return wholeFolder(
    'folder-unknown',
    quoted(name),
    `one of ${folders.join(', ')}`,
    meant === undefined ? 'move or remove it' : `rename it to "${meant}"`,
  );
}

export function folderLinked(): FieldProblem {
  return wholeFolder(
    'link-outside',
    'a link instead of a folder',
    'a folder',
    'replace the link with the folder itself',
  );
}

/** @param meant the name that was probably meant */
export function misplaced(entry: Dirent, expected: string, meant?: string): FieldProblem {
  const [what, problem] = entry.isDirectory() ? ['a folder', wholeFolder] : ['a file', wholeFile];
  return (
    strayFile(entry) ??
    problem(
      'file-misplaced',
      `${what} that does not belong here`,
      expected,
      meant === undefined ? 'move it to its folder or remove it' : `rename it to "${meant}"`,
    )
  );
}
