/** What can be wrong with the content folder, its folders and file names, in the editor's words. */

import type { Dirent } from 'node:fs';
import { slugOf } from '../../domain/entries/slug.ts';
import { quoted, wholeFile } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id that a file is named for, whatever its endings: "park-lane.yaml" and "park-lane.yaml.txt" → "park-lane". */
export function stem(name: string): string {
  return name.replace(/(?!^)\..*$/, '');
}

/** What keeps a file in a kind's folder from being an entry, or nothing. */
export function namingProblem(
  entry: Dirent,
  endings: readonly string[],
  idsTaken: ReadonlySet<string>,
): FieldProblem | undefined {
  if (entry.isDirectory()) return misplaced('a folder', 'files only, one for each entry');
  const id = stem(entry.name);
  const ending = entry.name.slice(id.length);
  if (!endings.includes(ending)) {
    return wholeFile(
      'file-extension',
      quoted(entry.name),
      `a name that ends in ${endings.join(' or ')}`,
      idsTaken.has(id)
        ? `remove it: "${id}" has a file already`
        : `rename it to "${id}${endings[0] ?? ''}"`,
    );
  }
  if (!ID.test(id)) {
    const slug = slugOf(id);
    return wholeFile(
      'file-name',
      quoted(entry.name),
      'a name of a to z, 0 to 9 and single hyphens',
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
  return wholeFile(
    'content-missing',
    found,
    'a folder with site.yaml and the entries',
    'check CONTENT_DIR',
  );
}

export function siteMissing(): FieldProblem {
  return wholeFile(
    'site-missing',
    'no such file',
    "the site's own names and settings",
    'write it; the guide in content/README.md lists its fields',
  );
}

/** @param found what is there instead: "a file" */
export function folderUnreadable(found: string): FieldProblem {
  return wholeFile(
    'folder-unreadable',
    found,
    'a folder that you may open, or none',
    'make a folder there that you may open; where it would hold nothing, remove it',
  );
}

/** @param meant the name that it was probably meant to have */
export function folderUnknown(
  name: string,
  folders: readonly string[],
  meant?: string,
): FieldProblem {
  return wholeFile(
    'folder-unknown',
    quoted(name),
    `one of ${folders.join(', ')}`,
    meant === undefined ? 'move or remove it' : `rename it to "${meant}"`,
  );
}

export function folderLinked(): FieldProblem {
  return wholeFile(
    'link-outside',
    'a link in the place of a folder',
    'a folder of its own',
    'replace the link by the folder itself',
  );
}

/** @param meant the name that it was probably meant to have */
export function misplaced(what: string, expected: string, meant?: string): FieldProblem {
  return wholeFile(
    'file-misplaced',
    `${what} that does not belong here`,
    expected,
    meant === undefined ? 'move it to its folder or remove it' : `rename it to "${meant}"`,
  );
}
