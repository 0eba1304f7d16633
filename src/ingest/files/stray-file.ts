/** Files that a computer or a program leaves in a folder without being asked. */

import type { Dirent } from 'node:fs';
import { quoted, wholeFile } from '../gate/field-problem.ts';
import type { FieldProblem } from '../gate/field-problem.ts';

interface Stray {
  readonly name: RegExp;
  readonly what: string;
  readonly fix: string;
}

const DELETE = 'delete it: nothing in it is content';
const COMPARE = 'delete it, once the entry itself has all that you want to keep';

const STRAYS: readonly Stray[] = [
  { name: /^(?:eh)?thumbs(?:_vista)?\.db$/i, what: 'pictures that Windows keeps', fix: DELETE },
  { name: /^desktop\.ini$/i, what: 'a folder setting of Windows', fix: DELETE },
  {
    name: /^~\$/,
    what: 'the lock of a document that is open in Office',
    fix: 'close the document; if it stays, delete it',
  },
  {
    name: /~$|\.(?:bak|old|orig|rej|save|swp|swo|tmp|temp)$/i,
    what: 'a copy that an editor left',
    fix: COMPARE,
  },
  { name: /\.(?:crdownload|part|partial|download)$/i, what: 'half a download', fix: DELETE },
  {
    name: /^copy of |conflicted copy| copy(?: \d+| ?\(\d+\))?\.\w+$| \(\d+\)\.\w+$/i,
    what: 'a copy of another file',
    fix: COMPARE,
  },
  { name: /\.(?:lnk|url|webloc)$/i, what: 'a shortcut', fix: DELETE },
];

/**
 * Why a file has no place in the content, if it is one of these. Names that begin with a dot, such
 * as ".DS_Store", are not looked at: nobody sees them, and macOS makes them again.
 */
export function strayFile({ name }: Dirent): FieldProblem | undefined {
  const stray = STRAYS.find((each) => each.name.test(name));
  if (!stray) return undefined;
  return wholeFile(
    'file-stray',
    `${quoted(name)}, ${stray.what}`,
    'only the files of the content',
    stray.fix,
  );
}
