/** What can be wrong with the content folder, its folders and file names, in the editor's words. */

import type { Dirent } from 'node:fs';
import { nearMatch } from '../domain/near-match.ts';
import { slugOf } from '../domain/slug.ts';
import { quoted, wholeFile } from './finding.ts';
import type { Finding } from './finding.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** "park-lane.yaml" → "park-lane". */
export function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** What keeps a file in a kind's folder from being an entry, or nothing. */
export function namingFault(
  entry: Dirent,
  endings: readonly string[],
  idsTaken: ReadonlySet<string>,
): Finding | undefined {
  if (entry.isDirectory()) return misplaced('a folder', 'files only, one for each entry');
  const ending = /\.[^.]*$/.exec(entry.name)?.[0] ?? '';
  const id = stem(entry.name);
  if (!endings.includes(ending)) {
    return wholeFile(
      'file-extension',
      quoted(entry.name),
      `a name that ends in ${endings.join(' or ')}`,
      `rename it to "${id}${endings[0] ?? ''}"`,
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

export function contentMissing(): Finding {
  return wholeFile(
    'content-missing',
    'no such folder',
    'a folder with site.yaml and the entries',
    'check CONTENT_DIR',
  );
}

export function siteMissing(): Finding {
  return wholeFile(
    'site-missing',
    'no such file',
    "the site's own names and settings",
    'write it; the guide in content/README.md lists its fields',
  );
}

export function folderMissing(): Finding {
  return wholeFile(
    'folder-missing',
    'no such folder',
    'a folder, even where it has nothing to hold',
    'make the folder; where it stays empty, put an empty file named .gitkeep into it',
  );
}

export function folderUnknown(name: string, folders: readonly string[]): Finding {
  const near = nearMatch(name, folders);
  return wholeFile(
    'folder-unknown',
    quoted(name),
    `one of ${folders.join(', ')}`,
    near === undefined ? 'move or remove it' : `rename it to "${near}"`,
  );
}

export function folderLinked(): Finding {
  return wholeFile(
    'link-outside',
    'a link in the place of a folder',
    'a folder of its own',
    'replace the link by the folder itself',
  );
}

export function misplaced(what: string, expected: string): Finding {
  return wholeFile(
    'file-misplaced',
    `${what} that does not belong here`,
    expected,
    'move it to its folder or remove it',
  );
}
